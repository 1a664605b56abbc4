// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dayfixture.h"

#include "async/balancecalls.h"
#include "async/evidencecalls.h"
#include "async/outagecalls.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <map>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

QString inEnglish(const Bilingual& text)
{
    return text.in(u"en"_s);
}

/// What leads from each step of a guide to an end of this kind, by the shortest way.
std::map<QString, QString> wayTo(GuideEndKind kind, const Guide& guide)
{
    std::map<QString, QString> way; // step -> answer
    for (bool found = true; found;) {
        found = false;
        for (const auto& step : guide.steps) {
            if (way.contains(step.id))
                continue;
            for (const auto& answer : step.answers) {
                const auto* end = guide.end(answer.end);
                if ((end && end->kind == kind) || way.contains(answer.next)) {
                    way.emplace(step.id, inEnglish(answer.text));
                    found = true;
                    break;
                }
            }
        }
    }
    return way;
}

/// The demo's partner at work: the parts of the programme, by keys alone.
struct Programme : DayFixture {
    Programme()
        : DayFixture(Made::Demo, u"en"_s, Theme::Light)
    {
    }

    void becomes(PartnerType type)
    {
        auto profile = answered(workspace.profile());
        REQUIRE_OK(profile);
        profile->type = type;
        REQUIRE_OK(answered(workspace.setProfile(*profile)));
    }

    void endContracts()
    {
        BalanceCalls balances(workspace);
        const auto contracts = answered(balances.contracts());
        REQUIRE_OK(contracts);
        for (const auto& contract : *contracts)
            REQUIRE_OK(answered(balances.endPlan(contract.plan.id)));
    }

    /// A customer we may open requests for, with a subscription that `fits`.
    std::pair<CustomerDetails, SubscriptionId> customerWith(bool (*fits)(const Subscription&))
    {
        const auto rows = answered(workspace.customers({}, 200));
        REQUIRE_OK(rows);
        for (const auto& row : *rows) {
            auto details = answered(workspace.customerDetails(row.id));
            REQUIRE_OK(details);
            const auto& access = details->customer.access;
            const auto mayAsk = std::ranges::any_of(access, [&](const CustomerAccess& one) {
                return one.status == AccessStatus::Active && one.endsAt && *one.endsAt > clock->now() + std::chrono::days(2)
                    && one.roles.contains(u"service_support_administrator"_s);
            });
            const auto found = std::ranges::find_if(details->subscriptions, fits);
            if (mayAsk && found != details->subscriptions.end())
                return {*details, found->id};
        }
        FAIL("no such customer in the demo");
        return {};
    }

    void start(const std::pair<CustomerDetails, SubscriptionId>& caller, const QString& title)
    {
        call(caller.first, title, caller.second);
        act(Trigger::StartDiagnosis);
        REQUIRE(reaches(TicketState::Diagnosing));
    }

    GuidedDiagnosis diagnosis()
    {
        auto read = answered(workspace.diagnosis(mine));
        REQUIRE_OK(read);
        return *read;
    }

    /// Chooses the guide that fits best and follows it to an end of this kind.
    void follow(GuideEndKind kind)
    {
        REQUIRE(eventually([&] { return !diagnosis().proposals.empty(); }));
        pressButton(inEnglish(diagnosis().proposals.front()->title));
        REQUIRE(eventually([&] { return diagnosis().guide != nullptr; }));
        const auto way = wayTo(kind, *diagnosis().guide);
        for (auto now = diagnosis(); now.position.step; now = diagnosis()) {
            const auto answer = way.find(now.position.step->id);
            REQUIRE(answer != way.end());
            pressButton(answer->second);
            REQUIRE(eventually([&] { return diagnosis().position.answered > now.position.answered; }));
        }
        REQUIRE(diagnosis().position.end->kind == kind);
    }

    EscalationOutlook outlook()
    {
        auto read = answered(EvidenceCalls(workspace).outlook(mine, {}, {}));
        REQUIRE_OK(read);
        return *read;
    }

    void escalate()
    {
        act(Trigger::RequestEscalation);
        REQUIRE(isAt(u"escalateView"_s));
        giveEvidence();
        submit();
        REQUIRE(reaches(TicketState::EscalationReview));
    }

    Escalation leg() { return pane().details.escalations.back(); }

    /// Incidents that are left of the contract of this kind.
    int left(PlanKind kind)
    {
        const auto contracts = answered(BalanceCalls(workspace).contracts());
        REQUIRE_OK(contracts);
        const auto found = std::ranges::find(*contracts, kind, [](const auto& one) { return one.plan.kind; });
        REQUIRE(found != contracts->end());
        return found->balance.left.value_or(-1);
    }

    void customerAgreesToPay()
    {
        CostApproval approval;
        approval.approvedBy = u"Petra"_s;
        approval.approvedAt = clock->now();
        approval.amount = {15000, u"EUR"_s};
        REQUIRE_OK(answered(BalanceCalls(workspace).approveCost(mine, approval)));
    }

    /// On the page of outages: writes one down, three hours old.
    Outage noteOutage(const QString& number, const QString& workload, const QString& title)
    {
        tabTo(u"outageAdd"_s);
        press(Qt::Key_Space);
        REQUIRE(isAt(u"outageDialog"_s));
        tabTo(u"outageNumber"_s);
        type(number);
        auto* service = find<QComboBox>(u"outageService"_s);
        tabTo(u"outageService"_s);
        press(Qt::Key_Home);
        for (int i = 0; i < service->count() && service->currentData() != keyOf(Service::Office365); ++i)
            press(Qt::Key_Down);
        press(Qt::Key_Tab);
        type(workload);
        tabTo(u"outageTitleField"_s);
        type(title);
        tabTo(u"outageStarted"_s);
        press(Qt::Key_A, Qt::ControlModifier);
        type((clock->now() - std::chrono::hours(3)).toLocal().toString(u"yyyy-MM-dd HH:mm"_s));
        submit();
        Result<std::vector<OutageRow>> rows;
        const auto isThere = [&] {
            rows = answered(OutageCalls(workspace).list(200));
            return rows && std::ranges::find(*rows, number, [](const OutageRow& row) { return row.outage.number; }) != rows->end();
        };
        REQUIRE(eventually(isThere));
        closes(u"outageDialog"_s);
        return std::ranges::find(*rows, number, [](const OutageRow& row) { return row.outage.number; })->outage;
    }

    void closes(const QString& dialog)
    {
        REQUIRE(eventually([&] {
            const auto* shown = find<QWidget>(dialog);
            return !shown || !shown->isVisible();
        }));
    }

    void showOutage(const QString& number)
    {
        tabTo(u"outageList"_s);
        press(Qt::Key_Home);
        const auto isShown = [&] {
            const auto* title = find<QLabel>(u"outageTitle"_s);
            return title && title->text().contains(number);
        };
        for (int i = 0; i < 10 && !QTest::qWaitFor(isShown, 500); ++i)
            press(Qt::Key_Down);
        REQUIRE(isShown());
    }

    /// These and no others, by their numbers.
    void linkToOutage(OutageId outage, const QStringList& numbers)
    {
        tabTo(u"outageLink"_s);
        press(Qt::Key_Space);
        REQUIRE(isAt(u"linkTicketsDialog"_s));
        pressButton(u"Tick none"_s);
        tabTo(u"linkNumber"_s);
        type(numbers.join(u' '));
        tabTo(u"linkStart"_s);
        press(Qt::Key_Space);
        REQUIRE(eventually([&] {
            const auto details = answered(OutageCalls(workspace).details(outage));
            return details && static_cast<qsizetype>(details->tickets.size()) >= numbers.size();
        }));
        closes(u"linkTicketsDialog"_s);
    }

    /// In the view of an escalation, by keys.
    void payWith(const QString& entitlement)
    {
        auto* choice = find<QComboBox>(u"escalateEntitlement"_s);
        tabTo(u"escalateEntitlement"_s);
        press(Qt::Key_Home);
        for (int i = 0; i < choice->count() && choice->currentData() != entitlement; ++i)
            press(Qt::Key_Down);
        REQUIRE(choice->currentData() == entitlement);
        REQUIRE(eventually([&] { return find<QPushButton>(u"escalateSubmit"_s)->isEnabled(); }));
    }
};

bool isMicrosoft365(const Subscription& one)
{
    return serviceOf(one) == Service::Office365;
}

bool isAzurePlan(const Subscription& one)
{
    return one.offerName.contains("Azure plan"_L1, Qt::CaseInsensitive);
}

bool isBusinessCentral(const Subscription& one)
{
    return one.offerName.contains("Business Central"_L1);
}

} // namespace

TEST_CASE("a sign-in problem of Microsoft 365 is led to its solution by the guide", "[ui][day]")
{
    Programme day;
    day.start(day.customerWith(isMicrosoft365), u"Cannot sign in, MFA prompts go to the old phone"_s);
    day.follow(GuideEndKind::Solution);
    day.pressButton(u"Resolve with this"_s);
    REQUIRE(day.isAt(u"triggerForm"_s));
    day.submit();
    REQUIRE(day.reaches(TicketState::Resolved));
    const auto ticket = day.pane().details.ticket;
    CHECK_FALSE(ticket.cause.isEmpty());
    CHECK_FALSE(ticket.solution.isEmpty());
    CHECK(ticket.guideDone);
}

TEST_CASE("an Azure platform fault of a direct-bill partner goes to Microsoft, on the programme or on Signature", "[ui][day]")
{
    Programme day;
    day.becomes(PartnerType::DirectBill);
    const auto entitlement = GENERATE(u"csp"_s, u"signature"_s);
    CAPTURE(entitlement);
    const auto before = day.left(PlanKind::Signature);
    day.start(day.customerWith(isAzurePlan), u"Virtual machine not reachable after a platform fault"_s);
    const auto outlook = day.outlook();
    REQUIRE(outlook.routing.recommended == Route::AzurePortal);
    if (entitlement == u"signature"_s)
        day.customerAgreesToPay();

    day.act(Trigger::RequestEscalation);
    REQUIRE(day.isAt(u"escalateView"_s));
    day.giveEvidence();
    day.payWith(entitlement);
    day.submit();
    REQUIRE(day.reaches(TicketState::EscalationReview));
    day.approve();
    day.act(Trigger::FileEscalation);
    REQUIRE(day.isAt(u"escalateNumber"_s));
    day.type(u"119120321001170"_s);
    day.submit();
    REQUIRE(day.reaches(TicketState::Escalated));
    CHECK(day.leg().entitlement == entitlement);
    CHECK(day.left(PlanKind::Signature) == before - (entitlement == u"signature"_s ? 1 : 0));
}

TEST_CASE("the same fault goes to the provider when the partner is an indirect reseller", "[ui][day]")
{
    Programme day;
    day.becomes(PartnerType::IndirectReseller);
    day.start(day.customerWith(isAzurePlan), u"Virtual machine not reachable after a platform fault"_s);
    const auto outlook = day.outlook();
    CHECK(outlook.routing.recommended == Route::IndirectProvider);
    CHECK_FALSE(outlook.routing.of(Route::AzurePortal).allowed);
    day.escalate();
    CHECK(day.leg().route == Route::IndirectProvider);
}

TEST_CASE("a case of Business Central is blocked for want of a plan, and the window says so", "[ui][day]")
{
    Programme day;
    day.becomes(PartnerType::DirectBill);
    day.endContracts();
    day.clock->advance(std::chrono::days(1)); // a contract holds to the end of its last day
    day.start(day.customerWith(isBusinessCentral), u"Business Central posts no invoices, an error appears"_s);
    day.act(Trigger::RequestEscalation);
    REQUIRE(day.isAt(u"escalateView"_s));
    const auto outlook = day.outlook();
    CHECK_FALSE(outlook.routing.recommended);
    const auto& route = outlook.routing.of(Route::BusinessCentralAdminCenter);
    CHECK_FALSE(route.allowed);
    CHECK(route.blockers() > 0);
    const auto* submit = day.find<QPushButton>(u"escalateSubmit"_s);
    const auto* open = day.find<QAbstractButton>(u"escalateOpen"_s);
    REQUIRE(eventually([&] { return !open->accessibleName().isEmpty(); }));
    CHECK_FALSE(submit->isEnabled());
    day.submit();
    CHECK(day.pane().details.ticket.state == TicketState::Diagnosing);
}

TEST_CASE("an outage with twelve customers is answered and claimed", "[ui][day]")
{
    Programme day;
    const auto rows = answered(day.workspace.customers({}, 200));
    REQUIRE_OK(rows);
    std::vector<TicketId> hit;
    QStringList numbers;
    for (const auto& row : *rows) {
        if (hit.size() == 12 || row.primaryDomain.isEmpty())
            continue;
        NewTicket ticket;
        ticket.title = u"No mail at "_s + row.name;
        ticket.body = u"Nothing arrives."_s;
        ticket.customer = row.id;
        ticket.service = Service::Office365;
        const auto created = answered(day.workspace.createTicket(ticket));
        REQUIRE_OK(created);
        hit.push_back(created->id);
        numbers << QString::number(created->number);
    }
    REQUIRE(hit.size() == 12);

    day.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(day.isAt(u"outagesPage"_s));
    const auto outage = day.noteOutage(u"EX226792"_s, u"Exchange Online"_s, u"Mail is delayed"_s);
    day.showOutage(outage.number);
    day.linkToOutage(outage.id, numbers);
    day.tabTo(u"outageAnswer"_s);
    day.press(Qt::Key_Space);
    REQUIRE(day.isAt(u"answerDialog"_s));
    day.tabTo(u"answerText"_s);
    day.press(Qt::Key_A, Qt::ControlModifier);
    day.type(u"Microsoft restored the service."_s);
    day.tabTo(u"answerSend"_s);
    day.press(Qt::Key_Space);
    for (const auto id : hit) {
        REQUIRE(eventually([&] {
            const auto pane = answered(day.workspace.ticketPane(id));
            return pane && pane->details.messages.size() == 2;
        }));
    }
    day.closes(u"answerDialog"_s);
    day.tabTo(u"outageClaims"_s);
    day.press(Qt::Key_Space);
    REQUIRE(eventually([&] {
        ClaimFilter filter;
        filter.outage = outage.id;
        const auto claims = answered(ClaimCalls(day.workspace).list(filter));
        return claims && claims->size() == 12;
    }));
}

TEST_CASE("a security report becomes invisible to others", "[ui][day]")
{
    Programme day;
    day.start(day.customerWith(isMicrosoft365), u"We found a vulnerability in the sign-in page"_s);
    const TicketChanges changes{{TicketField::Category, u"security"_s}};
    const auto seen = day.pane().details.ticket;
    REQUIRE_OK(answered(day.workspace.editTicket(seen.id, seen.revision, changes)));
    CHECK(day.pane().details.ticket.restricted); // before anybody hands it on
    REQUIRE(day.outlook().routing.recommended == Route::Msrc);
    day.escalate();
    CHECK(day.pane().details.ticket.restricted);
    const auto users = answered(day.workspace.users());
    REQUIRE_OK(users);
    const auto mine = day.workspace.actor();
    for (const auto& user : *users) {
        if (user.id == mine.user || user.role == Role::Administrator || !user.active)
            continue;
        day.workspace.setActor(actorOf(user));
        CHECK_FALSE(answered(day.workspace.ticketPane(day.mine)));
    }
    day.workspace.setActor(mine);
}
