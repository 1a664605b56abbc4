// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ticket/groupedorder.h"
#include "storage/database.h"

#include <QTimeZone>

namespace helpdesk {

/// What these tickets are grouped by; days are days in `zone`. Of a few tickets it is looked up, of many read along an index, which
/// may know of others too. Errors: those of Statement::run().
Result<GroupKeys> listGroupKeys(Database& database, const std::vector<TicketId>& tickets, TicketGrouping grouping,
                                const QTimeZone& zone);

/// The groups that occur among the keys: customers and subscriptions by name, the others as their values follow each other, and
/// behind all of them those without. Without counts.
Result<std::vector<TicketGroup>> listGroups(Database& database, TicketGrouping grouping, const GroupKeys& keys);

/// The statement that reads the keys of many, for tests of its plan.
QString groupKeysSql(TicketGrouping grouping);

} // namespace helpdesk
