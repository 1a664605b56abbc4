// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ticket/savedview.h"
#include "storage/database.h"

namespace helpdesk {

/// Saved searches, and the order in which each person has them. Assumes a transaction when it writes.
class SavedViewStore {
public:
    explicit SavedViewStore(Database& database);

    Result<SavedViewId> insert(const SavedView& view);
    /// All of it but the owner.
    Result<> update(const SavedView& view);
    Result<> remove(SavedViewId id);
    Result<std::optional<SavedView>> find(SavedViewId id);
    /// Case and accents aside.
    Result<std::optional<SavedViewId>> findByName(UserId owner, const QString& name);
    /// A person's own and the shared ones, in the order of that person.
    Result<std::vector<SavedView>> list(UserId reader);
    /// From now on this is the order of that person.
    Result<> arrange(UserId reader, const std::vector<SavedViewId>& order);

private:
    Database& m_database;
};

} // namespace helpdesk
