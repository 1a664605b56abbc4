// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/errorpresenter.h"

#include "domain/sla/calendarrules.h"
#include "ui/text/evidencepresenter.h"
#include "ui/text/keypresenter.h"
#include "ui/text/placeholders.h"
#include "ui/text/reasonpresenter.h"
#include "ui/text/subjectsentences.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace helpdesk {

namespace {

    struct ErrorPresenter {
        Q_DECLARE_TR_FUNCTIONS(ErrorPresenter)
    };

    struct PlainText {
        ErrorCode code;
        const char* text;
    };

    /// The codes whose arguments go into the sentence as they are.
    constexpr PlainText plainTexts[] = {
        {ErrorCode::FileMissing, QT_TRANSLATE_NOOP("ErrorPresenter", "The file %1 does not exist; check the path.")},
        {ErrorCode::DiskFull,
         QT_TRANSLATE_NOOP("ErrorPresenter",
                           "There is no space left to write %1; free some space and try again. Nothing was changed.")},
        {ErrorCode::WorkspaceMissing,
         QT_TRANSLATE_NOOP("ErrorPresenter", "There is no workspace at %1; check the path, or create one there.")},
        {ErrorCode::WorkspaceExists,
         QT_TRANSLATE_NOOP("ErrorPresenter", "There is a file at %1 already; choose another name, or open that one.")},
        {ErrorCode::WorkspaceForeign,
         QT_TRANSLATE_NOOP("ErrorPresenter",
                           "%1 is not a workspace of this program; choose another file. It was left as it is.")},
        {ErrorCode::WorkspaceNewer,
         QT_TRANSLATE_NOOP(
             "ErrorPresenter",
             "%1 was written by a newer version of this program (schema %2, this one knows %3); update the program. "
             "The file was left as it is.")},
        {ErrorCode::WorkspaceCorrupt,
         QT_TRANSLATE_NOOP("ErrorPresenter",
                           "The workspace %1 is damaged; restore a backup. The file was left as it is.")},
        {ErrorCode::WorkspaceReadOnly,
         QT_TRANSLATE_NOOP("ErrorPresenter",
                           "The workspace %1 can only be read; check the permissions of the file and of its folder.")},
        {ErrorCode::WorkspaceLocked,
         QT_TRANSLATE_NOOP("ErrorPresenter",
                           "Another program is writing to the workspace %1; wait a moment and try again.")},
        {ErrorCode::StorageFailed,
         QT_TRANSLATE_NOOP("ErrorPresenter",
                           "The workspace could not do this: %1; nothing was changed. Check the workspace.")},
        {ErrorCode::NothingToUndo, QT_TRANSLATE_NOOP("ErrorPresenter", "There is nothing to undo.")},
        {ErrorCode::NothingToRedo, QT_TRANSLATE_NOOP("ErrorPresenter", "There is nothing to redo.")},
        {ErrorCode::UndoImpossible,
         QT_TRANSLATE_NOOP(
             "ErrorPresenter",
             "Ticket %1 was changed by somebody since, so this cannot be undone; edit the ticket instead.")},
        {ErrorCode::FormatUnknown,
         QT_TRANSLATE_NOOP(
             "ErrorPresenter",
             "%1 is no import file this program knows. The ticket log of another helpdesk needs a mapping.")},
        {ErrorCode::EncodingUnknown,
         QT_TRANSLATE_NOOP("ErrorPresenter",
                           "The text encoding “%1” is not known; save the file as UTF-8 and try again.")},
        {ErrorCode::CustomerNeeded,
         QT_TRANSLATE_NOOP(
             "ErrorPresenter",
             "%1 does not name the customer it belongs to; choose the customer (--customer on the command line).")},
        {ErrorCode::Cancelled, QT_TRANSLATE_NOOP("ErrorPresenter", "Cancelled; nothing was changed.")},
        {ErrorCode::Internal,
         QT_TRANSLATE_NOOP("ErrorPresenter", "The program made a mistake; nothing was changed. The log tells more.")},
    };

    QString plain(const Error& error)
    {
        const auto* found = std::find_if(std::begin(plainTexts), std::end(plainTexts),
                                         [&error](const PlainText& one) { return one.code == error.code; });
        return withArguments(QCoreApplication::translate("ErrorPresenter", found->text), error.arguments);
    }

    QString first(const Error& error)
    {
        return error.arguments.value(0);
    }

    /// The subject's own text, or else the one for everything.
    QString bySubject(const char* text, const QString& otherwise, const QStringList& arguments)
    {
        return withArguments(text ? QCoreApplication::translate("ErrorPresenter", text) : otherwise, arguments);
    }

    /// {path, reason of the operating system}; the reason may be missing.
    QString fileTrouble(const Error& error, const QString& text)
    {
        const auto reason = error.arguments.value(1);
        return withArguments(
            text, {first(error), reason.isEmpty() ? ErrorPresenter::tr("the system gives no reason") : reason});
    }

    QString missing(const Error& error)
    {
        return bySubject(missingText(error.subject),
                         ErrorPresenter::tr("Something is missing; fill in what is marked."), {});
    }

    /// {kind asked for, kind recognised or empty}
    QString otherKind(const Error& error)
    {
        const auto wanted = labelOfKey<ImportKind>(first(error));
        const auto recognised = error.arguments.value(1);
        if (recognised.isEmpty())
            return withArguments(
                ErrorPresenter::tr("The file is not of the kind “%1”; choose another file, or leave the kind out."),
                {wanted});
        return withArguments(
            ErrorPresenter::tr(
                "The file is not of the kind “%1” but “%2”; leave the kind out, or choose another file."),
            {wanted, labelOfKey<ImportKind>(recognised)});
    }

    /// {what was typed, the problem, the item, what the problem names}, or what a reader of our data files says.
    QString unfitEvidence(const Error& error)
    {
        constexpr qsizetype kOfOneAnswer = 4;
        if (error.arguments.size() <= kOfOneAnswer)
            return withArguments(ErrorPresenter::tr("“%1” cannot be taken for %2: %3."),
                                 {first(error), error.arguments.value(2),
                                  problemClause(error.arguments.value(1), error.arguments.value(3))});
        return withArguments(ErrorPresenter::tr("The checklists cannot be used because of “%1”. Expected: %2."),
                             error.arguments);
    }

    /// Of a file of ours: {summary, what is allowed, file, key, value}, and nothing stands at the key.
    bool saysNothing(const Error& error)
    {
        constexpr qsizetype kOfAFile = 5;
        return error.arguments.size() == kOfAFile && error.arguments.back().trimmed().isEmpty();
    }

    /// {a slot, nothing, the key of its weekday}: as it begins a line.
    QString ofWeekday(const Error& error, const QString& what)
    {
        const auto day = static_cast<int>(weekdayKeys().indexOf(error.arguments.value(2)));
        const bool isAboutHours = error.subject == Subject::OpeningHours || error.subject == Subject::Overlap;
        if (!isAboutHours || day < 0)
            return what;
        const auto name = QLocale().standaloneDayName(day + 1);
        return withArguments(ErrorPresenter::tr("%1: %2", "a day of the week, what is wrong with its hours"),
                             {name.left(1).toUpper() + name.mid(1), what});
    }

    QString invalid(const Error& error)
    {
        if (error.subject == Subject::Evidence)
            return unfitEvidence(error);
        if (error.subject == Subject::ImportKind)
            return otherKind(error);
        if (error.subject == Subject::Date)
            return withArguments(QCoreApplication::translate("ErrorPresenter", invalidText(error.subject)),
                                 {first(error), error.arguments.value(1, u"2026-11-23"_s)});
        if ((error.subject == Subject::Guide || error.subject == Subject::Article) && first(error).endsWith(u'.'))
            return withArguments(ErrorPresenter::tr("It cannot be saved: %1", "%1: a whole sentence"), {first(error)});
        const auto what = saysNothing(error)
            ? withArguments(ErrorPresenter::tr("The file %1 does not say “%2”."), error.arguments.mid(2))
            : bySubject(invalidText(error.subject), ErrorPresenter::tr("“%1” cannot be used here."), error.arguments);
        const auto expected = error.arguments.value(1);
        if (expected.isEmpty())
            return ofWeekday(error, what);
        return what + u' ' + withArguments(ErrorPresenter::tr("Expected: %1."), {expected});
    }

    QString notFound(const Error& error)
    {
        if (first(error).isEmpty())
            return ErrorPresenter::tr("What you asked for no longer exists; look at the list again.");
        if (error.subject == Subject::Guide && error.arguments.size() == 1)
            return withArguments(ErrorPresenter::tr("There is no guide “%1”; look at the list of guides."), error.arguments);
        return bySubject(notFoundText(error.subject), ErrorPresenter::tr("“%1” was not found; check the spelling."),
                         error.arguments);
    }

    QString ambiguous(const Error& error)
    {
        if (error.subject == Subject::Date)
            return withArguments(
                ErrorPresenter::tr("“%1” may be %2 or %3; write the year first, or the month in letters."),
                error.arguments);
        const auto candidates = error.arguments.mid(1).join(", "_L1);
        return bySubject(ambiguousText(error.subject),
                         ErrorPresenter::tr("“%1” may mean several things: %2; be more exact."),
                         {first(error), candidates});
    }

    QString alreadyExists(const Error& error)
    {
        return bySubject(existsText(error.subject), ErrorPresenter::tr("“%1” exists already; choose another name."),
                         error.arguments);
    }

    QString conflict(const Error& error)
    {
        if (error.subject == Subject::Customer)
            return withArguments(
                ErrorPresenter::tr(
                    "Somebody else changed the customer “%1” meanwhile; look at it again and repeat your change."),
                {first(error)});
        if (error.subject == Subject::Contact)
            return withArguments(
                ErrorPresenter::tr(
                    "Somebody else changed the contact “%1” meanwhile; look at it again and repeat your change."),
                {first(error)});
        if (error.subject == Subject::Outage)
            return withArguments(
                ErrorPresenter::tr(
                    "Somebody else changed the outage %1 meanwhile; look at it again and repeat your change."),
                {first(error)});
        if (error.subject == Subject::Claim)
            return withArguments(
                ErrorPresenter::tr(
                    "Somebody else changed claim %1 meanwhile; look at it again and repeat your change."),
                {first(error)});
        if (error.subject == Subject::Policy || error.subject == Subject::Calendar)
            return withArguments(
                ErrorPresenter::tr("Somebody else changed “%1” meanwhile; look at it again and repeat your change."),
                {first(error)});
        if (error.subject == Subject::Guide || error.subject == Subject::Article)
            return withArguments(
                ErrorPresenter::tr(
                    "Somebody else (%2) saved “%1” meanwhile; compare with that version, or save yours all the same."),
                {first(error), error.arguments.value(1)});
        QStringList fields;
        for (const auto& field : error.arguments.mid(1))
            fields << labelOfKey<TicketField>(field);
        if (fields.isEmpty())
            return withArguments(
                ErrorPresenter::tr(
                    "Somebody else changed ticket %1 meanwhile; look at it again and repeat your change."),
                {first(error)});
        return withArguments(
            ErrorPresenter::tr(
                "Somebody else changed ticket %1 meanwhile, also in: %2; look at it again and repeat your change."),
            {first(error), fields.join(", "_L1)});
    }

    QString permissionDenied(const Error& error)
    {
        return withArguments(ErrorPresenter::tr("This needs the role “%1”; ask somebody who has it."),
                             {labelOfKey<Role>(first(error))});
    }

    QString blocked(const Error& error)
    {
        if (error.subject == Subject::Article) // {its id, the title of a guide in English and in Russian}
            return withArguments(
                ErrorPresenter::tr("The guide “%2” leads to the article “%1”; let it lead elsewhere first."),
                {first(error), error.arguments.value(QLocale().language() == QLocale::Russian ? 2 : 1)});
        if (error.subject == Subject::Policy)
            return withArguments(
                ErrorPresenter::tr("“%1” is the default policy: it stays, and stands last. Change it instead."), {first(error)});
        if (error.subject == Subject::Calendar) // {its name, that of the policy}
            return withArguments(
                ErrorPresenter::tr("The policy “%2” counts by the calendar “%1”; give it another calendar first."),
                error.arguments);
        QStringList sentences;
        for (const auto& reason : error.reasons)
            sentences << sentence(reason);
        if (sentences.isEmpty())
            return ErrorPresenter::tr("This is not possible now; look at the ticket again.");
        return sentences.join(u' ');
    }

    /// {line, column, what was found or empty at the end of the file, what is expected}
    QString syntaxError(const Error& error)
    {
        if (error.arguments.value(2).isEmpty())
            return withArguments(
                ErrorPresenter::tr("Line %1, column %2: the file ends too early; correct it and try again."),
                {first(error), error.arguments.value(1)});
        if (error.subject == Subject::Body || error.subject == Subject::Message)
            return withArguments(ErrorPresenter::tr("Line %1, column %2: “%3” stands for nothing; use one of these: %4."),
                                 error.arguments);
        if (error.arguments.value(3).isEmpty())
            return withArguments(
                ErrorPresenter::tr("Line %1, column %2: “%3” cannot be understood; correct the file and try again."),
                error.arguments);
        return withArguments(
            ErrorPresenter::tr(
                "Line %1, column %2: found “%3” where “%4” is expected; correct the file and try again."),
            error.arguments);
    }

    /// {position, what was found, nearest known name or empty}
    QString queryError(const Error& error)
    {
        if (error.arguments.value(2).isEmpty())
            return withArguments(
                ErrorPresenter::tr("“%2” at position %1 of the search text is not understood; correct it, or put it in "
                                   "quotation marks to look for these words."),
                error.arguments);
        return withArguments(
            ErrorPresenter::tr("“%2” at position %1 of the search text is not understood; perhaps you mean “%3”."),
            error.arguments);
    }

} // namespace

QString sentence(const Error& error)
{
    switch (error.code) {
    case ErrorCode::FileUnreadable:
        return fileTrouble(error,
                           ErrorPresenter::tr("The file %1 cannot be read: %2; check the file and its permissions."));
    case ErrorCode::FileNotWritable:
        return fileTrouble(
            error,
            ErrorPresenter::tr("The file %1 cannot be written: %2; choose another place, or check the permissions."));
    case ErrorCode::NotFound:
        return notFound(error);
    case ErrorCode::Ambiguous:
        return ambiguous(error);
    case ErrorCode::AlreadyExists:
        return alreadyExists(error);
    case ErrorCode::Invalid:
        return invalid(error);
    case ErrorCode::Missing:
        return missing(error);
    case ErrorCode::Conflict:
        return error.reasons.isEmpty() ? conflict(error) : blocked(error);
    case ErrorCode::PermissionDenied:
        return permissionDenied(error);
    case ErrorCode::Blocked:
        return blocked(error);
    case ErrorCode::FormatUnknown:
        return error.reasons.isEmpty() ? plain(error) : blocked(error);
    case ErrorCode::SyntaxError:
        return syntaxError(error);
    case ErrorCode::QueryError:
        return queryError(error);
    case ErrorCode::FileMissing:
    case ErrorCode::DiskFull:
    case ErrorCode::WorkspaceMissing:
    case ErrorCode::WorkspaceExists:
    case ErrorCode::WorkspaceForeign:
    case ErrorCode::WorkspaceNewer:
    case ErrorCode::WorkspaceCorrupt:
    case ErrorCode::WorkspaceReadOnly:
    case ErrorCode::WorkspaceLocked:
    case ErrorCode::StorageFailed:
    case ErrorCode::NothingToUndo:
    case ErrorCode::NothingToRedo:
    case ErrorCode::UndoImpossible:
    case ErrorCode::EncodingUnknown:
    case ErrorCode::CustomerNeeded:
    case ErrorCode::Cancelled:
    case ErrorCode::Internal:
        return plain(error);
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace helpdesk
