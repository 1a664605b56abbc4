// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "ui/text/errorpresenter.h"
#include "ui/text/keypresenter.h"
#include "ui/text/reasonpresenter.h"

#include <QRegularExpression>
#include <QSet>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr auto lastCode = ErrorCode::Internal;
constexpr auto lastSubject = Subject::ReviewNote;

std::vector<ErrorCode> allCodes()
{
    std::vector<ErrorCode> codes;
    for (int code = 0; code <= static_cast<int>(lastCode); ++code)
        codes.push_back(static_cast<ErrorCode>(code));
    return codes;
}

std::vector<Subject> allSubjects()
{
    std::vector<Subject> subjects;
    for (int subject = 0; subject <= static_cast<int>(lastSubject); ++subject)
        subjects.push_back(static_cast<Subject>(subject));
    return subjects;
}

Error error(ErrorCode code, Subject subject = Subject::None, const QStringList& arguments = {})
{
    Error result;
    result.code = code;
    result.subject = subject;
    result.arguments = arguments;
    return result;
}

void checkIsOneLine(const QString& text)
{
    CAPTURE(text);
    CHECK(text.size() > 10);
    CHECK(text.endsWith(u'.'));
    CHECK_FALSE(text.contains(u'\n'));
    CHECK_FALSE(text.contains(QRegularExpression(u"%\\d"_s)));
}

} // namespace

TEST_CASE("every error of every subject is one line that ends with a period", "[text]")
{
    const QStringList arguments{u"first"_s, u"second"_s, u"third"_s, u"fourth"_s};
    for (const auto code : allCodes()) {
        for (const auto subject : allSubjects()) {
            CAPTURE(static_cast<int>(code), static_cast<int>(subject));
            for (qsizetype given = 0; given <= arguments.size(); ++given)
                checkIsOneLine(sentence(error(code, subject, arguments.first(given))));
        }
    }
}

TEST_CASE("every code has a sentence of its own", "[text]")
{
    QSet<QString> sentences;
    for (const auto code : allCodes())
        sentences.insert(sentence(error(code, Subject::None, {u"x"_s, u"y"_s})));
    CHECK(sentences.size() == static_cast<qsizetype>(allCodes().size()));
}

TEST_CASE("every subject says in its own words that it is missing", "[text]")
{
    QSet<QString> sentences;
    for (const auto subject : allSubjects())
        sentences.insert(sentence(error(ErrorCode::Missing, subject)));
    CHECK(sentences.size() == static_cast<qsizetype>(allSubjects().size()));
}

TEST_CASE("an error names what it is about", "[text]")
{
    for (const auto code : {ErrorCode::FileMissing,       ErrorCode::FileUnreadable,   ErrorCode::FileNotWritable,
                            ErrorCode::DiskFull,          ErrorCode::WorkspaceMissing, ErrorCode::WorkspaceExists,
                            ErrorCode::WorkspaceForeign,  ErrorCode::WorkspaceNewer,   ErrorCode::WorkspaceCorrupt,
                            ErrorCode::WorkspaceReadOnly, ErrorCode::WorkspaceLocked,  ErrorCode::StorageFailed,
                            ErrorCode::NotFound,          ErrorCode::Ambiguous,        ErrorCode::AlreadyExists,
                            ErrorCode::Invalid,           ErrorCode::Conflict,         ErrorCode::PermissionDenied,
                            ErrorCode::UndoImpossible,    ErrorCode::SyntaxError,      ErrorCode::QueryError,
                            ErrorCode::FormatUnknown,     ErrorCode::EncodingUnknown,  ErrorCode::CustomerNeeded}) {
        CAPTURE(static_cast<int>(code));
        CHECK(sentence(error(code, Subject::None, {u"/tmp/%2 file"_s, u"2"_s})).contains(u"/tmp/%2 file"_s));
    }
}

TEST_CASE("a file that cannot be used says why, as far as the system told", "[text]")
{
    CHECK(sentence(error(ErrorCode::FileUnreadable, Subject::File, {u"a.csv"_s, u"Permission denied"_s}))
              .contains(u"Permission denied"_s));
    CHECK(sentence(error(ErrorCode::FileNotWritable, Subject::None, {u"a.csv"_s})).contains(u"no reason"_s));
}

TEST_CASE("an invalid value is told with what is allowed", "[text]")
{
    CHECK(sentence(error(ErrorCode::Invalid, Subject::Severity, {u"Z"_s, u"A, B, C"_s}))
          == u"“Z” is not a severity. Expected: A, B, C."_s);
    CHECK(sentence(error(ErrorCode::Invalid, Subject::Severity, {u"Z"_s})) == u"“Z” is not a severity."_s);
}

TEST_CASE("a file of another kind than asked for is told by both kinds", "[text]")
{
    const auto both =
        sentence(error(ErrorCode::Invalid, Subject::ImportKind, {u"subscriptions"_s, u"rest_customers"_s}));
    CHECK(both.contains(label(ImportKind::Subscriptions)));
    CHECK(both.contains(label(ImportKind::RestCustomers)));
    const auto unknown = sentence(error(ErrorCode::Invalid, Subject::ImportKind, {u"subscriptions"_s, QString()}));
    CHECK(unknown.contains(label(ImportKind::Subscriptions)));
    CHECK_FALSE(unknown.contains(u"but"_s));
}

TEST_CASE("a file that ends too early quotes nothing", "[text]")
{
    const auto text = sentence(error(ErrorCode::SyntaxError, Subject::File, {u"2"_s, u"10"_s, QString(), u"}"_s}));
    CHECK(text == u"Line 2, column 10: the file ends too early; correct it and try again."_s);
}

TEST_CASE("an end before its beginning is told as that", "[text]")
{
    CHECK(sentence(error(ErrorCode::Invalid, Subject::Period, {u"2026-11-23"_s}))
          == u"The end, 2026-11-23, lies before the beginning."_s);
}

TEST_CASE("an ambiguous name lists what it may mean", "[text]")
{
    const auto text =
        sentence(error(ErrorCode::Ambiguous, Subject::Customer, {u"con"_s, u"Contoso"_s, u"Consolidated"_s}));
    CHECK(text.contains(u"Contoso, Consolidated"_s));
}

TEST_CASE("a conflict names the ticket and the fields", "[text]")
{
    const auto text = sentence(error(ErrorCode::Conflict, Subject::Ticket, {u"17"_s, u"severity"_s, u"assignee"_s}));
    CHECK(text.contains(u"17"_s));
    CHECK(text.contains(label(TicketField::Severity)));
    CHECK(text.contains(label(TicketField::Assignee)));
    CHECK(sentence(error(ErrorCode::Conflict, Subject::Customer, {u"Contoso"_s})).contains(u"customer “Contoso”"_s));
}

TEST_CASE("a blocked trigger says all its reasons", "[text]")
{
    auto blocked = error(ErrorCode::Blocked);
    blocked.reasons = {{u"customer_unknown"_s, {}}, {u"reason_needed"_s, {}}};
    CHECK(sentence(blocked) == sentence(blocked.reasons[0]) + u' ' + sentence(blocked.reasons[1]));
}

TEST_CASE("a mistyped search text names the place and what was meant", "[text]")
{
    const auto text = sentence(error(ErrorCode::QueryError, Subject::None, {u"8"_s, u"opne"_s, u"open"_s}));
    CHECK(text.contains(u"“opne”"_s));
    CHECK(text.contains(u'8'));
    CHECK(text.contains(u"“open”"_s));
    CHECK(sentence(error(ErrorCode::QueryError, Subject::None, {u"1"_s, u"("_s, QString()}))
              .contains(u"quotation marks"_s));
}

TEST_CASE("a role that is needed is told by its name", "[text]")
{
    CHECK(sentence(error(ErrorCode::PermissionDenied, Subject::None, {u"administrator"_s}))
              .contains(label(Role::Administrator)));
}

TEST_CASE("opening hours that cannot be used are told with their day of the week", "[text]")
{
    const auto text = sentence(error(ErrorCode::Invalid, Subject::OpeningHours, {u"18:00-09:00"_s, {}, u"tue"_s}));
    CHECK(text.startsWith(u"Tuesday: "_s));
    CHECK(text.contains(u"18:00-09:00"_s));
    CHECK(sentence(error(ErrorCode::Invalid, Subject::Overlap, {u"09:00-18:00"_s, {}, u"sun"_s})).startsWith(u"Sunday: "_s));
    CHECK_FALSE(sentence(error(ErrorCode::Invalid, Subject::Overlap, {u"09:00-18:00"_s, {}, {}})).contains(u": "_s));
}
