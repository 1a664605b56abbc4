// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/draftservice.h"
#include "services/macroservice.h"
#include "storage/changefeed.h"
#include "ticketfixture.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

class MacroFixture : public TicketFixture {
public:
    Macro form(const QString& name, const TicketChanges& changes, const QString& note = {}, const QString& reply = {}) const
    {
        return {{}, {}, {}, false, name, changes, note, reply};
    }
    Macro add(const Actor& owner, Macro macro, bool shared = false)
    {
        macro.shared = shared;
        return unwrap(macros.add(owner, macro));
    }
    Result<MacroOutcome> attempt(const Actor& actor, const Macro& macro, const std::vector<TicketId>& ids, bool dryRun = false)
    {
        return macros.run(actor, macro.id, TicketSelection(ids), reader(), dryRun, quiet);
    }
    MacroOutcome run(const Actor& actor, const Macro& macro, const std::vector<TicketId>& ids, bool dryRun = false)
    {
        return unwrap(attempt(actor, macro, ids, dryRun));
    }
    static MacroReader reader()
    {
        return {QTimeZone::utc(), [](QDate day) { return day.toString(Qt::ISODate); }};
    }
    Ticket withoutCustomer()
    {
        NewTicket ticket;
        ticket.title = u"Who is this"_s;
        ticket.body = u"Somebody called"_s;
        return unwrap(tickets->create(anna, ticket));
    }
    QStringList notesOn(const Ticket& ticket)
    {
        QStringList notes;
        for (const auto& message : unwrap(tickets->details(olga, ticket.id)).messages) {
            if (message.kind == MessageKind::InternalNote)
                notes << message.body;
        }
        return notes;
    }
    std::optional<Draft> draftOf(const Actor& actor, const Ticket& ticket) { return unwrap(drafts.find(actor, ticket.id)); }

    MacroService macros{*database, clock};
    DraftService drafts{*database, clock};
    QuietTask quiet;
    const TicketChanges severe{{TicketField::Severity, u"A"_s}};
};

} // namespace

TEST_CASE_METHOD(MacroFixture, "people see their own macros and the shared ones, by name", "[macroservice]")
{
    add(anna, form(u"Of all"_s, severe), true);
    add(anna, form(u"Hers"_s, severe));
    add(dave, form(u"His"_s, severe));
    QStringList names;
    for (const auto& macro : unwrap(macros.list(anna)))
        names << macro.name;
    CHECK(names == QStringList{u"Hers"_s, u"Of all"_s});
    CHECK(unwrap(macros.list(olga)).size() == 1);
    CHECK(unwrap(macros.list(olga)).front().ownerName == u"Anna"_s);
    CHECK(unwrap(macros.findByName(dave, u"of ALL"_s)).owner == anna.user);
    CHECK(macros.findByName(dave, u"Hers"_s).error().code == ErrorCode::NotFound);
}

TEST_CASE_METHOD(MacroFixture, "a name stands once among the macros that its owner sees", "[macroservice]")
{
    add(anna, form(u"Urgent"_s, severe));
    add(boris, form(u"Of all"_s, severe), true);
    for (const auto& taken : {u"URGENT"_s, u"of all"_s}) {
        const auto again = macros.add(anna, form(taken, severe));
        REQUIRE_FALSE(again);
        CHECK(again.error().code == ErrorCode::AlreadyExists);
        CHECK(again.error().subject == Subject::Name);
    }
    CHECK(macros.add(dave, form(u"Urgent"_s, severe)).has_value());
}

TEST_CASE_METHOD(MacroFixture, "a macro is changed by its owner, a shared one by supervisors as well", "[macroservice]")
{
    auto shared = add(anna, form(u"Of all"_s, severe), true);
    const auto secret = add(anna, form(u"Hers"_s, severe));
    shared.note = u"By {agent}"_s;
    CHECK(macros.edit(dave, shared).error().code == ErrorCode::PermissionDenied);
    CHECK(macros.remove(olga, secret.id).error().code == ErrorCode::NotFound);
    CHECK(unwrap(macros.edit(boris, shared)).owner == anna.user);
    CHECK(unwrap(macros.findByName(dave, u"Of all"_s)).note == u"By {agent}"_s);
    REQUIRE_OK(macros.remove(anna, secret.id));
    CHECK(attempt(anna, secret, {create().id}).error().code == ErrorCode::NotFound);
}

TEST_CASE_METHOD(MacroFixture, "a macro does not name what does not exist", "[macroservice]")
{
    const auto stranger = macros.add(anna, form(u"X"_s, {{TicketField::Team, u"77"_s}}));
    REQUIRE_FALSE(stranger);
    CHECK(stranger.error().code == ErrorCode::NotFound);
    CHECK(stranger.error().subject == Subject::Team);
    CHECK(macros.add(anna, form(u"X"_s, {{TicketField::Assignee, runnerOfMacro}})).has_value());
}

TEST_CASE_METHOD(MacroFixture, "every change of a macro is in the change feed", "[macroservice]")
{
    ChangeFeed feed(*database);
    const auto before = unwrap(feed.last());
    auto macro = add(anna, form(u"Urgent"_s, severe));
    macro.name = u"Very urgent"_s;
    REQUIRE_OK(macros.edit(anna, macro));
    REQUIRE_OK(macros.remove(anna, macro.id));
    const auto changes = unwrap(feed.listAfter(before));
    REQUIRE(changes.size() == 3);
    for (const auto& change : changes) {
        CHECK((change.thing == ChangedThing::Macro));
        CHECK(change.id == macro.id.value());
    }
}

TEST_CASE_METHOD(MacroFixture, "a macro changes, notes and prepares, and sends nothing", "[macroservice]")
{
    const auto ticket = create();
    const auto macro = add(anna,
                           form(u"Take over"_s, {{TicketField::Severity, u"A"_s}, {TicketField::Assignee, runnerOfMacro}},
                                u"{agent} has it, severity {severity}."_s, u"Hello {contact}, until {today+1wd}. {ticket}"_s),
                           true);
    const auto outcome = run(dave, macro, {ticket.id});
    CHECK(outcome.edit.matched == 1);
    CHECK(outcome.edit.changed == 1);
    CHECK(outcome.noted == 1);
    CHECK(outcome.prepared == 1);

    const auto after = stored(ticket.id);
    CHECK(after.severity == Severity::A);
    CHECK(after.assignee == dave.user);
    CHECK(notesOn(ticket) == QStringList{u"Dave has it, severity A."_s}); // as the ticket is afterwards
    const auto draft = draftOf(dave, ticket);
    REQUIRE(draft);
    CHECK(draft->kind == MessageKind::Reply);
    CHECK(draft->body == u"Hello Petra, until 2026-09-22. #%1"_s.arg(ticket.number));
    CHECK_FALSE(draftOf(anna, ticket));
    for (const auto& message : unwrap(tickets->details(olga, ticket.id)).messages)
        CHECK(message.kind != MessageKind::Reply);
}

TEST_CASE_METHOD(MacroFixture, "a prepared reply stands behind what the agent has begun", "[macroservice]")
{
    const auto ticket = create();
    Draft begun;
    begun.body = u"Good morning"_s;
    REQUIRE_OK(drafts.save(anna, ticket.id, begun));
    run(anna, add(anna, form(u"Ask"_s, {}, {}, u"Please send the logs."_s)), {ticket.id});
    CHECK(draftOf(anna, ticket)->body == u"Good morning\n\nPlease send the logs."_s);
    CHECK(stored(ticket.id).revision == ticket.revision); // nobody else notices a draft
}

TEST_CASE_METHOD(MacroFixture, "a macro does all of it on all tickets, or nothing on any", "[macroservice]")
{
    const auto first = create();
    const auto second = withoutCustomer();
    const auto third = create();
    const std::vector ids{first.id, second.id, third.id};
    const auto isUntouched = [&] {
        for (const auto& ticket : {first, second, third}) {
            CHECK(stored(ticket.id) == ticket);
            CHECK(notesOn(ticket).isEmpty());
            CHECK_FALSE(draftOf(anna, ticket));
        }
    };
    SECTION("because a text has nothing to say on one")
    {
        const auto macro = add(anna, form(u"X"_s, severe, u"For {customer}"_s, u"Hello"_s));
        const auto failed = attempt(anna, macro, ids);
        REQUIRE_FALSE(failed);
        CHECK(failed.error().code == ErrorCode::Missing);
        CHECK(failed.error().subject == Subject::Customer);
        isUntouched();

        const auto preview = run(anna, macro, ids, true);
        CHECK(preview.edit.matched == 3);
        CHECK(preview.edit.changed == 2);
        CHECK(preview.edit.refused == 1);
        REQUIRE(preview.edit.refusals.size() == 1);
        CHECK(preview.edit.refusals.front().row.number == second.number);
        isUntouched();
    }
    SECTION("because an attribute cannot be set on one")
    {
        const auto fabrikam = addCustomer(u"Fabrikam"_s);
        const auto maria = addContact(fabrikam, u"Maria"_s, true);
        const auto macro = add(anna, form(u"X"_s, {{TicketField::Contact, QString::number(maria.value())}}, u"Noted"_s));
        CHECK_FALSE(attempt(anna, macro, ids).has_value());
        isUntouched();
        CHECK(run(anna, macro, ids, true).edit.refused == 2); // those of the other customer
    }
    SECTION("because it was stopped")
    {
        class Stopped final : public Task {
            void progress(qint64, qint64) override { }
            bool isCancelled() const override { return true; }
        } stopped;
        const auto macro = add(anna, form(u"X"_s, severe, u"Noted"_s));
        const auto outcome = macros.run(anna, macro.id, TicketSelection(ids), reader(), false, stopped);
        REQUIRE_FALSE(outcome);
        CHECK(outcome.error().code == ErrorCode::Cancelled);
        isUntouched();
    }
}

TEST_CASE_METHOD(MacroFixture, "a preview of a macro tells what a run then does, and writes nothing", "[macroservice]")
{
    const auto first = create();
    const auto second = create();
    REQUIRE_OK(tickets->edit(anna, second.id, second.revision, severe));
    const auto macro = add(anna, form(u"X"_s, severe, u"Severity {severity}"_s, u"Hello {contact}"_s));
    const auto reading = open(DatabaseMode::Read);
    const auto preview = unwrap(MacroService(*reading, clock)
                                    .run(anna, macro.id, TicketSelection(TicketFilter()), reader(), true, quiet));
    CHECK(preview.edit.matched == 2);
    CHECK(preview.edit.changed == 1);
    CHECK(preview.noted == 2);
    CHECK(preview.prepared == 2);
    REQUIRE(preview.texts.size() == 2);
    CHECK(preview.texts.front().note == u"Severity A"_s);
    CHECK(preview.texts.front().reply == u"Hello Petra"_s);
    CHECK(notesOn(first).isEmpty());

    const auto done = unwrap(macros.run(anna, macro.id, TicketSelection(TicketFilter()), reader(), false, quiet));
    CHECK(done.edit.changed == preview.edit.changed);
    CHECK(done.noted == preview.noted);
    CHECK(notesOn(first) == QStringList{u"Severity A"_s});
}

TEST_CASE_METHOD(MacroFixture, "one undo takes the attributes of a macro back; what was said stays said", "[macroservice]")
{
    const auto first = create();
    const auto second = create();
    const auto macro = add(anna, form(u"X"_s, severe, u"Noted"_s, u"Hello"_s));
    run(anna, macro, {first.id, second.id});
    const auto undone = unwrap(tickets->undo(anna));
    CHECK(undone.kind == u"macro"_s);
    CHECK(undone.ticketNumbers == std::vector{first.number, second.number});
    CHECK(undone.fields == std::vector{TicketField::Severity});
    for (const auto& ticket : {first, second}) {
        CHECK(stored(ticket.id).severity == ticket.severity);
        CHECK(notesOn(ticket) == QStringList{u"Noted"_s});
        CHECK(draftOf(anna, ticket)->body == u"Hello"_s);
    }
    REQUIRE_OK(tickets->redo(anna));
    CHECK(stored(first.id).severity == Severity::A);
    CHECK(notesOn(first) == QStringList{u"Noted"_s});
}

TEST_CASE_METHOD(MacroFixture, "a macro that changed no attribute leaves nothing to undo", "[macroservice]")
{
    const auto ticket = create();
    run(anna, add(anna, form(u"X"_s, {}, u"Noted"_s)), {ticket.id});
    CHECK_FALSE(unwrap(tickets->undoState(anna)).undo);
    run(anna, add(anna, form(u"Y"_s, {{TicketField::Severity, keyOf(ticket.severity)}}, u"Noted again"_s)), {ticket.id});
    CHECK_FALSE(unwrap(tickets->undoState(anna)).undo);
    CHECK(notesOn(ticket).size() == 2);
}

TEST_CASE_METHOD(MacroFixture, "a macro passes over what its runner may not see", "[macroservice]")
{
    auto hidden = technicalForm();
    hidden.category = Category::Security;
    const auto ticket = unwrap(tickets->create(anna, hidden));
    const auto macro = add(dave, form(u"X"_s, severe, u"Noted"_s));
    const auto outcome = run(dave, macro, {ticket.id, TicketId(9999)});
    CHECK(outcome.edit.matched == 0);
    CHECK(outcome.isEmpty());
    CHECK(notesOn(ticket).isEmpty());
}
