// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace helpdesk {

/// What `workspace info` and the about page say.
struct WorkspaceInfo {
    QString path;
    int schemaVersion = 0;
    qint64 fileBytes = 0;
    qint64 tickets = 0;
    qint64 activeTickets = 0;
    qint64 messages = 0;
    qint64 customers = 0;
    qint64 subscriptions = 0;
    qint64 users = 0;
    QString partnerName;
};

} // namespace helpdesk
