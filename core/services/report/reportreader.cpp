// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/report/reportreader.h"

namespace helpdesk {

ReportReader::ReportReader(Database& database, const ReportDefinition& definition, Instant from, Instant before, Instant now)
    : m_store(database)
    , m_definition(&definition)
    , m_from(from)
    , m_before(before)
    , m_now(now)
{
}

Result<ReportReader> ReportReader::open(Database& database, const ReportDefinition& definition, Instant from,
                                        Instant before, Instant now)
{
    ReportReader reader(database, definition, from, before, now);
    if (definition.need == ReportNeed::Conversation || definition.need == ReportNeed::Promises) {
        HD_TRY(auto levels, ServiceLevels::inForce(database));
        reader.m_levels.emplace(std::move(levels));
    }
    return reader;
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
        return {};
    case ReportNeed::Conversation:
        return readConversationOf(fact);
    case ReportNeed::Handings:
        return readHandingsOf(fact);
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

Result<> ReportReader::readConversationOf(ReportFact& fact)
{
    if (!isTouched(fact))
        return {};
    HD_TRY(fact.course, m_store.conversation(fact.ticket));
    if (const auto reply = fact.course.firstReply)
        fact.firstReplyInHours = m_levels->calendar().between(fact.createdAt, *reply);
    return {};
}

Result<> ReportReader::readHandingsOf(ReportFact& fact)
{
    const auto ended = fact.endedAt();
    if (!ended || *ended < m_from || *ended >= m_before)
        return {};
    HD_TRY(fact.course, m_store.handings(fact.ticket));
    return {};
}

// Rounds of replies are read one at a time by the clocks: only what a ticket has once is counted.
Result<> ReportReader::readPromisesOf(ReportFact& fact)
{
    if (fact.recorded || !isTouched(fact))
        return {};
    HD_TRY(const auto clocks, m_levels->clocks(fact.ticket, m_now));
    for (const auto& clock : clocks) {
        if (clock.clock != ServiceClock::FirstResponse && clock.clock != ServiceClock::Resolution)
            continue;
        if (clock.state == ClockState::Met && clock.metAt)
            fact.promises.push_back({*clock.metAt, true});
        else if (clock.state == ClockState::Missed && (clock.due || clock.metAt))
            fact.promises.push_back({clock.due ? *clock.due : *clock.metAt, false});
    }
    return {};
}

} // namespace helpdesk
