// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ticketfixture.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

/// Cancels when `after` steps were told.
class CountingTask final : public Task {
public:
    explicit CountingTask(int after)
        : m_after(after)
    {
    }
    void progress(qint64, qint64) override { ++m_told; }
    bool isCancelled() const override { return m_told > m_after; }
    int told() const { return m_told; }

private:
    int m_after;
    int m_told = 0;
};

} // namespace

TEST_CASE_METHOD(TicketFixture, "an edit writes one event per field with both values", "[ticketservice][edit]")
{
    const auto ticket = create();
    const auto edited = unwrap(tickets->edit(
        anna, ticket.id, 1,
        {{TicketField::Title, u"DNS is wrong"_s}, {TicketField::Assignee, QString::number(dave.user.value())}}));
    CHECK(edited.title == u"DNS is wrong"_s);
    CHECK(edited.revision == 2);
    const auto events = history(ticket);
    REQUIRE(events.size() == 4);
    CHECK(events[2].data.value(u"field"_s).toString() == u"title"_s);
    CHECK(events[2].data.value(u"from"_s).toString() == u"Mail does not arrive"_s);
    CHECK(events[2].data.value(u"to"_s).toString() == u"DNS is wrong"_s);
    CHECK(events[3].data.value(u"to_name"_s).toString() == u"Dave"_s);
    CHECK(events[3].data.value(u"from_name"_s).toString().isEmpty());
}

TEST_CASE_METHOD(TicketFixture, "an edit that changes nothing writes nothing", "[ticketservice][edit]")
{
    const auto ticket = create();
    const auto same = unwrap(tickets->edit(anna, ticket.id, 1, {{TicketField::Title, ticket.title}}));
    CHECK(same.revision == 1);
    CHECK(history(ticket).size() == 2);
    CHECK_FALSE(tickets->undo(anna).has_value());
}

TEST_CASE_METHOD(TicketFixture, "edits of different fields on one revision are merged", "[ticketservice][edit]")
{
    const auto ticket = create();
    REQUIRE_OK(tickets->edit(anna, ticket.id, 1, {{TicketField::Title, u"Title of Anna"_s}}));
    const auto merged = unwrap(tickets->edit(dave, ticket.id, 1, {{TicketField::Severity, u"A"_s}}));
    CHECK(merged.title == u"Title of Anna"_s);
    CHECK(merged.severity == Severity::A);
    CHECK(merged.revision == 3);
}

TEST_CASE_METHOD(TicketFixture, "edits of one field on one revision conflict, and the conflict names it",
                 "[ticketservice][edit]")
{
    const auto ticket = create();
    REQUIRE_OK(tickets->edit(anna, ticket.id, 1, {{TicketField::Title, u"Title of Anna"_s}}));
    const auto conflict =
        tickets->edit(dave, ticket.id, 1, {{TicketField::Title, u"Title of Dave"_s}, {TicketField::Severity, u"B"_s}});
    REQUIRE_FALSE(conflict.has_value());
    CHECK(conflict.error().code == ErrorCode::Conflict);
    CHECK(conflict.error().arguments == QStringList{u"1001"_s, u"title"_s});
    CHECK(stored(ticket.id).title == u"Title of Anna"_s);
    CHECK(stored(ticket.id).severity == Severity::C);

    // The same value is no conflict.
    const auto agreed = unwrap(
        tickets->edit(dave, ticket.id, 1, {{TicketField::Title, u"Title of Anna"_s}, {TicketField::Severity, u"B"_s}}));
    CHECK(agreed.severity == Severity::B);
}

TEST_CASE_METHOD(TicketFixture, "an undone edit counts as a touch of its field", "[ticketservice][edit]")
{
    const auto ticket = create();
    const auto first = unwrap(tickets->edit(anna, ticket.id, 1, {{TicketField::Title, u"Other"_s}}));
    REQUIRE_OK(tickets->undo(anna));
    const auto conflict = tickets->edit(dave, ticket.id, first.revision, {{TicketField::Title, u"Third"_s}});
    REQUIRE_FALSE(conflict.has_value());
    CHECK(conflict.error().code == ErrorCode::Conflict);
}

TEST_CASE_METHOD(TicketFixture, "impact and urgency set the severity, with an event of its own",
                 "[ticketservice][edit]")
{
    const auto ticket = create();
    const auto edited = unwrap(tickets->edit(
        anna, ticket.id, 1, {{TicketField::Impact, u"everyone"_s}, {TicketField::Urgency, u"stopped"_s}}));
    CHECK(edited.severity == Severity::A);
    CHECK(history(ticket).size() == 5);
}

TEST_CASE_METHOD(TicketFixture, "another customer takes the contact and the subscription away", "[ticketservice][edit]")
{
    const auto ticket = create();
    const auto fabrikam = addCustomer(u"Fabrikam"_s);
    const auto moved =
        unwrap(tickets->edit(anna, ticket.id, 1, {{TicketField::Customer, QString::number(fabrikam.value())}}));
    CHECK(moved.customer == fabrikam);
    CHECK_FALSE(moved.contact.isValid());
    CHECK_FALSE(moved.subscription.isValid());
    CHECK(moved.frozenSubscription.isEmpty());
    REQUIRE_OK(tickets->undo(anna));
    const auto back = stored(ticket.id);
    CHECK(back.customer == contoso);
    CHECK(back.contact == petra);
    CHECK(back.subscription == subscription);
    CHECK(back.frozenSubscription == ticket.frozenSubscription);
}

TEST_CASE_METHOD(TicketFixture, "a value that cannot be is refused with its subject", "[ticketservice][edit]")
{
    const auto ticket = create();
    const auto invalid = tickets->edit(anna, ticket.id, 1, {{TicketField::Severity, u"Z"_s}});
    REQUIRE_FALSE(invalid.has_value());
    CHECK(invalid.error().code == ErrorCode::Invalid);
    CHECK(invalid.error().subject == Subject::Severity);
    const auto nobody = tickets->edit(anna, ticket.id, 1, {{TicketField::Assignee, u"99"_s}});
    REQUIRE_FALSE(nobody.has_value());
    CHECK(nobody.error().code == ErrorCode::NotFound);
    CHECK(nobody.error().subject == Subject::User);
    CHECK(stored(ticket.id).revision == 1);
}

TEST_CASE_METHOD(TicketFixture, "a bulk edit previews, changes all that differ, and is undone at once",
                 "[ticketservice][bulk]")
{
    for (int i = 0; i < 250; ++i)
        create();
    REQUIRE_OK(tickets->edit(anna, TicketId(1), 1, {{TicketField::Severity, u"B"_s}}));
    CountingTask task(1000);
    const TicketChanges changes{{TicketField::Severity, u"B"_s},
                                {TicketField::Assignee, QString::number(dave.user.value())}};
    const auto preview = unwrap(tickets->bulkEdit(boris, TicketFilter(), changes, true, task));
    CHECK(preview.matched == 250);
    CHECK(preview.changed == 250);
    CHECK(preview.examples.size() == 20);
    CHECK(stored(TicketId(2)).severity == Severity::C);
    CHECK(task.told() > 2);

    const auto done = unwrap(tickets->bulkEdit(boris, TicketFilter(), changes, false, task));
    CHECK(done.changed == 250);
    CHECK(stored(TicketId(250)).severity == Severity::B);
    CHECK(stored(TicketId(250)).assignee == dave.user);
    const auto again = unwrap(tickets->bulkEdit(boris, TicketFilter(), changes, false, task));
    CHECK(again.changed == 0);

    const auto undone = unwrap(tickets->undo(boris));
    CHECK(undone.kind == u"bulk_edit"_s);
    CHECK(undone.ticketNumbers.size() == 250);
    CHECK(stored(TicketId(1)).severity == Severity::B);
    CHECK(stored(TicketId(2)).severity == Severity::C);
    CHECK_FALSE(stored(TicketId(2)).assignee.isValid());
}

TEST_CASE_METHOD(TicketFixture, "a cancelled bulk edit changes nothing", "[ticketservice][bulk]")
{
    for (int i = 0; i < 250; ++i)
        create();
    CountingTask task(1);
    const auto cancelled = tickets->bulkEdit(boris, TicketFilter(), {{TicketField::Severity, u"A"_s}}, false, task);
    REQUIRE_FALSE(cancelled.has_value());
    CHECK(cancelled.error().code == ErrorCode::Cancelled);
    CHECK(stored(TicketId(1)).severity == Severity::C);
    CHECK(stored(TicketId(1)).revision == 1);
    CHECK_FALSE(tickets->undo(boris).has_value());
}

TEST_CASE_METHOD(TicketFixture, "a bulk edit with one value that cannot be changes nothing", "[ticketservice][bulk]")
{
    const auto ticket = create();
    create();
    QuietTask task;
    const auto failed = tickets->bulkEdit(boris, TicketFilter(), {{TicketField::Team, u"77"_s}}, false, task);
    REQUIRE_FALSE(failed.has_value());
    CHECK(stored(ticket.id).revision == 1);
}

TEST_CASE_METHOD(TicketFixture, "an edit to a report of security hides the ticket in the same act, and undo shows it again",
                 "[ticketservice][edit][undo]")
{
    const auto ticket = create();
    REQUIRE_OK(tickets->edit(dave, ticket.id, ticket.revision, {{TicketField::Category, u"security"_s}}));
    CHECK(stored(ticket.id).restricted);
    CHECK(history(ticket).back().data.value(u"restricted"_s).toBool());
    CHECK_FALSE(tickets->details(dave, ticket.id).has_value());
    CHECK(tickets->details(anna, ticket.id).has_value());

    REQUIRE_OK(tickets->undo(dave));
    CHECK_FALSE(stored(ticket.id).restricted);
    CHECK(tickets->details(dave, ticket.id).has_value());
    REQUIRE_OK(tickets->redo(dave));
    CHECK(stored(ticket.id).restricted);

    // What was known as a report stays with its people, whatever it is called later.
    const auto now = stored(ticket.id);
    REQUIRE_OK(tickets->edit(anna, ticket.id, now.revision, {{TicketField::Category, u"technical"_s}}));
    CHECK(stored(ticket.id).restricted);
    CHECK_FALSE(history(ticket).back().data.contains(u"restricted"_s));
    REQUIRE_OK(tickets->undo(anna));
    CHECK(stored(ticket.id).restricted);
}

TEST_CASE_METHOD(TicketFixture, "a bulk edit to reports of security hides every ticket it changes", "[ticketservice][bulk]")
{
    const auto first = create();
    const auto second = create();
    QuietTask quiet;
    const auto outcome =
        unwrap(tickets->bulkEdit(boris, TicketFilter(), {{TicketField::Category, u"security"_s}}, false, quiet));
    CHECK(outcome.changed == 2);
    for (const auto& ticket : {first, second}) {
        CHECK(stored(ticket.id).restricted);
        CHECK(history(ticket).back().data.value(u"restricted"_s).toBool());
    }
    CHECK(unwrap(tickets->count(boris, {})) == 0);
    REQUIRE_OK(tickets->undo(boris));
    CHECK(unwrap(tickets->count(boris, {})) == 2);
}

TEST_CASE_METHOD(TicketFixture, "a bulk edit of chosen tickets changes those as they are now, and no other", "[ticketservice][bulk]")
{
    const auto first = create();
    const auto second = create();
    const auto other = create();
    REQUIRE_OK(tickets->edit(anna, first.id, first.revision, {{TicketField::Title, u"Meanwhile"_s}}));
    QuietTask quiet;
    const TicketSelection chosen({second.id, first.id, first.id, TicketId(4711)});
    const auto done = unwrap(tickets->bulkEdit(boris, chosen, {{TicketField::Severity, u"A"_s}}, false, quiet));
    CHECK(done.matched == 2);
    CHECK(done.changed == 2);
    CHECK(stored(first.id).severity == Severity::A);
    CHECK(stored(first.id).title == u"Meanwhile"_s);
    CHECK(stored(second.id).severity == Severity::A);
    CHECK(stored(other.id).severity == Severity::C);
    CHECK(unwrap(tickets->undo(boris)).ticketNumbers.size() == 2);
    CHECK(stored(first.id).severity == Severity::C);
    CHECK(stored(first.id).title == u"Meanwhile"_s);
}

TEST_CASE_METHOD(TicketFixture, "a bulk edit of all but some leaves those as they are", "[ticketservice][bulk]")
{
    const auto first = create();
    const auto left = create();
    QuietTask quiet;
    const TicketSelection chosen(TicketFilter(), {left.id});
    CHECK(unwrap(tickets->bulkEdit(boris, chosen, {{TicketField::Severity, u"A"_s}}, false, quiet)).matched == 1);
    CHECK(stored(first.id).severity == Severity::A);
    CHECK(stored(left.id).severity == Severity::C);
}

TEST_CASE_METHOD(TicketFixture, "what an actor may not see is never part of a bulk edit", "[ticketservice][bulk]")
{
    const auto hidden = create();
    REQUIRE_OK(tickets->edit(olga, hidden.id, hidden.revision, {{TicketField::Category, u"security"_s}}));
    const auto seen = create();
    QuietTask quiet;
    const TicketSelection chosen({hidden.id, seen.id});
    const auto done = unwrap(tickets->bulkEdit(dave, chosen, {{TicketField::Severity, u"A"_s}}, false, quiet));
    CHECK(done.matched == 1);
    CHECK(stored(hidden.id).severity == Severity::C);
}

TEST_CASE_METHOD(TicketFixture, "a preview of a bulk edit says what becomes what by name, and writes nothing",
                 "[ticketservice][bulk]")
{
    const auto ticket = create();
    QuietTask quiet;
    const TicketSelection chosen({ticket.id});
    const TicketChanges changes{{TicketField::Assignee, QString::number(dave.user.value())},
                                {TicketField::Severity, u"B"_s}};
    const auto reader = open(DatabaseMode::Read);
    const auto preview = unwrap(TicketService(*reader, clock).bulkEdit(boris, chosen, changes, true, quiet));
    REQUIRE(preview.examples.size() == 1);
    CHECK(preview.examples.front().row.severity == Severity::C);
    REQUIRE(preview.examples.front().differences.size() == 2);
    CHECK(preview.examples.front().differences.front() == FieldDifference{TicketField::Severity, u"C"_s, u"B"_s});
    CHECK(preview.examples.front().differences.back().from.isEmpty());
    CHECK(preview.examples.front().differences.back().to.startsWith(u"dave"_s, Qt::CaseInsensitive));
    CHECK(stored(ticket.id).revision == 1);
}

TEST_CASE_METHOD(TicketFixture, "a preview tells which tickets cannot have the change, and the edit then changes none",
                 "[ticketservice][bulk]")
{
    const auto theirs = create();
    const auto other = addCustomer(u"Fabrikam"_s);
    REQUIRE_OK(tickets->edit(anna, theirs.id, 1, {{TicketField::Customer, QString::number(other.value())}}));
    const auto fitting = create();
    QuietTask quiet;
    const TicketChanges changes{{TicketField::Contact, QString::number(guest.value())}};
    const auto preview = unwrap(tickets->bulkEdit(boris, TicketFilter(), changes, true, quiet));
    CHECK(preview.matched == 2);
    CHECK(preview.changed == 1);
    CHECK(preview.refused == 1);
    REQUIRE(preview.refusals.size() == 1);
    CHECK(preview.refusals.front().row.number == theirs.number);
    CHECK(preview.refusals.front().error.subject == Subject::Contact);
    CHECK_FALSE(tickets->bulkEdit(boris, TicketFilter(), changes, false, quiet).has_value());
    CHECK(stored(fitting.id).contact == fitting.contact);
}
