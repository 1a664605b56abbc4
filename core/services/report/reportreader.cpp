// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/report/reportreader.h"

#include "domain/balance/ticketcost.h"
#include "storage/balance/hourstore.h"
#include "storage/report/reportrow.h"

namespace helpdesk {

ReportReader::ReportReader(Database& database, const ReportDefinition& definition, ReportBy by, const ReportTally& tally,
                           Instant now)
    : m_database(&database)
    , m_store(database)
    , m_definition(&definition)
    , m_by(by)
    , m_from(tally.from())
    , m_before(tally.before())
    , m_now(now)
{
}

Result<ReportReader> ReportReader::open(Database& database, const ReportDefinition& definition, ReportBy by,
                                        const ReportTally& tally, Instant now)
{
    ReportReader reader(database, definition, by, tally, now);
    if (definition.need == ReportNeed::Conversation || definition.need == ReportNeed::Promises) {
        HD_TRY(auto levels, ServiceLevels::inForce(database));
        reader.m_levels.emplace(std::move(levels));
    }
    if (hasSource(definition, ReportSource::Claims)) {
        HD_TRY(auto judge, ClaimJudge::inForce(database, now));
        reader.m_judge.emplace(std::move(judge));
    }
    if (hasSource(definition, ReportSource::Guides))
        reader.m_guides = std::make_unique<ReportGuides>(database);
    return reader;
}

Result<> ReportReader::tell(const Statement& row, ReportSource source, ReportTally& tally)
{
    if (hasRowsOfTickets(source)) {
        tellOfTicket(row, tally);
        return {};
    }
    auto fact = readReportFact(row, *m_definition, source, m_by);
    switch (source) {
    case ReportSource::Tickets:
        HD_CHECK(complete(fact));
        break;
    case ReportSource::Prices:
        HD_CHECK(readPriceOf(fact));
        break;
    case ReportSource::Claims:
        fact.claim->dueBefore = beginningOf(m_judge->dueDayOf(outageOfClaim(row)).addDays(1), m_judge->zone());
        break;
    case ReportSource::Guides:
        return tellGuides(fact, tally);
    case ReportSource::Legs:
    case ReportSource::Work:
    case ReportSource::Incidents:
        break;
    }
    tally.add(fact);
    return {};
}

bool ReportReader::hasRowsOfTickets(ReportSource source) const
{
    return source == ReportSource::Tickets
        && (m_definition->need == ReportNeed::Conversation || m_definition->need == ReportNeed::Handings);
}

void ReportReader::tellOfTicket(const Statement& row, ReportTally& tally)
{
    if (!m_open || m_open->ticket != row.id<TicketTag>(0)) {
        finish(tally);
        m_open = readReportFact(row, *m_definition, ReportSource::Tickets, m_by);
    }
    if (m_definition->need == ReportNeed::Conversation) {
        if (const auto said = saidMomentOf(row))
            m_said.push_back(*said);
    } else if (auto handing = handingOf(row)) {
        m_events.push_back(std::move(*handing));
    }
}

void ReportReader::finish(ReportTally& tally)
{
    if (!m_open)
        return;
    if (m_definition->need == ReportNeed::Conversation) {
        readConversation(m_said, m_open->course);
        if (const auto reply = m_open->course.firstReply)
            m_open->firstReplyInHours = m_levels->calendar().between(m_open->createdAt, *reply);
    } else {
        m_open->course = courseOf(m_events);
    }
    tally.add(*m_open);
    m_open.reset();
    m_said.clear();
    m_events.clear();
}

void ReportReader::nameRows(ReportAnswer& answer) const
{
    if (m_guides && (m_by == ReportBy::Guide || m_by == ReportBy::Step))
        m_guides->nameRows(answer);
}

Result<> ReportReader::readPriceOf(ReportFact& fact)
{
    HD_TRY(const auto told, HourStore(*m_database).listCostEvents(fact.ticket));
    if (const auto cost = ticketCostOf(told); cost.approval && !cost.approval->amount.currency.isEmpty())
        fact.price = AgreedPrice{cost.approval->approvedAt, cost.approval->amount};
    return {};
}

Result<> ReportReader::tellGuides(const ReportFact& fact, ReportTally& tally)
{
    HD_TRY(const auto events, m_store.guideEvents(fact.ticket));
    const auto moments = guideMomentsOf(events, [this](const QString& id, int version) { return m_guides->find(id, version); });
    HD_CHECK(m_guides->problem());
    for (const auto& moment : moments) {
        auto one = fact;
        one.guide = moment;
        if (m_by == ReportBy::Guide || m_by == ReportBy::Step)
            one.groupText = guideRow(moment, m_by);
        tally.add(one);
    }
    return {};
}

// It was there before the end, and something happened to it, or may still, behind the beginning.
bool ReportReader::isTouched(const ReportFact& fact) const
{
    return fact.createdAt < m_before && (fact.active || fact.updatedAt >= m_from);
}

Result<> ReportReader::complete(ReportFact& fact)
{
    switch (m_definition->need) {
    case ReportNeed::Nothing:
    case ReportNeed::Subject:
    case ReportNeed::Conversation:
    case ReportNeed::Handings:
        return {};
    case ReportNeed::Promises:
        return readPromisesOf(fact);
    case ReportNeed::Stretches:
        break;
    }
    if (fact.episode == 1 || !isTouched(fact))
        return {}; // its own instants say when it was open
    HD_TRY(fact.course, m_store.course(fact.ticket));
    return {};
}

Result<> ReportReader::readPromisesOf(ReportFact& fact)
{
    if (fact.recorded || !isTouched(fact))
        return {};
    HD_TRY(const auto rounds, m_levels->rounds(fact.ticket, m_now));
    for (const auto& round : rounds) {
        if (round.state == ClockState::Met && round.metAt)
            fact.promises.push_back({*round.metAt, true, round.clock});
        else if (round.state == ClockState::Missed && (round.due || round.metAt))
            fact.promises.push_back({round.due ? *round.due : *round.metAt, false, round.clock});
    }
    return {};
}

} // namespace helpdesk
