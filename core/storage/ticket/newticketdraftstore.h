// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ticket/newticketdraft.h"
#include "storage/database.h"

namespace helpdesk {

/// New tickets in the making, by agent and key. Assumes a transaction when it writes.
class NewTicketDraftStore {
public:
    explicit NewTicketDraftStore(Database& database);

    Result<> save(UserId user, const NewTicketDraft& draft);
    /// Also when there is none.
    Result<> remove(UserId user, const QString& key);
    /// Newest first.
    Result<std::vector<NewTicketDraft>> list(UserId user);

private:
    Database& m_database;
};

} // namespace helpdesk
