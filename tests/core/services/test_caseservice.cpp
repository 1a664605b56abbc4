// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/workflow/reasonkeys.h"
#include "io/csvwriter.h"
#include "services/balanceservice.h"
#include "services/caseservice.h"
#include "services/importservice.h"
#include "storage/partner/profilestore.h"
#include "storage/ticket/ticketstore.h"
#include "ticketfixture.h"

#include <QFile>

using namespace helpdesk;
using namespace Qt::StringLiterals;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

const auto number = u"119120321001170"_s;
const auto second = u"119120321001171"_s;

/// A ticket that Microsoft has had since now.
class CaseFixture : public TicketFixture {
public:
    CaseFixture()
        : cases(*database, clock)
        , imports(*database, clock)
    {
    }

    Ticket escalated(const QString& caseNumber = number, const QString& route = u"azure_portal"_s)
    {
        auto ticket = fire(anna, createFor(route), Trigger::StartDiagnosis);
        ticket = fire(anna, ticket, Trigger::RequestEscalation, escalationTo(route, entitlementOf(route)));
        ticket = fire(boris, ticket, Trigger::ApproveEscalation);
        TriggerInput input;
        input.caseNumber = caseNumber;
        return fire(anna, ticket, Trigger::FileEscalation, input);
    }
    std::vector<CaseRow> legs(const Ticket& ticket) { return unwrap(cases.ofTicket(olga, ticket.id)); }
    CaseRow leg(const Ticket& ticket, size_t index = 0) { return legs(ticket).at(index); }
    CaseDetails said(const Ticket& ticket, MessageDirection direction, const QString& text)
    {
        CaseUpdate update;
        update.message = NewCaseMessage{direction, CaseChannel::Portal, {}, text, {}};
        return unwrap(cases.update(anna, leg(ticket).leg.id, update));
    }
    static CaseUpdate status(TargetStatus status)
    {
        CaseUpdate update;
        update.status = status;
        return update;
    }
    static CaseUpdate outcome(EscalationOutcome outcome)
    {
        CaseUpdate update;
        update.outcome = outcome;
        return update;
    }
    ImportOutcome import(const QByteArray& content)
    {
        QFile file(folder.filePath(u"requests.json"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        QuietTask task;
        return unwrap(imports.import(olga, file.fileName(), {}, task));
    }
    QStringList keysOf(const Result<Escalation>& result)
    {
        QStringList keys;
        REQUIRE_FALSE(result);
        for (const auto& reason : result.error().reasons)
            keys << reason.key;
        return keys;
    }

    CaseService cases;
    ImportService imports;
};

/// An Azure ticket that was filed elsewhere, on a Premier contract.
QByteArray azureRequest(const QString& its)
{
    return R"({"value":[{"id":"/subscriptions/6F2C7B1A-0000-4E8E-9C55-8E8E6D0A1B2C/providers/Microsoft.Support/supportTickets/t",
"type":"Microsoft.Support/supportTickets","properties":{"supportTicketId":")"
        + its.toUtf8() + R"(","severity":"moderate","status":"Open","title":"VM","supportPlanType":"Premier",
"serviceLevelAgreement":{"startTime":"2026-09-21T13:50:00Z","expirationTime":"2026-09-22T09:50:00Z","slaMinutes":240},
"createdDate":"2026-09-21T13:40:00Z","modifiedDate":"2026-09-21T13:41:00Z"}}]})";
}

QByteArray request(const QByteArray& its, const QByteArray& status, const QByteArray& modified,
                   const QByteArray& notes = "[]")
{
    return R"({"totalCount":1,"items":[{"title":"VM does not start","severity":"moderate","id":")" + its
        + R"(","status":")" + status + R"(","createdDate":"2026-09-21T13:00:00Z","lastModifiedDate":")" + modified
        + R"(","notes":)" + notes
        + R"(,"primaryContact":{"firstName":"Anna","lastName":"Support"},"attributes":{"objectType":"ServiceRequest"}}]})";
}

} // namespace

TEST_CASE_METHOD(CaseFixture, "a filed case is open there, and its first answer is promised", "[cases]")
{
    const auto row = leg(escalated());
    CHECK(row.leg.targetStatus == TargetStatus::Open);
    CHECK(row.legNumber == 1);
    CHECK(row.customerName == u"Contoso Ltd"_s);
    CHECK(row.debt.turn == CaseTurn::Target);
    CHECK(row.debt.promised);
    CHECK(row.debt.due == clock.now() + hours(8)); // severity C under the programme
    clock.advance(hours(9));
    const auto open = unwrap(cases.open(olga));
    REQUIRE(open.size() == 1);
    CHECK(open.front().debt.lateAt(clock.now()) == hours(1));
}

TEST_CASE_METHOD(CaseFixture, "what is said on a case is an event of its ticket, and moves whose turn it is", "[cases]")
{
    const auto ticket = escalated();
    clock.advance(hours(1));
    auto details = said(ticket, MessageDirection::FromTarget, u"Which region?"_s);
    REQUIRE(details.messages.size() == 1);
    CHECK(details.messages.front().body == u"Which region?"_s);
    CHECK_FALSE(details.messages.front().author.isValid());
    CHECK(details.row.debt.turn == CaseTurn::Customer);
    const auto event = history(ticket).back();
    CHECK(event.kind == EventKind::Escalation);
    CHECK(event.data.value(u"act"_s).toString() == u"message"_s);
    CHECK(event.data.value(u"text"_s).toString() == u"Which region?"_s);

    NewMessage reply;
    reply.kind = MessageKind::Reply;
    reply.body = u"Microsoft asks for the region."_s;
    clock.advance(minutes(5));
    unwrap(tickets->addMessage(anna, ticket.id, reply));
    CHECK(leg(ticket).debt.turn == CaseTurn::Nobody);
    clock.advance(minutes(5));
    details = said(ticket, MessageDirection::ToTarget, u"West Europe"_s);
    CHECK(details.messages.back().author == anna.user);
    CHECK(details.row.debt.turn == CaseTurn::Target);
    CHECK_FALSE(details.row.debt.promised);
    CHECK(unwrap(cases.firstAnswer(anna, details.row.leg.id)).state == ClockState::Met);
}

TEST_CASE_METHOD(CaseFixture, "our answer to a target that waits for us sets its status back to open", "[cases]")
{
    const auto ticket = escalated();
    clock.advance(hours(1));
    const auto waiting = unwrap(cases.update(anna, leg(ticket).leg.id, status(TargetStatus::AttentionNeeded)));
    CHECK(waiting.row.debt.turn == CaseTurn::Ours);
    CHECK(waiting.row.debt.since == clock.now());
    clock.advance(hours(1));
    const auto answered = said(ticket, MessageDirection::ToTarget, u"Here is the log."_s);
    CHECK(answered.row.leg.targetStatus == TargetStatus::Open);
    CHECK(answered.row.debt.turn == CaseTurn::Target);
    CHECK(unwrap(tickets->undo(anna)).kind == u"case"_s);
    CHECK(leg(ticket).leg.targetStatus == TargetStatus::AttentionNeeded);
    CHECK(unwrap(cases.details(anna, leg(ticket).leg.id)).messages.size() == 1); // what was said stays said
}

TEST_CASE_METHOD(CaseFixture, "the outcome of the only case takes the ticket back, and undo gives both back", "[cases]")
{
    const auto ticket = escalated();
    const auto closed = unwrap(cases.update(anna, leg(ticket).leg.id, outcome(EscalationOutcome::Bug)));
    CHECK(closed.row.leg.status == EscalationStatus::Returned);
    CHECK(closed.row.leg.outcome == EscalationOutcome::Bug);
    CHECK(closed.row.leg.targetStatus == TargetStatus::Closed);
    CHECK(closed.row.debt.turn == CaseTurn::Nobody);
    CHECK(stored(ticket.id).state == TicketState::Resolving);
    CHECK(unwrap(cases.open(olga)).empty());
    unwrap(tickets->undo(anna));
    CHECK(stored(ticket.id).state == TicketState::Escalated);
    CHECK(leg(ticket).leg.isFiled());
    CHECK(leg(ticket).leg.targetStatus == TargetStatus::Open);
    unwrap(tickets->redo(anna));
    CHECK(stored(ticket.id).state == TicketState::Resolving);
    CHECK(leg(ticket).leg.outcome == EscalationOutcome::Bug);
}

TEST_CASE_METHOD(CaseFixture, "a message, a status and a number given together are one action", "[cases]")
{
    const auto ticket = escalated();
    CaseUpdate update;
    update.message = NewCaseMessage{MessageDirection::FromTarget, CaseChannel::Phone, u"Kim"_s, u"New number"_s, {}};
    update.status = TargetStatus::AttentionNeeded;
    update.number = second;
    update.severity = Severity::B;
    update.contact24x7 = u"Anna, +1 555 0100"_s;
    const auto details = unwrap(cases.update(anna, leg(ticket).leg.id, update));
    CHECK(details.row.leg.externalNumber == second);
    CHECK(details.row.leg.severity == Severity::B);
    CHECK(details.messages.front().authorName == u"Kim"_s);
    CHECK(details.filedBy == u"Anna"_s);
    CHECK(details.approvedBy == u"Boris"_s);
    const auto changes = history(ticket).back().data.value(u"changes"_s).toObject();
    CHECK(changes.size() == 4);
    unwrap(tickets->undo(anna));
    CHECK(leg(ticket).leg.externalNumber == number);
    CHECK(leg(ticket).leg.severity == Severity::C);
}

TEST_CASE_METHOD(CaseFixture, "what cannot be is refused, and nothing changes", "[cases]")
{
    const auto ticket = escalated();
    const auto id = leg(ticket).leg.id;
    CaseUpdate update;
    update.number = u"123"_s;
    auto refused = cases.update(anna, id, update);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().reasons.front().key == u"case_number_malformed"_s);
    update = {};
    update.message = NewCaseMessage{MessageDirection::FromTarget, CaseChannel::Mail, {}, u"  "_s, {}};
    refused = cases.update(anna, id, update);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Missing);
    update.message->body = u"Tomorrow"_s;
    update.message->at = clock.now() + hours(24);
    refused = cases.update(anna, id, update);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().subject == Subject::Date);
    CHECK(cases.update(anna, EscalationId(999), {}).error().subject == Subject::Leg);
    CHECK(unwrap(cases.details(anna, id)).messages.empty());

    unwrap(cases.update(anna, id, outcome(EscalationOutcome::Fixed)));
    refused = cases.update(anna, id, status(TargetStatus::Open));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().reasons.front().key == u"leg_over"_s);
    update.message->at.reset();
    CHECK(cases.update(anna, id, update)); // what comes in afterwards is still logged
}

TEST_CASE_METHOD(CaseFixture, "a further case beside the first needs approval by somebody else and its number",
                 "[cases]")
{
    const auto ticket = escalated();
    CHECK(keysOf(cases.request(anna, ticket.id, {})).contains(u"route_needed"_s));
    const auto further = unwrap(cases.request(boris, ticket.id, escalationTo(u"azure_portal"_s)));
    CHECK(further.status == EscalationStatus::Requested);
    CHECK(leg(ticket, 1).debt.turn == CaseTurn::Review);
    CHECK(keysOf(cases.file(anna, further.id, second)) == QStringList{u"approval_missing"_s});
    CHECK(keysOf(cases.approve(anna, further.id)) == QStringList{u"role_needed"_s});
    CHECK(keysOf(cases.approve(boris, further.id)) == QStringList{u"own_request"_s});
    CHECK(unwrap(cases.approve(olga, further.id)).status == EscalationStatus::Approved);
    CHECK(keysOf(cases.file(anna, further.id, u"17"_s)) == QStringList{u"case_number_malformed"_s});
    CHECK(unwrap(cases.file(anna, further.id, second)).isFiled());
    CHECK(stored(ticket.id).state == TicketState::Escalated);
    CHECK(unwrap(cases.open(olga)).size() == 2);
    CHECK(keysOf(cases.approve(olga, further.id)) == QStringList{u"wrong_state"_s});
}

TEST_CASE_METHOD(CaseFixture, "a rejected further case says why in the history", "[cases]")
{
    const auto ticket = escalated();
    const auto further = unwrap(cases.request(anna, ticket.id, escalationTo(u"azure_portal"_s)));
    CHECK(keysOf(cases.reject(boris, further.id, {})) == QStringList{u"reason_needed"_s});
    CHECK(unwrap(cases.reject(boris, further.id, u"One is enough"_s)).status == EscalationStatus::Rejected);
    CHECK(history(ticket).back().data.value(u"reason"_s).toString() == u"One is enough"_s);
}

TEST_CASE_METHOD(CaseFixture, "a case under the provider's takes over what was handed to the provider", "[cases]")
{
    const auto ticket = escalated(u"PRV-7"_s, u"indirect_provider"_s);
    CHECK_FALSE(leg(ticket).debt.promised);
    const auto provider = leg(ticket).leg;
    TriggerInput input;
    input.route = u"azure_portal"_s;
    const auto below = unwrap(cases.request(anna, ticket.id, input, provider.id));
    CHECK(below.parent == provider.id);
    CHECK(below.evidence == provider.evidence);
    unwrap(cases.approve(boris, below.id));
    const auto filed = unwrap(cases.file(anna, below.id, number, u"Northwind Distribution"_s));
    CHECK(filed.filedByName == u"Northwind Distribution"_s);
    CHECK(unwrap(cases.details(anna, below.id)).filedBy == u"Northwind Distribution"_s);
    const auto other = escalated(second);
    const auto refused = cases.request(anna, other.id, input, provider.id);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().subject == Subject::Leg);
}

TEST_CASE_METHOD(CaseFixture, "with two cases open the ticket stays escalated until the last one ends", "[cases]")
{
    const auto ticket = escalated();
    const auto further = unwrap(cases.request(anna, ticket.id, escalationTo(u"azure_portal"_s)));
    unwrap(cases.approve(boris, further.id));
    unwrap(cases.file(anna, further.id, second));
    unwrap(cases.update(anna, leg(ticket).leg.id, outcome(EscalationOutcome::Refused)));
    CHECK(stored(ticket.id).state == TicketState::Escalated);
    CHECK(leg(ticket, 1).leg.isFiled());
    unwrap(cases.update(anna, further.id, outcome(EscalationOutcome::Fixed)));
    CHECK(stored(ticket.id).state == TicketState::Resolving);
}

TEST_CASE_METHOD(CaseFixture, "taking the ticket back names the case, and what was under review is asked for anew",
                 "[cases]")
{
    auto ticket = escalated();
    const auto further = unwrap(cases.request(anna, ticket.id, escalationTo(u"azure_portal"_s)));
    unwrap(cases.approve(boris, further.id));
    unwrap(cases.file(anna, further.id, second));
    unwrap(cases.request(anna, ticket.id, escalationTo(u"azure_portal"_s)));
    TriggerInput input;
    input.outcome = u"fixed"_s;
    ticket = stored(ticket.id);
    const auto refused = tickets->fire(anna, ticket.id, ticket.revision, Trigger::LegReturned, input);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().reasons.front().key == u"leg_needed"_s);
    input.leg = 2;
    input.message = u"Solved on our side"_s;
    ticket = fire(anna, ticket, Trigger::LegReturned, input);
    CHECK(ticket.state == TicketState::Resolving);
    CHECK(leg(ticket, 0).leg.isFiled());
    CHECK(leg(ticket, 1).leg.outcome == EscalationOutcome::Fixed);
    CHECK(unwrap(cases.details(anna, further.id)).messages.back().body == u"Solved on our side"_s);
    CHECK(leg(ticket, 2).leg.status == EscalationStatus::Rejected);

    TriggerInput solved;
    solved.cause = u"Platform"_s;
    solved.solution = u"Restarted"_s;
    const auto open = tickets->fire(anna, ticket.id, ticket.revision, Trigger::Resolve, solved);
    REQUIRE_FALSE(open);
    CHECK(open.error().reasons.front().key == u"open_legs"_s);
}

TEST_CASE_METHOD(CaseFixture, "a case that ends while the customer is asked needs no second outcome", "[cases]")
{
    auto ticket = escalated();
    TriggerInput question;
    question.message = u"Does it work again?"_s;
    ticket = fire(anna, ticket, Trigger::AskCustomer, question);
    unwrap(cases.update(anna, leg(ticket).leg.id, outcome(EscalationOutcome::Fixed)));
    ticket = stored(ticket.id);
    CHECK(ticket.state == TicketState::WaitingCustomer);
    ticket = fire(anna, ticket, Trigger::CustomerReplied);
    CHECK(ticket.state == TicketState::Escalated);
    CHECK(fire(anna, ticket, Trigger::LegReturned).state == TicketState::Resolving);
    CHECK(leg(ticket).leg.outcome == EscalationOutcome::Fixed);
}

TEST_CASE_METHOD(CaseFixture, "an imported request updates the case with its number, and twice the same nothing",
                 "[cases][import]")
{
    const auto ticket = escalated();
    clock.advance(hours(2));
    const auto notes = R"json([
        {"createdByName":"Kim (Microsoft)","createdDate":"2026-09-21T15:00:00Z","text":"Please send logs."},
        {"createdByName":"anna support","createdDate":"2026-09-21T15:10:00Z","text":"Attached."}])json";
    const auto file = request(number.toUtf8(), "attention_needed", "2026-09-21T15:20:00Z", notes);
    import(file);
    const auto row = leg(ticket);
    CHECK(row.leg.targetStatus == TargetStatus::AttentionNeeded);
    CHECK(row.leg.targetStatusAt == Instant::fromIso(u"2026-09-21T15:20:00Z"));
    CHECK(row.debt.turn == CaseTurn::Ours);
    CHECK(row.reportedStatus == u"attention_needed"_s);
    const auto messages = unwrap(cases.details(anna, row.leg.id)).messages;
    REQUIRE(messages.size() == 2);
    CHECK(messages[0].direction == MessageDirection::FromTarget);
    CHECK(messages[1].direction == MessageDirection::ToTarget);
    CHECK(messages[0].channel == CaseChannel::Import);
    const auto events = history(ticket).size();
    CHECK(history(ticket).back().data.value(u"act"_s).toString() == u"imported"_s);
    import(file);
    CHECK(history(ticket).size() == events);
    CHECK(unwrap(cases.details(anna, row.leg.id)).messages.size() == 2);
    CHECK(unwrap(cases.unattached(10)).empty());
}

TEST_CASE_METHOD(CaseFixture, "a filed case of severity A keeps somebody to phone at night", "[cases][R8]")
{
    const auto ticket = escalated();
    const auto id = leg(ticket).leg.id;
    CaseUpdate raise;
    raise.severity = Severity::A;
    const auto refused = cases.update(anna, id, raise);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().reasons.front().key == reasonkey::contact24x7Needed);
    CHECK(leg(ticket).leg.severity != Severity::A);
    raise.contact24x7 = u"Grady Archie, +371 6000 0142"_s;
    CHECK(unwrap(cases.update(anna, id, raise)).row.leg.severity == Severity::A);
    CaseUpdate erase;
    erase.contact24x7 = u" "_s;
    CHECK_FALSE(cases.update(anna, id, erase));
    CHECK(leg(ticket).leg.contact24x7 == raise.contact24x7);
    erase.severity = Severity::B;
    CHECK(unwrap(cases.update(anna, id, erase)).row.leg.contact24x7.isEmpty());
}

TEST_CASE_METHOD(CaseFixture, "an older file does not take back what an agent knows better", "[cases][import]")
{
    const auto ticket = escalated();
    clock.advance(hours(3));
    unwrap(cases.update(anna, leg(ticket).leg.id, status(TargetStatus::AttentionNeeded)));
    import(request(number.toUtf8(), "open", "2026-09-21T14:00:00Z"));
    CHECK(leg(ticket).leg.targetStatus == TargetStatus::AttentionNeeded);
    clock.advance(hours(3));
    import(request(number.toUtf8(), "closed", "2026-09-21T19:00:00Z"));
    CHECK(leg(ticket).leg.targetStatus == TargetStatus::Closed);
    CHECK(leg(ticket).leg.isFiled()); // with what outcome, an agent says
    CHECK(leg(ticket).debt.turn == CaseTurn::Ours);
}

TEST_CASE_METHOD(CaseFixture, "the agreement of an Azure ticket replaces the computed target, its customer is found",
                 "[cases][import]")
{
    const auto ticket = escalated();
    Subscription row;
    row.customer = addCustomer(u"Fabrikam"_s);
    row.guid = u"11111111-0000-4e8e-9c55-8e8e6d0a1b2c"_s;
    row.entitlementId = u"6f2c7b1a-0000-4e8e-9c55-8e8e6d0a1b2c"_s;
    unwrap(SubscriptionStore(*database).insert(row));
    import(azureRequest(number));
    CHECK(leg(ticket).debt.due == Instant::fromIso(u"2026-09-22T09:50:00Z"));
    CHECK(leg(ticket).debt.promised);
    import(azureRequest(second));
    const auto unattached = unwrap(cases.unattached(10));
    REQUIRE(unattached.size() == 1);
    CHECK(unattached.front().customerName == u"Fabrikam"_s);
    CHECK(unattached.front().request.source == CaseSource::Azure);
}

TEST_CASE_METHOD(CaseFixture, "a request that belongs nowhere is attached by hand, as a case of its own",
                 "[cases][import]")
{
    import(request(number.toUtf8(), "attention_needed", "2026-09-21T13:30:00Z",
                   R"([{"createdByName":"Kim","createdDate":"2026-09-21T13:20:00Z","text":"Logs?"}])"));
    REQUIRE(unwrap(cases.unattached(10)).size() == 1);
    const auto ticket = fire(anna, create(), Trigger::StartDiagnosis);
    const auto attached = unwrap(cases.attach(anna, number, ticket.id));
    CHECK(attached.route == Route::PartnerCenter);
    CHECK(attached.severity == Severity::B);
    CHECK(attached.filedAt == Instant::fromIso(u"2026-09-21T13:00:00Z"));
    CHECK(attached.targetStatus == TargetStatus::AttentionNeeded);
    CHECK(unwrap(cases.details(anna, attached.id)).messages.size() == 1);
    CHECK(unwrap(cases.unattached(10)).empty());
    const auto again = cases.attach(anna, number, ticket.id);
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::AlreadyExists);
    CHECK(again.error().arguments == QStringList{number, QString::number(ticket.number)});
    unwrap(tickets->undo(anna));
    CHECK(legs(ticket).empty());
    CHECK(unwrap(cases.unattached(10)).size() == 1);
}

TEST_CASE_METHOD(CaseFixture, "an attached request counts on its contract as long as something is left there",
                 "[cases][import][balance]")
{
    BalanceService balances(*database, clock);
    SupportPlan plan;
    plan.kind = PlanKind::Premier;
    plan.incidents = 1;
    plan = unwrap(balances.addPlan(olga, plan));
    const auto balance = [&] { return unwrap(balances.contract(plan.id)).balance; };
    import(azureRequest(number));
    import(azureRequest(second));
    const auto ticket = fire(anna, create(), Trigger::StartDiagnosis);
    CHECK(unwrap(cases.attach(anna, number, ticket.id)).entitlement == u"premier"_s);
    CHECK(balance().left == 0);
    CHECK(balance().reserved == 1);
    unwrap(cases.attach(anna, second, ticket.id));
    CHECK(legs(ticket).size() == 2);
    CHECK(balance().left == 0);
    CHECK(balance().reserved == 1);
    unwrap(tickets->undo(anna));
    unwrap(tickets->undo(anna));
    CHECK(legs(ticket).empty());
    CHECK(balance().left == 1);
}

TEST_CASE_METHOD(CaseFixture, "a request is attached to a case that had another number", "[cases][import]")
{
    const auto ticket = escalated(u"PRV-7"_s, u"indirect_provider"_s);
    import(request(number.toUtf8(), "open", "2026-09-21T13:30:00Z"));
    const auto attached = unwrap(cases.attach(anna, number, ticket.id, leg(ticket).leg.id));
    CHECK(attached.externalNumber == number);
    CHECK(legs(ticket).size() == 1);
    CHECK(cases.attach(anna, u"000000000000000"_s, ticket.id).error().subject == Subject::CaseNumber);
}

TEST_CASE_METHOD(CaseFixture, "a number that another case bears is refused and its ticket named, and nothing is taken over",
                 "[cases]")
{
    const auto bearer = escalated();
    unwrap(cases.update(anna, leg(bearer).leg.id, status(TargetStatus::AttentionNeeded)));
    import(azureRequest(number));
    const auto ticket = escalated(second);
    const auto before = leg(ticket).leg;
    CaseUpdate update;
    update.number = number;
    const auto refused = cases.update(anna, before.id, update);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::AlreadyExists);
    CHECK(refused.error().subject == Subject::CaseNumber);
    CHECK(refused.error().arguments == QStringList{number, QString::number(bearer.number)});
    CHECK(leg(ticket).leg == before);
    CHECK(cases.update(anna, leg(bearer).leg.id, update)); // its own

    // Nor is it given where a case is filed.
    auto other = fire(anna, createFor(u"azure_portal"_s), Trigger::StartDiagnosis);
    other = fire(anna, other, Trigger::RequestEscalation, escalationTo(u"azure_portal"_s));
    other = fire(boris, other, Trigger::ApproveEscalation);
    TriggerInput filing;
    filing.caseNumber = number;
    const auto filed = tickets->fire(anna, other.id, other.revision, Trigger::FileEscalation, filing);
    REQUIRE_FALSE(filed);
    CHECK(filed.error().code == ErrorCode::AlreadyExists);
    CHECK(stored(other.id) == other);
}

TEST_CASE_METHOD(CaseFixture, "cases of a restricted ticket are shown to its people only", "[cases]")
{
    const auto ticket = escalated();
    auto restricted = stored(ticket.id);
    const auto seen = restricted.revision++;
    restricted.restricted = true;
    REQUIRE_OK(TicketStore(*database).update(restricted, seen));
    CHECK(unwrap(cases.open(anna)).size() == 1); // she made it
    CHECK(unwrap(cases.open(dave)).empty());
    CHECK(cases.details(dave, leg(ticket).leg.id).error().code == ErrorCode::NotFound);
    CHECK(cases.ofTicket(dave, ticket.id).error().code == ErrorCode::NotFound);
    CHECK(unwrap(cases.open(olga)).size() == 1);
}

TEST_CASE_METHOD(CaseFixture, "cases are exported with what is owed", "[cases][export]")
{
    const auto ticket = escalated();
    clock.advance(hours(9));
    const auto path = folder.filePath(u"cases.csv"_s);
    CsvOptions options;
    options.byteOrderMark = false;
    options.zone = QTimeZone::utc();
    QuietTask task;
    CHECK(unwrap(cases.exportCases(olga, {}, path, options,
                                   {{u"ticket"_s, u"case_number"_s, u"turn"_s, u"late_minutes"_s}, {}}, task))
          == 1);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll()
          == u"ticket,case_number,turn,late_minutes\r\n%1,%2,target_owes,60\r\n"_s.arg(ticket.number)
                 .arg(number)
                 .toUtf8());
    CHECK(unwrap(cases.exportCases(olga, u"fabrikam"_s, path, options, {}, task)) == 0);
    CHECK(cases.exportCases(olga, {}, database->path(), options, {}, task).error().subject == Subject::File);
    CHECK(cases.exportCases(olga, {}, path, options, {{u"colour"_s}, {}}, task).error().subject == Subject::Field);
}

TEST_CASE_METHOD(CaseFixture, "where the policy wants no approval a further case may be filed at once", "[cases]")
{
    const auto ticket = escalated();
    auto profile = unwrap(ProfileStore(*database).find());
    profile.approvalNeeded = false;
    REQUIRE_OK(ProfileStore(*database).update(profile));
    const auto further = unwrap(cases.request(anna, ticket.id, escalationTo(u"azure_portal"_s)));
    CHECK(further.status == EscalationStatus::Approved);
    CHECK(unwrap(cases.file(anna, further.id, second)).isFiled());
    CHECK(unwrap(cases.mayRequest(anna, ticket.id)).allowed);
}

TEST_CASE_METHOD(CaseFixture, "business time of Microsoft counts by our language and region, else by hours that are assumed",
                 "[cases]")
{
    const auto ticket = escalated();
    said(ticket, MessageDirection::FromTarget, u"Which region?"_s);
    NewMessage reply;
    reply.kind = MessageKind::Reply;
    reply.body = u"Microsoft asks for the region."_s;
    unwrap(tickets->addMessage(anna, ticket.id, reply));
    // On a Monday, 18:30 in Berlin: asked again after a business day of theirs.
    const auto asked = *Instant::fromIso(u"2026-09-21T16:30:00Z");
    clock.set(asked);
    auto details = said(ticket, MessageDirection::ToTarget, u"West Europe"_s);
    CHECK(details.theirHours.assumed);
    CHECK(details.row.debt.due == asked + hours(24)); // nine to five, UTC

    auto profile = unwrap(ProfileStore(*database).find());
    profile.country = u"US"_s;
    REQUIRE_OK(ProfileStore(*database).update(profile));
    details = unwrap(cases.details(anna, details.row.leg.id));
    CHECK(details.theirHours.id == u"hours.north_america.english"_s);
    CHECK(details.row.debt.due == asked + hours(24)); // day and night in the week

    profile.country = u"DE"_s;
    profile.supportLanguage = u"de"_s;
    REQUIRE_OK(ProfileStore(*database).update(profile));
    details = unwrap(cases.details(anna, details.row.leg.id));
    CHECK(details.theirHours.id == u"hours.emea.german"_s);
    CHECK_FALSE(details.theirHours.assumed);
    CHECK(details.row.debt.due == *Instant::fromIso(u"2026-09-22T16:00:00Z")); // closed at 18:00 each day
}
