// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/macro/macro.h"
#include "support/catch.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

Macro macroOf(const QString& name, const TicketChanges& changes, const QString& note = {}, const QString& reply = {})
{
    return {{}, UserId(1), {}, false, name, changes, note, reply};
}

Actor actorAs(qint64 id, Role role)
{
    return {UserId(id), u"somebody"_s, u"Somebody"_s, role};
}

} // namespace

TEST_CASE("a macro is kept with its name and texts trimmed", "[macro]")
{
    const auto kept = checkedMacro(macroOf(u"  Take   over "_s, {}, u" Taken by {agent} \n"_s, u"\nHello"_s));
    REQUIRE_OK(kept);
    CHECK(kept->name == u"Take over"_s);
    CHECK(kept->note == u"Taken by {agent}"_s);
    CHECK(kept->reply == u"Hello"_s);
}

TEST_CASE("a macro needs a name, something to do, and values and placeholders that exist", "[macro]")
{
    const auto problem = [](const Macro& given) {
        const auto kept = checkedMacro(given);
        REQUIRE_FALSE(kept);
        return std::pair(kept.error().code, kept.error().subject);
    };
    const TicketChanges severe{{TicketField::Severity, u"A"_s}};
    CHECK((problem(macroOf(u" "_s, severe)) == std::pair(ErrorCode::Missing, Subject::Name)));
    CHECK((problem(macroOf(QString(61, u'x'), severe)) == std::pair(ErrorCode::Invalid, Subject::Name)));
    CHECK((problem(macroOf(u"None"_s, {}, u" "_s)) == std::pair(ErrorCode::Missing, Subject::Value)));
    CHECK((problem(macroOf(u"X"_s, {{TicketField::Severity, u"Z"_s}})) == std::pair(ErrorCode::Invalid, Subject::Severity)));
    CHECK((problem(macroOf(u"X"_s, {{TicketField::Assignee, u"you"_s}})) == std::pair(ErrorCode::Invalid, Subject::User)));
    CHECK((problem(macroOf(u"X"_s, severe, u"{nobody}"_s)) == std::pair(ErrorCode::SyntaxError, Subject::Body)));
    CHECK((problem(macroOf(u"X"_s, severe, {}, u"{nobody}"_s)) == std::pair(ErrorCode::SyntaxError, Subject::Message)));
}

TEST_CASE("the owner sees and changes a private macro, nobody else", "[macro]")
{
    auto mine = macroOf(u"Mine"_s, {{TicketField::Severity, u"A"_s}});
    CHECK(maySee(actorAs(1, Role::Agent), mine));
    CHECK(mayChange(actorAs(1, Role::Agent), mine));
    CHECK_FALSE(maySee(actorAs(2, Role::Administrator), mine));
    CHECK_FALSE(mayChange(actorAs(2, Role::Administrator), mine));

    mine.shared = true;
    CHECK(maySee(actorAs(2, Role::Agent), mine));
    CHECK_FALSE(mayChange(actorAs(2, Role::Agent), mine));
    CHECK(mayChange(actorAs(2, Role::Supervisor), mine));
}

TEST_CASE("the assignee of a macro may be whoever runs it", "[macro]")
{
    const auto macro = checkedMacro(macroOf(u"Take over"_s, {{TicketField::Assignee, runnerOfMacro}, {TicketField::Severity, u"B"_s}}));
    REQUIRE_OK(macro);
    const auto changes = changesFor(*macro, actorAs(7, Role::Agent));
    CHECK(changes.value(TicketField::Assignee) == u"7"_s);
    CHECK(changes.value(TicketField::Severity) == u"B"_s);
}
