// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/ticket/ticketcondition.h"

#include <optional>

namespace helpdesk {

/// The condition of a policy as a question about one ticket.
class PolicyMatch {
public:
    /// Errors: those of readCondition(). A condition that names a team that is gone matches nothing.
    static Result<PolicyMatch> of(Database& database, const QString& condition);

    /// Whatever the ticket's state, and whoever may see it.
    Result<bool> matches(TicketId ticket) const;

private:
    explicit PolicyMatch(Database& database);

    Database* m_database;
    std::optional<SqlPiece> m_condition; ///< none: nothing matches
};

} // namespace helpdesk
