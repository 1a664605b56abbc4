// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sla/recomputestore.h"

#include "storage/rows.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

RecomputeStore::RecomputeStore(Database& database)
    : m_database(database)
{
}

Result<std::optional<RecomputeState>> RecomputeStore::find()
{
    HD_TRY(auto row, m_database.statement(u"policy/find_recompute"_s));
    return firstRow(row, [](const Statement& found) {
        return RecomputeState{found.boolean(3), found.id<TicketTag>(0), found.integer(1), found.integer(2)};
    });
}

Result<> RecomputeStore::start()
{
    HD_TRY(auto statement, m_database.statement(u"policy/start_recompute"_s));
    return statement.run();
}

Result<> RecomputeStore::advance(const RecomputeState& state)
{
    HD_TRY(auto statement, m_database.statement(u"policy/advance_recompute"_s));
    return statement.bind(state.after.value()).bind(state.done).bind(state.overAll).run();
}

Result<> RecomputeStore::end()
{
    HD_TRY(auto statement, m_database.statement(u"policy/end_recompute"_s));
    return statement.run();
}

} // namespace helpdesk
