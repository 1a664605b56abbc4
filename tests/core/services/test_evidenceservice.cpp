// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/evidence/packettext.h"
#include "domain/workflow/reasonkeys.h"
#include "services/balanceservice.h"
#include "services/evidenceservice.h"
#include "services/guideservice.h"
#include "services/routingservice.h"
#include "ticketfixture.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

struct EvidenceFixture : TicketFixture {
    EvidenceFixture()
    {
        ticket = fire(anna, createTechnical(), Trigger::StartDiagnosis);
        Customer customer = unwrap(CustomerStore(*database).find(contoso));
        customer.tenantId = u"b44bb1fb-c595-45b0-9e09-d657365580bf"_s;
        customer.primaryDomain = u"contoso.com"_s;
        customer.domains = {u"contoso.com"_s, u"contoso.onmicrosoft.com"_s};
        REQUIRE_OK(CustomerStore(*database).update(customer, customer.revision));
    }

    EvidenceChecklist list(std::optional<Route> route = {}) { return unwrap(evidence.checklist(anna, ticket.id, route)); }
    EvidenceEntry entry(const QString& key)
    {
        const auto checklist = list();
        const auto* found = checklist.find(key);
        INFO(key.toStdString());
        REQUIRE(found);
        return *found;
    }
    void set(const QString& key, const QString& text) { REQUIRE_OK(evidence.set(anna, ticket.id, key, text)); }
    /// Everything that Microsoft 365 asks of this ticket, one by one.
    void setAll()
    {
        const auto all = escalationTo(u"m365_admin_center"_s);
        for (const auto& key : all.evidenceItems.keys()) {
            if (list().find(key))
                set(key, all.evidenceItems.value(key));
        }
        set(u"description"_s, all.evidence);
        set(u"health_check"_s, u"No incident"_s);
    }
    QStringList blockers(const TriggerInput& input)
    {
        const auto fresh = stored(ticket.id);
        const auto fired = tickets->fire(anna, fresh.id, fresh.revision, Trigger::RequestEscalation, input);
        QStringList keys;
        if (!fired) {
            for (const auto& reason : fired.error().reasons)
                keys << reason.key;
        }
        return keys;
    }
    static TriggerInput bare(const QString& route = u"m365_admin_center"_s, const QString& entitlement = u"csp"_s)
    {
        TriggerInput input;
        input.route = route;
        input.entitlement = entitlement;
        return input;
    }

    EvidenceService evidence{*database, clock};
    Ticket ticket;
};

} // namespace

TEST_CASE_METHOD(EvidenceFixture, "the ticket fills what it knows, and the rest is asked", "[evidence][services]")
{
    CHECK(entry(u"tenant_id"_s).state == EvidenceState::Filled);
    CHECK(entry(u"domain"_s).value.en == u"contoso.onmicrosoft.com"_s);
    CHECK(entry(u"subscription_id_if_known"_s).value.en == u"83ef9d05-4169-4ef9-9657-0e86b1eab1de"_s);
    CHECK(entry(u"contact_email"_s).value.en == u"support@northwind.example"_s);
    CHECK(entry(u"contact_phone"_s).value.en == u"+371 6000 0140"_s);
    CHECK(entry(u"contact_name"_s).value.en == u"Anna"_s);
    CHECK(entry(u"severity"_s).value.en == u"C"_s);
    CHECK(entry(u"description"_s).state == EvidenceState::Proposed);
    CHECK(entry(u"workload"_s).state == EvidenceState::Missing);
    CHECK(entry(u"error_code"_s).state == EvidenceState::Empty);
    CHECK_FALSE(list().isComplete());
    setAll();
    CHECK(list().isComplete());
}

TEST_CASE_METHOD(EvidenceFixture, "an answer is an event that undo takes back and redo gives again",
                 "[evidence][services][undo]")
{
    const auto revision = stored(ticket.id).revision;
    set(u"affected_users"_s, u"25"_s);
    set(u"affected_users"_s, u"30"_s);
    CHECK(stored(ticket.id).revision == revision + 2);
    const auto event = history(ticket).back();
    CHECK(event.kind == EventKind::Evidence);
    CHECK(event.data.value(u"item"_s).toString() == u"affected_users"_s);
    CHECK(event.data.value(u"from"_s).toString() == u"25"_s);
    CHECK(event.data.value(u"to"_s).toString() == u"30"_s);

    CHECK(unwrap(tickets->undo(anna)).kind == u"evidence"_s);
    CHECK(entry(u"affected_users"_s).value.en == u"25"_s);
    CHECK(unwrap(tickets->undo(anna)).kind == u"evidence"_s);
    CHECK(entry(u"affected_users"_s).state == EvidenceState::Missing);
    REQUIRE_OK(tickets->redo(anna));
    REQUIRE_OK(tickets->redo(anna));
    CHECK(entry(u"affected_users"_s).value.en == u"30"_s);

    set(u"affected_users"_s, QString());
    CHECK(entry(u"affected_users"_s).state == EvidenceState::Missing);
    const auto before = stored(ticket.id).revision;
    set(u"affected_users"_s, u" "_s); // nothing was there: nothing happens
    CHECK(stored(ticket.id).revision == before);
}

TEST_CASE_METHOD(EvidenceFixture, "what does not fit is refused with the problem, and nothing is kept",
                 "[evidence][services]")
{
    const auto refused = [this](const QString& key, const QString& text) {
        const auto answer = evidence.set(anna, ticket.id, key, text);
        REQUIRE_FALSE(answer.has_value());
        CHECK(answer.error().code == ErrorCode::Invalid);
        CHECK(answer.error().subject == Subject::Evidence);
        CHECK(answer.error().arguments.value(2) == key);
        return answer.error().arguments.value(1);
    };
    const auto told = history(ticket).size();
    CHECK(refused(u"tenant_id"_s, u"contoso"_s) == u"not_a_guid"_s);
    CHECK(refused(u"started_at"_s, u"2026-09-20 08:00"_s) == u"no_zone"_s);
    CHECK(refused(u"contact_email"_s, u"petra@contoso.com"_s) == u"customers_person"_s);
    CHECK(refused(u"contact_name"_s, u"Petra"_s) == u"customers_person"_s);
    CHECK(refused(u"affected_upns"_s, u"foo"_s) == u"not_upns"_s);
    CHECK(history(ticket).size() == told);
    CHECK(evidence.set(anna, ticket.id, u"workload"_s, u"pigeons"_s).error().arguments.value(3).contains(u"exchange_online"_s));
    CHECK(evidence.set(anna, ticket.id, u"shoe_size"_s, u"44"_s).error().code == ErrorCode::NotFound);
    CHECK_FALSE(evidence.set(anna, TicketId(4711), u"workload"_s, u"teams"_s).has_value());
}

TEST_CASE_METHOD(EvidenceFixture, "another customer's subscription is refused where it is known, and in a request too",
                 "[evidence][services]")
{
    Subscription other;
    other.customer = addCustomer(u"Fabrikam"_s);
    other.guid = u"11111111-4169-4ef9-9657-0e86b1eab1de"_s;
    unwrap(SubscriptionStore(*database).insert(other));
    const auto key = u"subscription_id_if_known"_s;
    const auto refused = evidence.set(anna, ticket.id, key, other.guid);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().arguments == QStringList{other.guid, u"foreign_subscription"_s, key, u"Fabrikam"_s});
    set(key, u"22222222-4169-4ef9-9657-0e86b1eab1de"_s); // nobody's that we know

    auto input = escalationTo(u"m365_admin_center"_s);
    input.evidenceItems[key] = other.guid;
    CHECK(blockers(input) == QStringList{reasonkey::evidenceInvalid});
}

TEST_CASE_METHOD(EvidenceFixture, "a request names every missing item, and goes out when none is",
                 "[evidence][services][workflow]")
{
    const auto blocked = blockers(bare());
    CHECK(blocked.front() == QString(reasonkey::healthCheckNeeded));
    CHECK(blocked.count(reasonkey::evidenceMissing) == 7); // workload, users, start, error, repro, impact, steps
    CHECK(blocked.count(reasonkey::evidenceUnread) == 1);
    setAll();
    CHECK(blockers(bare()).isEmpty());
    const auto after = unwrap(tickets->details(anna, ticket.id));
    CHECK(after.ticket.state == TicketState::EscalationReview);
    // The leg keeps what the ticket had already.
    CHECK(after.escalations.back().evidence == escalationTo({}).evidence);
    CHECK(after.escalations.back().healthCheck == u"No incident"_s);
}

TEST_CASE_METHOD(EvidenceFixture, "what comes with a request is kept with the ticket, and undone with it",
                 "[evidence][services][workflow]")
{
    CHECK(blockers(escalationTo(u"m365_admin_center"_s)).isEmpty());
    CHECK(entry(u"workload"_s).value.en == u"exchange_online"_s);
    CHECK(entry(u"description"_s).state == EvidenceState::Answered);
    REQUIRE_OK(tickets->undo(anna));
    CHECK(stored(ticket.id).state == TicketState::Diagnosing);
    CHECK(entry(u"workload"_s).state == EvidenceState::Missing);
}

TEST_CASE_METHOD(EvidenceFixture, "wrong and unknown items keep a request here", "[evidence][services][workflow]")
{
    auto input = escalationTo(u"m365_admin_center"_s);
    input.evidenceItems[u"affected_users"_s] = u"many"_s;
    input.evidenceItems[u"shoe_size"_s] = u"44"_s;
    CHECK(blockers(input) == QStringList{reasonkey::evidenceUnknown, reasonkey::evidenceInvalid});
    CHECK(entry(u"workload"_s).state == EvidenceState::Missing); // nothing of it was kept
}

TEST_CASE_METHOD(EvidenceFixture, "a route that its rules close takes no request, and says which rule",
                 "[evidence][services][workflow]")
{
    const auto fresh = stored(ticket.id);
    const auto fired =
        tickets->fire(anna, fresh.id, fresh.revision, Trigger::RequestEscalation, escalationTo(u"azure_portal"_s));
    REQUIRE_FALSE(fired.has_value());
    REQUIRE_FALSE(fired.error().reasons.isEmpty());
    CHECK(fired.error().reasons.front().key == reasonkey::routeBlocked);
    CHECK(fired.error().reasons.front().arguments.value(0) == u"unfit.azure"_s);
}

TEST_CASE_METHOD(EvidenceFixture, "only an entitlement of the route pays for it", "[evidence][services][workflow]")
{
    CHECK(blockers(escalationTo(u"m365_admin_center"_s, u"free"_s)) == QStringList{reasonkey::entitlementUnfit});
    // Of a contract it is told what became of it.
    CHECK(blockers(escalationTo(u"m365_admin_center"_s, u"premier"_s)) == QStringList{reasonkey::contractNotInForce});
    BalanceService balances(*database, clock);
    REQUIRE_OK(balances.setPolicy(olga, {Designation::None, false, false, false})); // incidents cost the customer nothing
    SupportPlan plan;
    plan.kind = PlanKind::Premier;
    REQUIRE_OK(balances.addPlan(olga, plan));
    CHECK(blockers(escalationTo(u"m365_admin_center"_s, u"premier"_s)).isEmpty());
}

TEST_CASE_METHOD(EvidenceFixture, "a look at service health counts for the hours of the policy", "[evidence][services][workflow][R18]")
{
    setAll();
    clock.advance(std::chrono::minutes(4 * 60 + 1));
    CHECK(blockers(bare()) == QStringList{reasonkey::healthCheckOld});
    SECTION("it is looked at again, with the same words")
    {
        set(u"health_check"_s, u"No incident"_s);
        CHECK(blockers(bare()).isEmpty());
    }
    SECTION("it is looked at with the request")
    {
        auto input = bare();
        input.healthCheck = u"Still none"_s;
        CHECK(blockers(input).isEmpty());
    }
    SECTION("the partner's policy allows more hours")
    {
        auto profile = unwrap(ProfileStore(*database).find());
        profile.healthCheckHours = 8;
        REQUIRE_OK(ProfileStore(*database).update(profile));
        CHECK(blockers(bare()).isEmpty());
    }
}

TEST_CASE_METHOD(EvidenceFixture, "the health step of the guide is a look at service health", "[evidence][services][guides][R18]")
{
    GuideService guides(*database, clock);
    auto diagnosis = unwrap(guides.choose(anna, ticket.id, u"office365.mail_flow"_s));
    REQUIRE(diagnosis.position.step);
    const auto step = *diagnosis.position.step;
    diagnosis = unwrap(guides.answer(anna, ticket.id, {step.id, step.answers.front().id}));
    const auto health = entry(u"health_check"_s);
    CHECK(health.state == EvidenceState::Filled);
    CHECK(health.value.ru.startsWith(step.question.ru));
    CHECK(health.value.en.endsWith(step.answers.front().text.en));
    while (diagnosis.position.step) {
        const auto next = *diagnosis.position.step;
        diagnosis = unwrap(guides.answer(anna, ticket.id, {next.id, next.answers.back().id}));
        CHECK(entry(u"steps_tried"_s).value.en.contains(next.question.en));
    }
    CHECK(entry(u"steps_tried"_s).state == EvidenceState::Filled);
}

TEST_CASE_METHOD(EvidenceFixture, "severity A needs somebody of ours at night, else B is proposed", "[evidence][services][workflow]")
{
    auto fresh = stored(ticket.id);
    fresh = unwrap(tickets->edit(anna, fresh.id, fresh.revision, {{TicketField::Severity, u"A"_s}}));
    auto input = escalationTo(u"m365_admin_center"_s);
    CHECK(blockers(input) == QStringList{reasonkey::contact24x7Needed});
    CHECK(unwrap(evidence.outlook(anna, ticket.id, input)).proposedSeverity == Severity::B);
    input.contact24x7 = u"Jonas Weber"_s;
    CHECK(blockers(input) == QStringList{reasonkey::contact24x7Incomplete});
    input.contact24x7 = u"Petra, +49 30 7654321"_s; // of the customer
    CHECK(blockers(input) == QStringList{reasonkey::contact24x7Incomplete});
    input.contact24x7 = u"Jonas Weber, +49 30 7654321"_s;
    CHECK_FALSE(unwrap(evidence.outlook(anna, ticket.id, input)).proposedSeverity);
    CHECK(blockers(input).isEmpty());
    CHECK(unwrap(tickets->details(anna, ticket.id)).escalations.back().contact24x7 == input.contact24x7);
    CHECK(unwrap(RoutingService(*database, clock).facts(anna, ticket.id)).contact24x7);
}

TEST_CASE_METHOD(EvidenceFixture, "the outlook says of inputs not stored yet what the workflow will say to them",
                 "[evidence][services]")
{
    const auto input = escalationTo(u"m365_admin_center"_s);
    auto outlook = unwrap(evidence.outlook(anna, ticket.id, {}));
    CHECK(outlook.route == Route::M365AdminCenter);
    CHECK(outlook.routing.recommended == Route::M365AdminCenter);
    CHECK_FALSE(outlook.open.empty());
    outlook = unwrap(evidence.outlook(anna, ticket.id, input));
    CHECK(outlook.open.empty());
    CHECK(outlook.checklist.isComplete());
    const auto* workload = outlook.checklist.find(u"workload"_s);
    REQUIRE(workload);
    CHECK(workload->value.en == u"exchange_online"_s);
    CHECK(workload->kept.isEmpty()); // typed, and not stored
    CHECK(outlook.packet.fields.front().value == u"Mail does not arrive"_s);
    CHECK(entry(u"workload"_s).state == EvidenceState::Missing); // looking keeps nothing
    auto without = input;
    without.evidenceItems.remove(u"workload"_s);
    outlook = unwrap(evidence.outlook(anna, ticket.id, without));
    REQUIRE(outlook.open.size() == 1);
    CHECK(outlook.open.front().arguments.first() == u"workload"_s);
    without.costApproved = false;
    CHECK(unwrap(evidence.outlook(anna, ticket.id, without)).open.back().key == reasonkey::costNotApproved);
}

TEST_CASE_METHOD(EvidenceFixture, "the packet is that of the leg under review, in the target's language or another",
                 "[evidence][services][packet]")
{
    auto input = escalationTo(u"m365_admin_center"_s);
    input.evidence = u"Petra cannot send mail."_s;
    CHECK(blockers(input).isEmpty());
    const auto packet = unwrap(evidence.packet(anna, ticket.id));
    CHECK(packet.route == Route::M365AdminCenter);
    CHECK(packet.language == u"en"_s);
    const auto text = packetText(packet);
    CHECK(text.contains(u"[person at the customer] cannot send mail."_s));
    CHECK_FALSE(packetPaste(packet).contains(u"Petra"_s));
    CHECK(text.contains(u"Since this morning no mail comes in."_s)); // the customer's own words, for the translation
    CHECK(unwrap(evidence.packet(anna, ticket.id, {}, u"ru"_s)).fields.front().label == u"Название"_s);
    CHECK(unwrap(evidence.packet(anna, ticket.id, Route::AzurePortal)).route == Route::AzurePortal);
    CHECK(evidence.packet(anna, ticket.id, {}, u"de"_s).error().subject == Subject::Language);
}

TEST_CASE_METHOD(EvidenceFixture, "nobody sees the evidence of a ticket that is hidden from them", "[evidence][services][privacy]")
{
    auto request = technicalForm();
    request.category = Category::Security;
    auto hidden = fire(anna, unwrap(tickets->create(anna, request)), Trigger::StartDiagnosis);
    hidden = fire(anna, hidden, Trigger::RequestEscalation, escalationTo(u"msrc"_s, u"free"_s));
    CHECK_FALSE(evidence.checklist(dave, hidden.id).has_value());
    CHECK_FALSE(evidence.packet(dave, hidden.id).has_value());
    CHECK_FALSE(evidence.set(dave, hidden.id, u"title"_s, u"x"_s).has_value());
    CHECK(evidence.packet(anna, hidden.id).has_value());
}
