// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/workflow/reasonkeys.h"
#include "services/balanceservice.h"
#include "services/exportservice.h"
#include "storage/offering/tierstore.h"
#include "support/catch.h"
#include "ticketfixture.h"

#include <QFile>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

/// Contracts and prepaid time, and tickets on the way out and back.
class LedgerFixture : public TicketFixture {
public:
    LedgerFixture()
    {
        balances = std::make_unique<BalanceService>(*database, clock);
        REQUIRE_OK(balances->setPolicy(olga, {Designation::None, false, true, false}));
    }

    SupportPlan addPlan(std::optional<int> units)
    {
        SupportPlan plan;
        plan.kind = PlanKind::Signature;
        plan.incidents = units;
        return unwrap(balances->addPlan(olga, plan));
    }
    IncidentBalance left(const SupportPlan& plan) { return unwrap(balances->contract(plan.id)).balance; }
    std::vector<IncidentEntryKind> kinds(const SupportPlan& plan)
    {
        std::vector<IncidentEntryKind> result;
        for (const auto& entry : unwrap(balances->ledger(plan.id)))
            result.push_back(entry.kind);
        return result;
    }

    Ticket diagnosing() { return fire(anna, createTechnical(), Trigger::StartDiagnosis); }
    TriggerInput signature() const
    {
        auto input = escalationTo(u"m365_admin_center"_s);
        input.entitlement = u"signature"_s;
        return input;
    }
    Ticket approved()
    {
        const auto requested = fire(anna, diagnosing(), Trigger::RequestEscalation, signature());
        return fire(boris, requested, Trigger::ApproveEscalation);
    }
    static TriggerInput numbered()
    {
        TriggerInput input;
        input.caseNumber = u"615112491169010"_s;
        return input;
    }
    Ticket filed() { return fire(anna, approved(), Trigger::FileEscalation, numbered()); }
    Ticket cameBack(const Ticket& ticket, const QString& outcome)
    {
        TriggerInput input;
        input.outcome = outcome;
        return fire(anna, ticket, Trigger::LegReturned, input);
    }
    QStringList refusal(const Ticket& ticket, Trigger trigger, const TriggerInput& input)
    {
        const auto result = tickets->fire(anna, ticket.id, ticket.revision, trigger, input);
        QStringList keys;
        if (!result) {
            for (const auto& reason : result.error().reasons)
                keys << reason.key;
        }
        return keys;
    }

    HourBlock addHours(int minutes, std::optional<Instant> to = {})
    {
        HourBlock block;
        block.customer = contoso;
        block.minutes = minutes;
        block.validTo = to;
        return unwrap(balances->addHours(boris, block));
    }
    int hoursLeft() { return unwrap(balances->hours(contoso)).balance.left; }
    static TriggerInput solved(int minutes)
    {
        TriggerInput input;
        input.cause = u"MX record"_s;
        input.solution = u"Corrected it"_s;
        input.minutes = minutes;
        return input;
    }
    Ticket chargeable()
    {
        const auto ticket = diagnosing();
        REQUIRE_OK(balances->setChargeable(anna, ticket.id, true));
        return stored(ticket.id);
    }
    CostApproval approval() const { return {u"Petra"_s, clock.now(), Channel::Phone, {15000, u"EUR"_s}, {}, {}, {}}; }

    std::unique_ptr<BalanceService> balances;
};

using Kind = IncidentEntryKind;

} // namespace

TEST_CASE_METHOD(LedgerFixture, "filing reserves an incident, and the leg's outcome uses it up or gives it back",
                 "[balance][workflow]")
{
    const auto plan = addPlan(2);
    const auto ticket = filed();
    CHECK(left(plan).left == 1);
    CHECK(left(plan).reserved == 1);
    const auto entry = unwrap(balances->ledger(plan.id)).back();
    CHECK(entry.ticketNumber == ticket.number);
    CHECK(entry.leg.isValid());
    CHECK(entry.actorName == u"Anna"_s);
    CHECK(entry.at == clock.now());
    const auto [outcome, kind, after] = GENERATE(table<QString, Kind, int>({{u"fixed"_s, Kind::Consumed, 1},
                                                                            {u"by_design"_s, Kind::Consumed, 1},
                                                                            {u"refused"_s, Kind::Consumed, 1},
                                                                            {u"credit"_s, Kind::Consumed, 1},
                                                                            {u"duplicate"_s, Kind::Refunded, 2},
                                                                            {u"bug"_s, Kind::Refunded, 2}}));
    cameBack(ticket, outcome);
    CHECK(left(plan).left == after);
    CHECK(left(plan).reserved == 0);
    CHECK((kinds(plan) == std::vector{Kind::Granted, Kind::Reserved, kind}));
}

TEST_CASE_METHOD(LedgerFixture, "an undone step is undone in the ledger by a counter-entry, and redone the same way",
                 "[balance][undo]")
{
    const auto plan = addPlan(1);
    const auto ticket = filed();
    REQUIRE_OK(tickets->undo(anna));
    CHECK(left(plan).left == 1);
    CHECK((kinds(plan) == std::vector{Kind::Granted, Kind::Reserved, Kind::Reversed}));
    REQUIRE_OK(tickets->redo(anna));
    CHECK(left(plan).left == 0);
    CHECK(left(plan).reserved == 1);
    cameBack(stored(ticket.id), u"bug"_s);
    CHECK(left(plan).left == 1);
    REQUIRE_OK(tickets->undo(anna));
    CHECK(left(plan).left == 0);
    CHECK(left(plan).reserved == 1);
    cameBack(stored(ticket.id), u"fixed"_s);
    CHECK(left(plan).consumed == 1);
}

TEST_CASE_METHOD(LedgerFixture, "a refund that was spent meanwhile cannot be undone", "[balance][undo]")
{
    const auto plan = addPlan(1);
    const auto ticket = cameBack(filed(), u"bug"_s);
    REQUIRE_OK(balances->adjust(boris, plan.id, -1, u"used at the portal"_s));
    const auto undone = tickets->undo(anna);
    REQUIRE_FALSE(undone.has_value());
    CHECK(undone.error().code == ErrorCode::UndoImpossible);
    CHECK(left(plan).left == 0);
    CHECK(stored(ticket.id).state == TicketState::Resolving);
}

TEST_CASE_METHOD(LedgerFixture, "a cancelled ticket gives back what its leg reserved", "[balance][workflow]")
{
    const auto plan = addPlan(1);
    TriggerInput input;
    input.cancelReason = CancelReason::Duplicate;
    input.reason = u"same as before"_s;
    fire(anna, filed(), Trigger::Cancel, input);
    CHECK(left(plan).left == 1);
    CHECK(left(plan).refunded == 1);
}

TEST_CASE_METHOD(LedgerFixture, "nothing is requested or filed on an empty or ended contract unless it is unlimited",
                 "[balance][workflow]")
{
    const auto ticket = diagnosing();
    CHECK(refusal(ticket, Trigger::RequestEscalation, signature()).contains(reasonkey::contractNotInForce));
    auto plan = addPlan(1);
    const auto ready = approved();
    REQUIRE_OK(balances->adjust(boris, plan.id, -1, u"used at the portal"_s));
    CHECK(refusal(ticket, Trigger::RequestEscalation, signature()).contains(reasonkey::contractUsedUp));
    CHECK(refusal(ready, Trigger::FileEscalation, numbered()) == QStringList{reasonkey::contractUsedUp});
    CHECK((kinds(plan) == std::vector{Kind::Granted, Kind::Adjusted}));
    plan.incidents.reset();
    REQUIRE_OK(balances->editPlan(olga, plan));
    fire(anna, ready, Trigger::FileEscalation, numbered());
    CHECK(left(plan).reserved == 1);
    REQUIRE_OK(balances->endPlan(olga, plan.id));
    CHECK(refusal(ticket, Trigger::RequestEscalation, signature()).contains(reasonkey::contractNotInForce));
}

TEST_CASE_METHOD(LedgerFixture, "an entitlement that is no contract of ours touches no ledger", "[balance][workflow]")
{
    const auto plan = addPlan(1);
    const auto requested = fire(anna, diagnosing(), Trigger::RequestEscalation, escalationTo(u"m365_admin_center"_s));
    fire(anna, fire(boris, requested, Trigger::ApproveEscalation), Trigger::FileEscalation, numbered());
    CHECK(kinds(plan).size() == 1);
}

TEST_CASE_METHOD(LedgerFixture, "nothing chargeable is escalated before its cost is approved", "[balance][cost]")
{
    addPlan(3);
    SECTION("chargeable by what the agent says")
    {
        const auto ticket = chargeable();
        const auto answers = unwrap(tickets->triggers(anna, ticket.id));
        const auto request = std::find_if(answers.begin(), answers.end(), [](const TriggerAnswer& answer) {
            return answer.trigger == Trigger::RequestEscalation;
        });
        CHECK(request->allowed); // the way it would go can be looked at
        CHECK(std::find(request->needs.begin(), request->needs.end(), Reason{reasonkey::costNotApproved, {}})
              != request->needs.end());
        CHECK(refusal(ticket, Trigger::RequestEscalation, signature()) == QStringList{reasonkey::costNotApproved});
        REQUIRE_OK(balances->approveCost(anna, ticket.id, approval()));
        const auto requested = fire(anna, stored(ticket.id), Trigger::RequestEscalation, signature());
        fire(boris, requested, Trigger::ApproveEscalation);
        REQUIRE_OK(balances->withdrawApproval(anna, ticket.id, u"they changed their mind"_s));
        CHECK(refusal(stored(ticket.id), Trigger::FileEscalation, numbered()) == QStringList{reasonkey::costNotApproved});
    }
    SECTION("chargeable because it uses up a counted incident")
    {
        REQUIRE_OK(balances->setPolicy(olga, {}));
        const auto ticket = diagnosing();
        CHECK(refusal(ticket, Trigger::RequestEscalation, signature()) == QStringList{reasonkey::costNotApproved});
        CHECK(refusal(ticket, Trigger::RequestEscalation, escalationTo(u"m365_admin_center"_s)).isEmpty());
    }
    SECTION("chargeable, and the balance of the ticket says the same as the refusal")
    {
        REQUIRE_OK(balances->setPolicy(olga, {}));
        auto ticket = diagnosing();
        auto balance = unwrap(balances->ofTicket(anna, ticket.id));
        CHECK_FALSE(balance.chargeable);
        CHECK(balance.chargedUnder == QStringList{u"signature"_s});
        CHECK(refusal(ticket, Trigger::RequestEscalation, signature()) == QStringList{reasonkey::costNotApproved});
        REQUIRE_OK(balances->approveCost(anna, ticket.id, approval()));
        fire(anna, stored(ticket.id), Trigger::RequestEscalation, signature());
        REQUIRE_OK(balances->withdrawApproval(anna, ticket.id, u"they changed their mind"_s));
        REQUIRE_OK(balances->setChargeable(anna, ticket.id, false));
        fire(boris, stored(ticket.id), Trigger::ApproveEscalation);
        CHECK(refusal(stored(ticket.id), Trigger::FileEscalation, numbered()) == QStringList{reasonkey::costNotApproved});
        balance = unwrap(balances->ofTicket(anna, ticket.id));
        CHECK_FALSE(balance.cost.chargeable); // nobody says so of the ticket, its case does
        CHECK(balance.chargeable);
    }
    SECTION("chargeable by what is said in the form")
    {
        const auto ticket = diagnosing();
        auto input = signature();
        input.costApproved = false;
        CHECK(refusal(ticket, Trigger::RequestEscalation, input) == QStringList{reasonkey::costNotApproved});
        REQUIRE_OK(balances->approveCost(anna, ticket.id, approval()));
        fire(anna, stored(ticket.id), Trigger::RequestEscalation, input);
    }
}

TEST_CASE_METHOD(LedgerFixture,
                 "chargeable time is taken from prepaid time at the resolution, and comes back with an undo",
                 "[balance][hours]")
{
    addHours(20, clock.now() + std::chrono::hours(24));
    addHours(60);
    const auto ticket = fire(anna, chargeable(), Trigger::Resolve, solved(30));
    CHECK(hoursLeft() == 50);
    auto balance = unwrap(balances->ofTicket(anna, ticket.id));
    CHECK(balance.worked == 30);
    CHECK(balance.deducted == 30);
    CHECK(history(ticket).back().data.value("chargeable"_L1).toBool());
    REQUIRE_OK(tickets->undo(anna));
    CHECK(hoursLeft() == 80);
    CHECK(unwrap(balances->ofTicket(anna, ticket.id)).deducted == 0);
    REQUIRE_OK(tickets->redo(anna));
    CHECK(hoursLeft() == 50);
    fire(anna, diagnosing(), Trigger::Resolve, solved(30));
    CHECK(hoursLeft() == 50); // not chargeable
}

TEST_CASE_METHOD(LedgerFixture, "who agreed to pay by hours paid ahead pays by them, unless an agent says otherwise",
                 "[balance][hours][offering]")
{
    SupportTier tier;
    tier.revision = 1;
    tier.name = {u"Premium"_s, u"Премиум"_s};
    tier.isDefault = true;
    tier.hours = roundTheClock(u"Europe/Riga"_s);
    tier.price.model = PriceModel::PrepaidHours;
    unwrap(TierStore(*database).insert(tier));
    const auto ticket = diagnosing();
    CHECK(unwrap(balances->ofTicket(anna, ticket.id)).cost.chargeable);
    CHECK(refusal(ticket, Trigger::Resolve, solved(30)) == QStringList{reasonkey::hoursUsedUp});
    addHours(60);
    SECTION("time is left")
    {
        fire(anna, ticket, Trigger::Resolve, solved(45));
        CHECK(hoursLeft() == 15);
    }
    SECTION("it goes out without another approval")
    {
        fire(anna, ticket, Trigger::RequestEscalation, escalationTo(u"m365_admin_center"_s));
    }
    SECTION("this one is free")
    {
        REQUIRE_OK(balances->setChargeable(anna, ticket.id, false));
        fire(anna, stored(ticket.id), Trigger::Resolve, solved(45));
        CHECK(hoursLeft() == 60);
    }
}

TEST_CASE_METHOD(LedgerFixture, "chargeable work needs prepaid time or an approved cost, as the policy says",
                 "[balance][hours]")
{
    const auto ticket = chargeable();
    CHECK(refusal(ticket, Trigger::Resolve, solved(30)) == QStringList{reasonkey::hoursUsedUp});
    CHECK(refusal(ticket, Trigger::InScope, {}).contains(reasonkey::hoursUsedUp));
    addHours(20);
    CHECK(refusal(ticket, Trigger::Resolve, solved(30)) == QStringList{reasonkey::hoursShort});
    SECTION("the customer agrees to pay for the rest")
    {
        REQUIRE_OK(balances->approveCost(anna, ticket.id, approval()));
    }
    SECTION("the policy only shows it")
    {
        REQUIRE_OK(balances->setPolicy(olga, {Designation::None, false, false, false}));
    }
    fire(anna, stored(ticket.id), Trigger::Resolve, solved(30));
    CHECK(hoursLeft() == 0);
    CHECK(unwrap(balances->ofTicket(anna, ticket.id)).deducted == 20);
}

TEST_CASE_METHOD(LedgerFixture, "time is not deducted when our own service level was missed, unless the policy says so",
                 "[balance][hours][R17]")
{
    addHours(60);
    const auto ticket = chargeable();
    clock.advance(std::chrono::hours(24 * 30)); // long after the first answer was due
    const bool deduct = GENERATE(false, true);
    REQUIRE_OK(balances->setPolicy(olga, {Designation::None, deduct, true, false}));
    fire(anna, stored(ticket.id), Trigger::Resolve, solved(30));
    CHECK(hoursLeft() == (deduct ? 30 : 60));
    const auto balance = unwrap(balances->ofTicket(anna, ticket.id));
    CHECK(balance.waived == (deduct ? 0 : 30));
    CHECK(balance.deducted == (deduct ? 30 : 0));
    REQUIRE_OK(tickets->undo(anna));
    CHECK(unwrap(balances->ofTicket(anna, ticket.id)).waived == 0);
}

TEST_CASE_METHOD(LedgerFixture,
                 "the time export has every time somebody recorded, what was taken, and the agreed price once",
                 "[balance][export]")
{
    addHours(20);
    auto ticket = chargeable();
    REQUIRE_OK(balances->approveCost(anna, ticket.id, approval()));
    ticket = fire(anna, stored(ticket.id), Trigger::Resolve, solved(30));
    TriggerInput again;
    again.reason = u"back"_s;
    ticket = fire(anna, ticket, Trigger::Reopen, again);
    fire(dave, ticket, Trigger::Resolve, solved(5));
    fire(dave, diagnosing(), Trigger::Resolve, solved(7));
    REQUIRE_OK(tickets->undo(dave)); // taken back: not in the file
    ExportService exports(*database);
    TicketFilter all;
    all.anyState = true;
    all.sort = TicketSort::Number;
    CsvOptions options;
    options.zone = QTimeZone::utc();
    options.byteOrderMark = false;
    QuietTask quiet;
    const auto path = folder.filePath(u"time.csv"_s);
    const ExportColumns columns{{u"number"_s, u"customer"_s, u"agent"_s, u"minutes"_s, u"chargeable"_s,
                                 u"deducted_minutes"_s, u"uncovered_minutes"_s, u"approved_amount"_s, u"currency"_s},
                                {}};
    CHECK(unwrap(exports.time(olga, all, path, options, columns, quiet)) == 2);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 3);
    const auto number = QString::number(ticket.number);
    CHECK(lines[1] == number + u",Contoso Ltd,Anna,30,1,20,10,150.00,EUR"_s);
    CHECK(lines[2] == number + u",Contoso Ltd,Dave,5,1,0,5,,"_s);
    CHECK((exports.time(olga, all, path, options, {{u"nonsense"_s}, {}}, quiet).error().subject == Subject::Field));
}
