// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/output/cell.h"
#include "domain/ticket/ticketdetails.h"
#include "domain/ticket/ticketrow.h"
#include "domain/workflow/workflow.h"

#include <QHash>

namespace helpdesk::cli {

class Session;

using Logins = QHash<UserId, QString>;

Fields ticketRowFields(Session& session, const TicketRow& row, const Logins& logins);
/// The facts of a ticket without its conversation.
Fields ticketFields(Session& session, const TicketDetails& details, const std::optional<TicketDue>& due,
                    const Logins& logins);
Fields messageFields(Session& session, const Message& message);
Fields escalationFields(Session& session, const Escalation& escalation);
/// {"trigger", "allowed", "to", "reasons": [{"key", "text"}], "needs": [{"key", "text"}]}
QJsonObject triggerJson(const TriggerAnswer& answer);

} // namespace helpdesk::cli
