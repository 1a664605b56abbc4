// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/outage/answertext.h"
#include "domain/outage/outagereasons.h"
#include "services/outageservice.h"
#include "services/tickettriggering.h"
#include "storage/changefeed.h"
#include "storage/customer/customerstore.h"
#include "storage/outage/outagestore.h"

#include <algorithm>

// One answer for everybody whom an outage hit.

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    Result<> check(const OutageAnswer& answer)
    {
        HD_CHECK(checkAnswerText(answer.body));
        if (answer.resolve && answer.cause.trimmed().isEmpty())
            return fail(ErrorCode::Missing, Subject::Cause);
        if (answer.resolve && answer.solution.trimmed().isEmpty())
            return fail(ErrorCode::Missing, Subject::Solution);
        return {};
    }

    Failure nobodyToAnswer()
    {
        auto failed = fail(ErrorCode::Blocked, Subject::Outage);
        failed.value().reasons = {{outagereason::nobodyToAnswer, {}}};
        return failed;
    }

    bool isWanted(const OutageAnswer& answer, const TicketRow& row)
    {
        const auto& chosen = answer.tickets;
        return isActive(row.state)
            && (chosen.empty() || std::find(chosen.begin(), chosen.end(), row.id) != chosen.end());
    }

    TriggerInput solvedBy(const Outage& outage, const OutageAnswer& answer)
    {
        TriggerInput input;
        input.reason = u"%1: %2"_s.arg(outage.number, outage.title);
        input.cause = answer.cause;
        input.solution = answer.solution;
        return input;
    }

    /// Whether the ticket may be resolved from where it stands; a new one is taken into diagnosis on the way.
    std::vector<Reason> blockersOf(WorkflowFacts facts)
    {
        if (facts.state == TicketState::New) {
            const auto begun = answer(Trigger::StartDiagnosis, facts);
            if (!begun.allowed)
                return begun.blockers;
            facts.state = begun.to;
        }
        return answer(Trigger::Resolve, facts).blockers;
    }

    Result<> fire(TicketAction& action, Ticket& ticket, Trigger trigger, const TriggerInput& input)
    {
        HD_TRY(auto situation, situationOf(action.database(), ticket, action.actor()));
        situation.facts.input = input;
        const auto decision = answer(trigger, situation.facts);
        if (!decision.allowed) {
            auto blocked = fail(ErrorCode::Blocked, Subject::Trigger, {keyOf(trigger)});
            blocked.value().reasons = {decision.blockers.begin(), decision.blockers.end()};
            return blocked;
        }
        HD_CHECK(TriggerEffects(action, situation, trigger, decision.to).apply());
        ticket = situation.ticket;
        return {};
    }

    Result<> answerOne(TicketAction& action, const Outage& outage, const OutageAnswer& wanted,
                       const OutageAnswerLine& line)
    {
        HD_TRY(auto ticket, action.find(line.ticket.id));
        HD_CHECK(action.store(ticket));
        const auto& actor = action.actor();
        HD_CHECK(action.say(
            ticket, {{}, ticket.id, MessageKind::Reply, false, actor.user, actor.name, line.body, action.now()}));
        HD_CHECK(action.record(ticket, EventKind::Outage,
                               {{u"act"_s, u"answered"_s},
                                {u"id"_s, outage.id.value()},
                                {u"outage"_s, outage.number},
                                {u"title"_s, outage.title}}));
        if (!line.resolves)
            return {};
        const auto input = solvedBy(outage, wanted);
        if (ticket.state == TicketState::New)
            HD_CHECK(fire(action, ticket, Trigger::StartDiagnosis, input));
        auto solving = input;
        solving.reason.clear();
        return fire(action, ticket, Trigger::Resolve, solving);
    }

} // namespace

Result<std::vector<OutageAnswerLine>> OutageService::lines(const Actor& actor, const Outage& outage,
                                                           const OutageAnswer& answer)
{
    HD_TRY(const auto rows, OutageStore(m_database).listTickets(outage.id, actor));
    CustomerStore customers(m_database);
    TicketStore tickets(m_database);
    std::vector<OutageAnswerLine> lines;
    for (const auto& row : rows) {
        if (!isWanted(answer, row))
            continue;
        OutageAnswerLine line;
        line.ticket = row;
        HD_TRY(const auto ticket, tickets.find(row.id));
        if (ticket.contact.isValid()) {
            HD_TRY(const auto contact, customers.findContact(ticket.contact));
            line.contactName = contact.name;
            line.contactEmail = contact.email;
        } else {
            line.contactName = ticket.callerNote;
        }
        line.body = answerText(answer.body,
                               {row.customerName, line.contactName, row.number, row.title, outage.number,
                                outage.workload.isEmpty() ? outage.number : outage.workload});
        if (answer.resolve) {
            HD_TRY(auto situation, situationOf(m_database, ticket, actor));
            situation.facts.input = solvedBy(outage, answer);
            line.blockers = blockersOf(situation.facts);
            line.resolves = line.blockers.empty();
        }
        lines.push_back(std::move(line));
    }
    if (lines.empty())
        return nobodyToAnswer();
    return lines;
}

Result<std::vector<OutageAnswerLine>> OutageService::previewAnswer(const Actor& actor, OutageId id,
                                                                   const OutageAnswer& answer)
{
    HD_CHECK(check(answer));
    HD_TRY(const auto snapshot, Transaction::beginReading(m_database));
    HD_TRY(const auto outage, OutageStore(m_database).find(id));
    return lines(actor, outage, answer);
}

Result<std::vector<OutageAnswerLine>> OutageService::answer(const Actor& actor, OutageId id, const OutageAnswer& answer)
{
    HD_CHECK(check(answer));
    HD_TRY(auto action, TicketAction::begin(m_database, m_clock, actor, u"outage_answer"_s, answer.resolve));
    HD_TRY(const auto outage, OutageStore(m_database).find(id));
    HD_TRY(auto done, lines(actor, outage, answer));
    for (const auto& line : done)
        HD_CHECK(answerOne(action, outage, answer, line));
    HD_CHECK(ChangeFeed(m_database).insert(ChangedThing::Outage, id.value()));
    HD_CHECK(action.commit());
    return done;
}

} // namespace helpdesk
