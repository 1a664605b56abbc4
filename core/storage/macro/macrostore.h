// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/macro/macro.h"
#include "storage/database.h"

namespace helpdesk {

/// Macros by owner. Assumes a transaction when it writes.
class MacroStore {
public:
    explicit MacroStore(Database& database);

    Result<MacroId> insert(const Macro& macro);
    /// All but the owner, who stays.
    Result<> update(const Macro& macro);
    Result<> remove(MacroId id);
    Result<std::optional<Macro>> find(MacroId id);
    /// Among those that this person sees, case and accents aside; the own one before a shared one.
    Result<std::optional<Macro>> findByName(UserId reader, const QString& name);
    /// A person's own and the shared ones, by name.
    Result<std::vector<Macro>> list(UserId reader);

private:
    Database& m_database;
};

} // namespace helpdesk
