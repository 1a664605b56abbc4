// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/imports/tickettrace.h"

#include "storage/rows.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

Result<std::optional<TicketTrace>> findTicketTrace(Database& database, const QString& reference)
{
    HD_TRY(auto statement, database.statement(u"imports/find_ticket_trace"_s));
    return firstRow(statement.bind(reference),
                    [](const Statement& row) { return TicketTrace{row.id<TicketTag>(0), row.json(1)}; });
}

} // namespace helpdesk
