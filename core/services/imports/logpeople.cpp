// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/imports/logpeople.h"

#include "base/fold.h"
#include "services/login.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

LogPeople::LogPeople(ImportRun& run)
    : m_run(run)
    , m_customerStore(run.database)
    , m_userStore(run.database)
{
}

Result<CustomerId> LogPeople::customer(const QString& name)
{
    if (name.isEmpty())
        return CustomerId();
    const auto known = m_customers.constFind(name);
    if (known != m_customers.cend())
        return *known;
    HD_TRY(const auto id, findOrAddCustomer(name));
    return *m_customers.insert(name, id);
}

Result<CustomerId> LogPeople::findOrAddCustomer(const QString& name)
{
    HD_TRY(const auto byReference, m_customerStore.findByExternalReference(name));
    if (byReference)
        return *byReference;
    HD_TRY(const auto byName, m_customerStore.findByName(name));
    if (byName.size() == 1)
        return byName.front();
    Customer customer;
    customer.revision = 1;
    customer.name = name;
    customer.externalReference = name;
    customer.relationship = Relationship::Unknown;
    customer.batch = m_run.batch;
    customer.createdAt = m_run.now;
    customer.updatedAt = m_run.now;
    HD_TRY(const auto id, m_customerStore.insert(customer));
    m_run.touched(ChangedThing::Customer, id.value());
    m_contacts.insert(id, {});
    return id;
}

Result<> LogPeople::readContacts(CustomerId customer)
{
    HD_TRY(const auto contacts, m_customerStore.listContacts(customer));
    auto& byName = m_contacts[customer];
    for (const auto& contact : contacts)
        byName.insert(folded(contact.name), contact.id);
    return {};
}

Result<ContactId> LogPeople::contact(CustomerId customer, const QString& name)
{
    if (name.isEmpty() || !customer.isValid())
        return ContactId();
    if (!m_contacts.contains(customer))
        HD_CHECK(readContacts(customer));
    auto& byName = m_contacts[customer];
    const auto key = folded(name);
    const auto known = byName.constFind(key);
    if (known != byName.cend())
        return *known;
    Contact contact;
    contact.customer = customer;
    contact.name = name;
    contact.batch = m_run.batch;
    HD_TRY(const auto id, m_customerStore.insertContact(contact));
    m_run.touched(ChangedThing::Contact, id.value());
    return *byName.insert(key, id);
}

Result<> LogPeople::readStaff()
{
    if (m_staffRead)
        return {};
    HD_TRY(const auto users, m_userStore.list());
    for (const auto& user : users) {
        m_logins.insert(user.login);
        m_users.insert(user.login, user.id);
    }
    // A full name outweighs a login that reads the same; of two people the active one comes first.
    for (auto user = users.rbegin(); user != users.rend(); ++user)
        m_users.insert(folded(user->name), user->id);
    HD_TRY(const auto teams, m_userStore.listTeams());
    for (const auto& team : teams)
        m_teams.insert(folded(team.name), team.id);
    m_staffRead = true;
    return {};
}

QString LogPeople::freeLogin(const QString& name) const
{
    const auto wanted = loginFrom(name);
    auto login = wanted;
    for (int suffix = 2; m_logins.contains(login); ++suffix)
        login = wanted.left(34) + u'-' + QString::number(suffix);
    return login;
}

UserId LogPeople::knownUser(const QString& name) const
{
    return name.isEmpty() ? UserId() : m_users.value(folded(name));
}

Result<UserId> LogPeople::user(const QString& name)
{
    HD_CHECK(readStaff());
    if (name.isEmpty())
        return UserId();
    if (const auto known = knownUser(name); known.isValid())
        return known;
    User user;
    user.login = freeLogin(name);
    user.name = name;
    user.active = false;
    HD_TRY(const auto id, m_userStore.insert(user));
    m_run.touched(ChangedThing::User, id.value());
    m_logins.insert(user.login);
    return *m_users.insert(folded(name), id);
}

Result<TeamId> LogPeople::team(const QString& name)
{
    HD_CHECK(readStaff());
    if (name.isEmpty())
        return TeamId();
    const auto key = folded(name);
    const auto known = m_teams.constFind(key);
    if (known != m_teams.cend())
        return *known;
    HD_TRY(const auto id, m_userStore.insertTeam(name));
    return *m_teams.insert(key, id);
}

} // namespace helpdesk
