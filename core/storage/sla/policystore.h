// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/sla/listedpolicy.h"
#include "storage/database.h"

namespace helpdesk {

/// The policies and business calendars of the workspace, as far as they are not as shipped. Assumes a transaction when it
/// writes.
class PolicyStore {
public:
    explicit PolicyStore(Database& database);

    /// In their order, the default one last; there is none as long as it is as shipped.
    Result<std::vector<ListedPolicy>> list();
    /// At that place of the list.
    Result<PolicyId> insert(const ListedPolicy& policy, qint64 place);
    Result<> update(const ListedPolicy& policy);
    Result<> setPlace(PolicyId id, qint64 place);
    Result<> remove(PolicyId id);

    /// By name.
    Result<std::vector<NamedCalendar>> calendars();
    /// Case and accents aside.
    Result<std::optional<NamedCalendar>> findCalendar(const QString& name);
    /// Under its name, in place of the one that had it.
    Result<> putCalendar(const NamedCalendar& calendar);
    Result<> removeCalendar(const QString& name);

private:
    Database& m_database;
};

} // namespace helpdesk
