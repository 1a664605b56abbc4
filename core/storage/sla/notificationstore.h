// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/sla/notification.h"
#include "storage/database.h"

namespace helpdesk {

/// What people are told by the steps of ladders. Assumes a transaction when it writes.
class NotificationStore {
public:
    explicit NotificationStore(Database& database);

    Result<NotificationId> insert(const Notification& notification);
    /// Those of a person and those for everybody that are not dismissed, nor snoozed at `now`; the newest first.
    Result<std::vector<Notification>> list(UserId user, Instant now);
    /// None for a dismissed one.
    Result<std::optional<Notification>> find(NotificationId id);
    Result<> setSeen(NotificationId id, Instant at);
    Result<> snooze(NotificationId id, Instant until);
    Result<> dismiss(NotificationId id, Instant at);
    /// Whether an internal note was written since.
    Result<bool> isNoted(TicketId ticket, Instant since);

private:
    Database& m_database;
};

} // namespace helpdesk
