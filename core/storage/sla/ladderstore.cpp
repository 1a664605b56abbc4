// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sla/ladderstore.h"

#include "storage/rows.h"

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    struct TakenStep {
        std::optional<ServiceClock> clock;
        Instant startedAt;
        QString step;

        bool operator==(const TakenStep&) const = default;
    };

    TakenStep takenOf(const Statement& row)
    {
        return {row.optionalKey<ServiceClock>(0), row.instant(1), row.text(2)};
    }

} // namespace

LadderStore::LadderStore(Database& database)
    : m_database(database)
{
}

Result<> LadderStore::setNext(TicketId ticket, std::optional<Instant> at)
{
    if (!at) {
        HD_TRY(auto removal, m_database.statement(u"policy/delete_ladder_due"_s));
        return removal.bind(ticket).run();
    }
    HD_TRY(auto change, m_database.statement(u"policy/set_ladder_due"_s));
    return change.bind(ticket).bind(*at).run();
}

Result<> LadderStore::clearNext()
{
    HD_TRY(auto removal, m_database.statement(u"policy/clear_ladder_dues"_s));
    return removal.run();
}

Result<std::vector<TicketId>> LadderStore::listDue(Instant now, int limit)
{
    HD_TRY(auto rows, m_database.statement(u"policy/list_ladder_dues"_s));
    return allRows(rows.bind(now).bind(limit), [](const Statement& row) { return row.id<TicketTag>(0); });
}

Result<qint64> LadderStore::countDue(Instant now)
{
    HD_TRY(auto row, m_database.statement(u"policy/count_ladder_dues"_s));
    HD_TRY(const auto count, firstRow(row.bind(now), [](const Statement& found) { return found.integer(0); }));
    return count.value_or(0);
}

Result<std::vector<LadderMoment>> LadderStore::untaken(TicketId ticket, std::vector<LadderMoment> moments)
{
    if (moments.empty())
        return moments;
    HD_TRY(auto rows, m_database.statement(u"policy/list_ladder_taken"_s));
    HD_TRY(const auto taken, allRows(rows.bind(ticket), takenOf));
    std::erase_if(moments, [&taken](const LadderMoment& one) {
        return std::ranges::find(taken, TakenStep{one.step.clock, one.startedAt, stepText(one.step)}) != taken.end();
    });
    return moments;
}

Result<> LadderStore::take(TicketId ticket, const LadderMoment& moment, Instant now)
{
    HD_TRY(auto statement, m_database.statement(u"policy/insert_ladder_taken"_s));
    return statement.bind(ticket)
        .bind(moment.step.clock)
        .bind(moment.startedAt)
        .bind(stepText(moment.step))
        .bind(now)
        .run();
}

} // namespace helpdesk
