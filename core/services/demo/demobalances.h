// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/partner/partnerprofile.h"
#include "domain/ticket/ticketevent.h"
#include "domain/workflow/escalation.h"
#include "services/demo/democustomers.h"

namespace helpdesk {

/// A contract with what it begins with, and what was adjusted by hand on its first day.
Result<> storeDemoContract(Database& database, const SupportPlan& plan, const QJsonObject& json);
/// The time customers paid for ahead, from partner.json.
Result<> fillDemoHours(Database& database, const DemoTime& time, const QHash<QString, DemoCustomer>& customers);

/// What filing and the outcome of stored legs left in the ledgers.
Result<> storeDemoIncidents(Database& database, const std::vector<Escalation>& legs);
/// What a step that recorded chargeable time took from prepaid time.
Result<> storeDemoWork(Database& database, CustomerId customer, const TicketEvent& event);

} // namespace helpdesk
