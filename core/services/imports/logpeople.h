// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/imports/importrun.h"
#include "storage/customer/customerstore.h"
#include "storage/partner/userstore.h"

#include <QHash>
#include <QSet>

namespace helpdesk {

/// Finds, or makes, whom a ticket log names: companies, their people, our staff and teams. Remembers all it
/// met, so that a log of many thousand events asks the store once for each.
class LogPeople {
public:
    explicit LogPeople(ImportRun& run);

    /// An empty name gives an invalid id, here and below.
    Result<CustomerId> customer(const QString& name);
    Result<ContactId> contact(CustomerId customer, const QString& name);
    /// Made inactive: history needs the name, nobody signs in with it.
    Result<UserId> user(const QString& name);
    Result<TeamId> team(const QString& name);
    /// A member of staff already met by this name; invalid when there is none.
    UserId knownUser(const QString& name) const;

private:
    Result<> readStaff();
    Result<CustomerId> findOrAddCustomer(const QString& name);
    Result<> readContacts(CustomerId customer);
    QString freeLogin(const QString& name) const;

    ImportRun& m_run;
    CustomerStore m_customerStore;
    UserStore m_userStore;
    bool m_staffRead = false;
    QHash<QString, CustomerId> m_customers;
    QHash<CustomerId, QHash<QString, ContactId>> m_contacts; ///< by folded name
    QHash<QString, UserId> m_users; ///< by folded name or login
    QSet<QString> m_logins;
    QHash<QString, TeamId> m_teams;
};

} // namespace helpdesk
