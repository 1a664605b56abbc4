// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ticket/ticket.h"
#include "storage/database.h"

namespace helpdesk {

/// The names behind the ids that tickets hold, for history and for checking that they exist.
class NameStore {
public:
    struct Named {
        QString name;
        CustomerId customer; ///< whose contact or subscription it is
    };

    struct People {
        QString assignee;
        QString team;
        QString createdBy;
    };

    explicit NameStore(Database& database);

    Result<People> peopleOf(const Ticket& ticket);

    /// Of the thing whose id the field holds; empty when there is none.
    Result<std::optional<Named>> find(TicketField field, qint64 id);

private:
    Database& m_database;
};

/// Whether the field holds the id of something that has a name.
bool namesThing(TicketField field);

} // namespace helpdesk
