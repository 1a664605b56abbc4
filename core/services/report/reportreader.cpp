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
    if (definition.need == ReportNeed::FirstReply || definition.need == ReportNeed::Promises) {
        HD_TRY(auto levels, ServiceLevels::inForce(database));
        reader.m_terms = levels.terms();
        reader.m_levels.emplace(std::move(levels));
    }
    if (hasSource(definition, ReportSource::Claims)) {
        HD_TRY(auto judge, ClaimJudge::inForce(database, now));
        reader.m_judge.emplace(std::move(judge));
    }
    if (followsTickets(definition, ReportSource::Work) && hasSource(definition, ReportSource::Work))
        reader.m_found.emplace();
    if (hasSource(definition, ReportSource::Guides))
        reader.m_guides = std::make_unique<ReportGuides>(database);
    return reader;
}

Result<> ReportReader::tell(const Statement& row, ReportSource source, ReportTally& tally)
{
    auto fact = readReportFact(row, *m_definition, source, m_by);
    switch (source) {
    case ReportSource::Tickets:
        HD_CHECK(complete(row, fact));
        if (m_found)
            m_found->add(fact);
        break;
    case ReportSource::Prices:
        HD_CHECK(readPriceOf(fact));
        break;
    case ReportSource::Claims:
        fact.claim->dueBefore = beginningOf(m_judge->dueDayOf(outageOfClaim(row)).addDays(1), m_judge->zone());
        break;
    case ReportSource::Guides:
        return tellGuides(fact, tally);
    case ReportSource::Work:
        if (m_found && !m_found->contains(fact.ticket))
            return {};
        if (m_found && m_by != ReportBy::Agent)
            m_found->giveRow(fact);
        break;
    case ReportSource::Legs:
    case ReportSource::Incidents:
    case ReportSource::Reviews:
        break;
    }
    tally.add(fact);
    return {};
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

// What is kept is read from the row, what is not from the events.
Result<> ReportReader::complete(const Statement& row, ReportFact& fact)
{
    const auto need = m_definition->need;
    if (need == ReportNeed::Nothing || need == ReportNeed::Subject)
        return {};
    if (!readKeptCourse(row, need, m_terms, m_now, fact))
        HD_CHECK(need == ReportNeed::Promises ? readPromisesOf(fact) : readCourseOf(fact));
    if (const auto reply = fact.course.firstReply; reply && need == ReportNeed::FirstReply)
        fact.firstReplyInHours = m_levels->calendar().between(fact.createdAt, *reply);
    return {};
}

Result<> ReportReader::readCourseOf(ReportFact& fact)
{
    if (m_definition->need == ReportNeed::Stretches && (fact.episode == 1 || !isTouched(fact)))
        return {}; // its own instants say when it was open
    HD_TRY(fact.course, m_store.course(fact.ticket));
    return {};
}

Result<> ReportReader::readPromisesOf(ReportFact& fact)
{
    if (fact.recorded || !isTouched(fact))
        return {};
    HD_TRY(const auto rounds, m_levels->rounds(fact.ticket, m_now));
    for (const auto& outcome : outcomesOf(rounds)) {
        if (outcome.kind != PromiseOutcome::Kind::Open)
            fact.promises.push_back({outcome.at, outcome.kind == PromiseOutcome::Kind::Kept, outcome.clock});
    }
    return {};
}

} // namespace helpdesk
