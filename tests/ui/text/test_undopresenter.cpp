// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "ui/text/undopresenter.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

UndoOutcome edit(std::vector<TicketField> fields)
{
    return {u"edit"_s, {1042}, std::move(fields), {}};
}

} // namespace

TEST_CASE("undo says what was taken back and on which ticket", "[text][undo]")
{
    CHECK(undoneSentence(edit({TicketField::Severity})) == u"The change of severity on #1042 is taken back."_s);
    CHECK(undoneSentence(edit({TicketField::Title, TicketField::ProblemType}))
          == u"The changes on #1042 are taken back: title, problem type."_s);
    CHECK(undoneSentence({u"assign"_s, {1042}, {TicketField::Assignee}, {}})
          == u"The assignment of #1042 is taken back."_s);
    CHECK(undoneSentence({u"trigger"_s, {1042}, {}, Trigger::StartDiagnosis}).contains(u"on #1042 is taken back."_s));
    CHECK(undoneSentence({u"bulk_edit"_s, {1, 2, 3}, {TicketField::Severity}, {}}).contains(u"3"_s));
}

TEST_CASE("redo says what was done again", "[text][undo]")
{
    CHECK(redoneSentence(edit({TicketField::Severity})) == u"The change of severity on #1042 is done again."_s);
    CHECK(redoneSentence({u"assign"_s, {1042}, {}, {}}) == u"The assignment of #1042 is done again."_s);
}

TEST_CASE("the menu names what undo would take back", "[text][undo]")
{
    CHECK(undoName(edit({TicketField::Severity, TicketField::Impact})) == u"edit of #1042"_s);
    CHECK(undoName({u"assign"_s, {1042}, {}, {}}) == u"assignment of #1042"_s);
    CHECK(undoName({u"bulk_edit"_s, {1, 2}, {}, {}}) == u"edit of many tickets"_s);
}
