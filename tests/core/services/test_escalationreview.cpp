// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/workflow/reasonkeys.h"
#include "services/caseservice.h"
#include "services/evidenceservice.h"
#include "ticketfixture.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

struct ReviewFixture : TicketFixture {
    ReviewFixture()
    {
        ticket = fire(anna, createTechnical(), Trigger::StartDiagnosis);
        ticket = fire(anna, ticket, Trigger::RequestEscalation, escalationTo(u"m365_admin_center"_s));
    }

    void edit(TicketField field, const QString& value)
    {
        const auto fresh = stored(ticket.id);
        unwrap(tickets->edit(anna, fresh.id, fresh.revision, {{field, value}}));
    }
    QStringList blockers(const Actor& actor, Trigger trigger, const TriggerInput& input = {})
    {
        const auto fresh = stored(ticket.id);
        const auto fired = tickets->fire(actor, fresh.id, fresh.revision, trigger, input);
        return fired ? QStringList() : keysOf(fired.error().reasons);
    }
    template <typename Reasons>
    static QStringList keysOf(const Reasons& reasons)
    {
        QStringList keys;
        for (const auto& reason : reasons)
            keys << reason.key;
        return keys;
    }
    static TriggerInput numbered()
    {
        TriggerInput input;
        input.caseNumber = u"615112491169010"_s;
        return input;
    }
    Escalation leg() { return unwrap(tickets->details(anna, ticket.id)).escalations.back(); }

    EvidenceService evidence{*database, clock};
    Ticket ticket;
};

const QString kDuty = u"Jonas Weber, +49 30 7654321"_s;

} // namespace

TEST_CASE_METHOD(ReviewFixture, "a severity raised to A during the review asks for somebody at night before approval",
                 "[ticketservice][workflow][R8][R20]")
{
    edit(TicketField::Severity, u"A"_s);
    CHECK(blockers(boris, Trigger::ApproveEscalation) == QStringList{reasonkey::contact24x7Needed});
    // The window and "ticket triggers" say it before anybody tries.
    for (const auto& offered : unwrap(tickets->triggers(boris, ticket.id))) {
        if (offered.trigger == Trigger::ApproveEscalation)
            CHECK(keysOf(offered.blockers) == QStringList{reasonkey::contact24x7Needed});
    }
    REQUIRE_OK(evidence.set(anna, ticket.id, u"contact_24x7"_s, kDuty));
    CHECK(blockers(boris, Trigger::ApproveEscalation).isEmpty());
}

TEST_CASE_METHOD(ReviewFixture, "a severity raised after the approval asks for it before filing, and goes out with the case",
                 "[ticketservice][workflow][R8][R20]")
{
    REQUIRE(blockers(boris, Trigger::ApproveEscalation).isEmpty());
    edit(TicketField::Severity, u"A"_s);
    CHECK(blockers(anna, Trigger::FileEscalation, numbered()) == QStringList{reasonkey::contact24x7Needed});
    CHECK(leg().severity == Severity::C);
    REQUIRE_OK(evidence.set(anna, ticket.id, u"contact_24x7"_s, kDuty));
    CHECK(blockers(anna, Trigger::FileEscalation, numbered()).isEmpty());
    CHECK(leg().severity == Severity::A);
    CHECK(leg().contact24x7 == kDuty);
}

TEST_CASE_METHOD(ReviewFixture, "a request whose ticket has become commercial has another way to go",
                 "[ticketservice][workflow][routing]")
{
    edit(TicketField::Category, u"commercial"_s);
    CHECK(blockers(boris, Trigger::ApproveEscalation).contains(reasonkey::routeBlocked));
    TriggerInput input;
    input.reason = u"It belongs in Partner Center"_s;
    CHECK(blockers(boris, Trigger::RejectEscalation, input).isEmpty());
}

TEST_CASE_METHOD(ReviewFixture, "access that was lost during the review stops the filing", "[ticketservice][workflow]")
{
    REQUIRE(blockers(boris, Trigger::ApproveEscalation).isEmpty());
    auto customer = unwrap(CustomerStore(*database).find(contoso));
    customer.allowsDelegatedAccess = false;
    customer.access.clear();
    REQUIRE_OK(CustomerStore(*database).update(customer, customer.revision));
    CHECK(blockers(anna, Trigger::FileEscalation, numbered()) == QStringList{reasonkey::routeBlocked});
}

TEST_CASE_METHOD(ReviewFixture, "a further case is looked at again too", "[cases][workflow]")
{
    REQUIRE(blockers(boris, Trigger::ApproveEscalation).isEmpty());
    REQUIRE(blockers(anna, Trigger::FileEscalation, numbered()).isEmpty());
    CaseService cases(*database, clock);
    const auto further = unwrap(cases.request(anna, ticket.id, escalationTo(u"m365_admin_center"_s)));
    edit(TicketField::Severity, u"A"_s);
    const auto refused = cases.approve(boris, further.id);
    REQUIRE_FALSE(refused);
    CHECK(keysOf(refused.error().reasons) == QStringList{reasonkey::contact24x7Needed});
    REQUIRE_OK(evidence.set(anna, ticket.id, u"contact_24x7"_s, kDuty));
    REQUIRE_OK(cases.approve(boris, further.id));
    const auto filed = unwrap(cases.file(anna, further.id, u"615112491169011"_s));
    CHECK(filed.severity == Severity::A);
    CHECK(filed.contact24x7 == kDuty);
}
