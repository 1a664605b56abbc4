// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "legalhistory.h"

#include <QRegularExpression>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

class Demo : public MadeWorkspace {
public:
    explicit Demo(std::optional<Instant> now = {})
    {
        if (now)
            clock.set(*now);
        QuietTask task;
        REQUIRE_OK(workspace->demo().fillDemo(task));
    }
};

} // namespace

TEST_CASE("the demo has tickets in every state, and a believable number of them", "[demo]")
{
    const Demo demo;
    for (const auto state : valuesOf<TicketState>()) {
        INFO(QString(keyOf(state)).toStdString());
        CHECK(demo.count(u"SELECT count(*) FROM ticket WHERE state = '%1'"_s.arg(keyOf(state))) > 0);
    }
    CHECK(demo.count(u"SELECT count(*) FROM ticket"_s) >= 60);
    CHECK(demo.count(u"SELECT count(*) FROM customer"_s) >= 24);
}

TEST_CASE("every demo history is legal and ends at the ticket's state", "[demo]")
{
    const Demo demo;
    CHECK(illegalHistories(demo) == QStringList());
}

TEST_CASE("the demo workspace passes the workspace check", "[demo]")
{
    Demo demo;
    QuietTask task;
    const auto problems = demo.workspace->check(task);
    REQUIRE_OK(problems);
    CHECK(*problems == QStringList());
    CHECK(demo.rows(u"PRAGMA foreign_key_check"_s) == QStringList());
}

TEST_CASE("nothing in the demo happens in the future or before its ticket, whenever it is made", "[demo]")
{
    const QString made = GENERATE(u"2026-11-23T09:00:00Z"_s, u"2027-01-01T00:05:00Z"_s, u"2028-02-29T21:59:00Z"_s,
                                  u"2026-10-25T03:30:00Z"_s, u"2027-06-05T11:00:00Z"_s);
    const Demo demo(*Instant::fromIso(made));
    CHECK(illegalHistories(demo) == QStringList());
    const auto now = QString::number(demo.clock.now().milliseconds());
    CHECK(demo.count(u"SELECT count(*) FROM ticket_event WHERE at > "_s + now) == 0);
    CHECK(demo.count(u"SELECT count(*) FROM ticket_message WHERE at > "_s + now) == 0);
    CHECK(demo.count(u"SELECT count(*) FROM ticket_event e JOIN ticket t ON t.id = e.ticket_id WHERE e.at < t.created_at"_s) == 0);
    CHECK(demo.count(u"SELECT count(*) FROM ticket t WHERE updated_at <> (SELECT max(at) FROM ticket_event e WHERE e.ticket_id = t.id"
                     " AND e.kind <> 'review')"_s) == 0);
    CHECK(demo.count(u"SELECT count(*) FROM quality_review r JOIN ticket t ON t.id = r.ticket_id WHERE r.at < t.resolved_at"_s) == 0);
}

TEST_CASE("whoever opens the demo finds work: mine, needs me, unassigned, approvals", "[demo]")
{
    Demo demo;
    const auto me = demo.workspace->users().defaultUser();
    REQUIRE_OK(me);
    const auto counts = demo.workspace->tickets().viewCounts(actorOf(*me));
    REQUIRE_OK(counts);
    CHECK(counts->value(StandardView::NeedsMe) >= 5);
    CHECK(counts->value(StandardView::Mine) > counts->value(StandardView::NeedsMe));
    CHECK(counts->value(StandardView::Unassigned) >= 4);
    CHECK(counts->value(StandardView::Approval) >= 2);
    CHECK(counts->value(StandardView::AtMicrosoft) >= 4);
}

TEST_CASE("demo subscriptions cover every status, both commerce models and three service families", "[demo]")
{
    const Demo demo;
    for (const auto status : valuesOf<SubscriptionStatus>()) {
        if (status == SubscriptionStatus::None)
            continue;
        INFO(QString(keyOf(status)).toStdString());
        CHECK(demo.count(u"SELECT count(*) FROM subscription WHERE status = '%1'"_s.arg(keyOf(status))) > 0);
    }
    CHECK(demo.count(u"SELECT count(*) FROM subscription WHERE offer_id LIKE '%:%'"_s) > 0);
    CHECK(demo.count(u"SELECT count(*) FROM subscription WHERE offer_id NOT LIKE '%:%'"_s) > 0);
    CHECK(demo.count(u"SELECT count(DISTINCT service) FROM ticket"_s) >= 3);
    CHECK(demo.count(u"SELECT count(*) FROM subscription s WHERE parent_guid <> ''"
                     " AND NOT EXISTS (SELECT 1 FROM subscription p WHERE p.guid = s.parent_guid)"_s)
          == 0);
    CHECK(demo.count(u"SELECT count(*) FROM azure_entitlement"_s) >= 20);
}

TEST_CASE("filed demo escalations carry numbers of fifteen digits and another person's approval", "[demo]")
{
    const Demo demo;
    const auto numbers = demo.rows(u"SELECT external_number FROM escalation WHERE filed_at IS NOT NULL AND route <> 'isv_publisher'"_s);
    CHECK(numbers.size() >= 8);
    static const QRegularExpression fifteenDigits(u"^\\d{15}$"_s);
    for (const auto& number : numbers)
        CHECK(number.contains(fifteenDigits));
    CHECK(demo.count(u"SELECT count(*) FROM escalation WHERE approved_by_id = requested_by_id"_s) == 0);
    CHECK(demo.count(u"SELECT count(*) FROM escalation WHERE status = 'rejected'"_s) > 0);
    CHECK(demo.count(u"SELECT count(*) FROM escalation WHERE status = 'returned'"_s) > 0);
}

TEST_CASE("demo contracts and prepaid time have ledgers with tickets in them, and nothing below zero", "[demo]")
{
    const Demo demo;
    CHECK(demo.count(u"SELECT count(*) FROM incident_entry WHERE kind = 'reserved' AND escalation_id IS NOT NULL"_s) >= 3);
    CHECK(demo.count(u"SELECT count(*) FROM incident_entry WHERE kind = 'refunded'"_s) > 0);
    CHECK(demo.count(u"SELECT count(*) FROM incident_entry WHERE kind = 'consumed'"_s) > 0);
    CHECK(demo.count(u"SELECT sum(units) FROM incident_entry e JOIN support_plan p ON p.id = e.support_plan_id"
                     " WHERE p.kind = 'signature'"_s)
          == 17);
    CHECK(demo.count(u"SELECT count(*) FROM hour_entry WHERE kind = 'deducted'"_s) >= 2);
    CHECK(demo.rows(u"SELECT hour_block_id FROM hour_entry GROUP BY hour_block_id HAVING sum(minutes) < 0"_s)
          == QStringList());
    CHECK(demo.count(u"SELECT count(*) FROM ticket_event WHERE kind = 'cost'"_s) >= 3);
}

TEST_CASE("demo outages have tickets that tell of it, and claims from the draft to the credit", "[demo][outages]")
{
    const Demo demo;
    const auto linked = demo.count(u"SELECT count(*) FROM outage_ticket"_s);
    CHECK(linked >= 4);
    CHECK(demo.count(u"SELECT count(*) FROM ticket_event WHERE kind = 'outage'"_s) == linked);
    CHECK(demo.count(u"SELECT count(*) FROM outage_post WHERE kind = 'note'"_s) > 0);
    CHECK(demo.rows(u"SELECT DISTINCT status FROM claim ORDER BY status"_s)
          == QStringList{u"credited"_s, u"draft"_s, u"filed"_s});
    CHECK(demo.count(u"SELECT count(*) FROM claim WHERE filed_at > credited_at"_s) == 0);
}

TEST_CASE("the demo has three tiers of support, agreements with most customers, and tickets of both kinds", "[demo][offering]")
{
    const QString made = GENERATE(u"2026-11-23T09:00:00Z"_s, u"2028-02-29T21:59:00Z"_s);
    const Demo demo(*Instant::fromIso(made));
    CHECK(demo.count(u"SELECT count(*) FROM support_tier"_s) == 3);
    CHECK(demo.count(u"SELECT count(*) FROM support_tier WHERE is_default = 1"_s) == 1);
    const auto customers = demo.count(u"SELECT count(*) FROM customer"_s);
    const auto agreed = demo.count(u"SELECT count(DISTINCT customer_id) FROM support_agreement"_s);
    CHECK(agreed * 2 > customers);
    CHECK(agreed < customers);
    // One at a time, and no day is both the last of one and the first of another.
    CHECK(demo.count(u"SELECT count(*) FROM support_agreement a JOIN support_agreement b ON a.customer_id = b.customer_id "
                     "AND a.id < b.id WHERE a.starts_on <= coalesce(b.ends_on, '9999') AND b.starts_on <= coalesce(a.ends_on, '9999')"_s)
          == 0);
    CHECK(demo.count(u"SELECT count(*) FROM offering_change"_s) >= 20);
}

TEST_CASE("incidents and advisories are running in the demo", "[demo]")
{
    Demo demo;
    const auto running = demo.workspace->customers().runningOutages();
    REQUIRE_OK(running);
    CHECK(running->size() >= 3);
    CHECK(std::any_of(running->begin(), running->end(), [](const Outage& outage) { return outage.advisory; }));
    CHECK(std::any_of(running->begin(), running->end(), [](const Outage& outage) { return !outage.advisory; }));
}

TEST_CASE("a workspace that is in use is not filled with demo data", "[demo]")
{
    Demo demo;
    QuietTask task;
    const auto again = demo.workspace->demo().fillDemo(task);
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::WorkspaceExists);
    const auto scaled = demo.workspace->demo().fillScale(10, 1, task);
    REQUIRE_FALSE(scaled);
    CHECK(demo.count(u"SELECT count(*) FROM partner_profile WHERE name LIKE 'Northwind%'"_s) == 1);
}

TEST_CASE("the demo has a guide and an article of the partner's own, fit for use", "[demo][guides]")
{
    const Demo demo;
    auto& guides = demo.workspace->guides();
    const auto entries = guides.entries();
    REQUIRE_OK(entries);
    const auto own =
        std::find_if(entries->begin(), entries->end(), [](const GuideEntry& entry) { return entry.own; });
    REQUIRE(own != entries->end());
    const auto references = guides.references();
    REQUIRE_OK(references);
    CHECK(guideFaults(own->guide, *references).empty());
    CHECK_FALSE(own->savedBy.isEmpty());
}

TEST_CASE("diagnoses of the demo end in a solution, in an article and on the way", "[demo][guides]")
{
    const Demo demo;
    const auto acts = [&demo](const QString& act) {
        return demo.count(u"SELECT count(*) FROM ticket_event WHERE kind = 'guide' AND data LIKE '%\"act\":\"%1\"%'"_s.arg(act));
    };
    CHECK(acts(u"chosen"_s) == 8);
    CHECK(acts(u"answered"_s) == 27);
    CHECK(acts(u"ended"_s) == 7);
    CHECK(demo.count(u"SELECT count(*) FROM ticket WHERE guide_done = 1"_s) >= 7);
}

TEST_CASE("made-up reports of security are for named people only", "[demo]")
{
    const Demo demo;
    CHECK(demo.count(u"SELECT count(*) FROM ticket WHERE category = 'security'"_s) > 0);
    CHECK(demo.count(u"SELECT count(*) FROM ticket WHERE (category = 'security') <> restricted"_s) == 0);
}

TEST_CASE("what waits in the demo for an approval or a number lacks nothing else", "[demo][workflow][R20]")
{
    Demo demo;
    const auto me = demo.workspace->users().defaultUser();
    REQUIRE_OK(me);
    const QStringList nobodysFault{u"own_request"_s, u"already_approved"_s, u"approval_missing"_s, u"role_needed"_s};
    const auto numbers = demo.rows(u"SELECT number FROM ticket WHERE state = 'escalation_review'"_s);
    CHECK(numbers.size() >= 4);
    for (const auto& number : numbers) {
        INFO(number.toStdString());
        const auto id = demo.workspace->tickets().findByNumber(number.toLongLong());
        REQUIRE_OK(id);
        const auto answers = demo.workspace->tickets().triggers(actorOf(*me), *id);
        REQUIRE_OK(answers);
        for (const auto& answer : *answers) {
            for (const auto& blocker : answer.blockers) {
                INFO(QString(keyOf(answer.trigger)).toStdString() << ' ' << blocker.key.toStdString() << ' '
                                                                  << blocker.arguments.join(u' ').toStdString());
                CHECK(nobodysFault.contains(blocker.key));
            }
        }
    }
}
