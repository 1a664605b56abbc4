// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sla/policymatch.h"

#include "domain/sla/listedpolicy.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

PolicyMatch::PolicyMatch(Database& database)
    : m_database(&database)
{
}

Result<PolicyMatch> PolicyMatch::of(Database& database, const QString& condition)
{
    HD_TRY(const auto filter, readCondition(condition));
    PolicyMatch match(database);
    auto piece = filterCondition(database, filter, {});
    if (!piece && piece.error().code == ErrorCode::NotFound)
        return match;
    if (!piece)
        return failure(piece);
    match.m_condition = std::move(*piece);
    return match;
}

Result<bool> PolicyMatch::matches(TicketId ticket) const
{
    if (!m_condition)
        return false;
    HD_TRY(const auto count, countTicketsUpTo(*m_database, bothOf({u"t.id = ?"_s, {ticket.value()}}, *m_condition), 1));
    return count > 0;
}

} // namespace helpdesk
