// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/customerservice.h"

#include "base/fold.h"
#include "base/guid.h"
#include "domain/audit/auditfacts.h"
#include "services/auditedaction.h"
#include "services/callerlookup.h"
#include "services/customerchecks.h"
#include "services/effectiverules.h"
#include "storage/changefeed.h"
#include "storage/customer/customerstore.h"
#include "storage/customer/customertickets.h"
#include "storage/outage/outagestore.h"
#include "storage/subscription/subscriptionstore.h"

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kOpenTickets = 50;
    constexpr int kClosedTickets = 20;
    constexpr int kCandidates = 5;

    Failure ambiguous(Subject subject, const QString& text, const QStringList& candidates)
    {
        return fail(ErrorCode::Ambiguous, subject, QStringList{text} + candidates.mid(0, kCandidates));
    }

    // The one that is meant, or who could be.
    Result<CustomerId> onlyOne(CustomerStore& store, const QString& text, const std::vector<CustomerId>& found)
    {
        if (found.size() == 1)
            return found.front();
        QStringList names;
        for (const auto id : found) {
            if (names.size() == kCandidates)
                break;
            HD_TRY(const auto customer, store.find(id));
            names << (customer.tenantId.isEmpty() ? customer.name : u"%1 (%2)"_s.arg(customer.name, customer.tenantId));
        }
        return ambiguous(Subject::Customer, text, names);
    }

    Result<> checkTenantIsFree(CustomerStore& store, const Customer& customer)
    {
        if (customer.tenantId.isEmpty())
            return {};
        HD_TRY(const auto present, store.findByTenantId(customer.tenantId));
        if (present && *present != customer.id)
            return fail(ErrorCode::AlreadyExists, Subject::TenantId, {customer.tenantId});
        return {};
    }

    // In the audit a person is known by the company.
    QString contactName(const Contact& contact, const Customer& owner)
    {
        return u"%1, %2"_s.arg(contact.name.isEmpty() ? contact.email : contact.name, owner.name);
    }

    using NamedSubscription = std::pair<SubscriptionId, QString>;

    Result<std::vector<NamedSubscription>> subscriptionByGuid(SubscriptionStore& store, const QString& guid)
    {
        HD_TRY(auto id, store.findByGuid(guid));
        if (!id) {
            HD_TRY(id, store.findByEntitlement(guid));
        }
        return id ? std::vector{NamedSubscription(*id, guid)} : std::vector<NamedSubscription>();
    }

    Result<std::vector<NamedSubscription>> subscriptionsMeant(SubscriptionStore& store, const QString& text,
                                                              const std::optional<CustomerId>& customer)
    {
        if (const auto guid = canonicalGuid(text))
            return subscriptionByGuid(store, *guid);
        const auto part = folded(text);
        if (part.isEmpty())
            return std::vector<NamedSubscription>();
        if (!customer)
            return store.listByNamePart(text, kCandidates + 1);
        HD_TRY(const auto all, store.listOfCustomer(*customer));
        std::vector<NamedSubscription> found;
        for (const auto& one : all) {
            if (folded(one.displayName()).contains(part))
                found.emplace_back(one.id, one.displayName());
        }
        return found;
    }

} // namespace

CustomerService::CustomerService(Database& database, const Clock& clock)
    : m_database(database)
    , m_clock(clock)
{
}

Result<std::vector<CustomerRow>> CustomerService::list(const QString& namePart, int limit,
                                                       const std::optional<CustomerRow>& after)
{
    return CustomerStore(m_database).list(namePart, limit, after);
}

Result<qint64> CustomerService::count()
{
    return CustomerStore(m_database).count();
}

Result<std::vector<CustomerRow>> CustomerService::rows(const std::vector<CustomerId>& customers,
                                                       const std::vector<TicketId>& tickets)
{
    CustomerStore store(m_database);
    auto wanted = customers;
    for (const auto ticket : tickets) {
        HD_TRY(const auto customer, store.findOfTicket(ticket));
        if (customer.isValid())
            wanted.push_back(customer);
    }
    std::ranges::sort(wanted, {}, &CustomerId::value);
    const auto repeated = std::ranges::unique(wanted);
    wanted.erase(repeated.begin(), repeated.end());
    std::vector<CustomerRow> rows;
    for (const auto id : wanted) {
        HD_TRY(auto row, store.findRow(id));
        if (row)
            rows.push_back(*std::move(row));
    }
    return rows;
}

Result<std::vector<CallerMatch>> CustomerService::findCaller(const QString& text, int limit)
{
    return lookUpCaller(m_database, text, limit);
}

Result<CustomerId> CustomerService::resolve(const QString& text)
{
    CustomerStore store(m_database);
    const auto said = text.simplified();
    if (const auto guid = canonicalGuid(said)) {
        HD_TRY(const auto byTenant, store.findByTenantId(*guid));
        if (byTenant)
            return *byTenant;
    } else if (!said.isEmpty()) {
        HD_TRY(const auto byDomain, store.findByDomain(said.toLower()));
        if (!byDomain.empty())
            return onlyOne(store, text, byDomain);
        HD_TRY(const auto byName, store.findByName(said));
        if (!byName.empty())
            return onlyOne(store, text, byName);
        HD_TRY(const auto byPart, store.list(said, kCandidates + 1, {}));
        std::vector<CustomerId> found;
        for (const auto& row : byPart)
            found.push_back(row.id);
        if (!found.empty())
            return onlyOne(store, text, found);
    }
    return fail(ErrorCode::NotFound, Subject::Customer, {text});
}

Result<CustomerDetails> CustomerService::details(const Actor& actor, CustomerId id)
{
    CustomerStore store(m_database);
    CustomerDetails details;
    HD_TRY(details.customer, store.find(id));
    HD_TRY(details.contacts, store.listContacts(id));
    HD_TRY(details.subscriptions, SubscriptionStore(m_database).listOfCustomer(id));
    HD_TRY(details.openTickets, listOpenTicketsOf(m_database, id, actor, kOpenTickets));
    HD_TRY(details.closedTickets, listClosedTicketsOf(m_database, id, actor, kClosedTickets));
    HD_TRY(details.tickets, countTicketsOf(m_database, id, actor));
    HD_TRY(details.commercialRules, commercialRules(m_database));
    return details;
}

Result<Customer> CustomerService::add(const Actor& actor, const Customer& customer)
{
    HD_TRY(auto added, checkedCustomer(customer));
    HD_TRY(auto action, AuditedAction::begin(m_database, m_clock, actor, AuditThing::Customer, AuditAct::Added));
    CustomerStore store(m_database);
    added.id = {};
    HD_CHECK(checkTenantIsFree(store, added));
    added.revision = 1;
    added.createdAt = m_clock.now();
    added.updatedAt = added.createdAt;
    HD_TRY(added.id, store.insert(added));
    HD_CHECK(ChangeFeed(m_database).insert(ChangedThing::Customer, added.id.value()));
    action.about(added.id, added.name);
    action.changed({}, auditFacts(added));
    HD_CHECK(action.commit());
    return added;
}

Result<Customer> CustomerService::edit(const Actor& actor, const Customer& customer)
{
    HD_TRY(auto edited, checkedCustomer(customer));
    HD_TRY(auto action, AuditedAction::begin(m_database, m_clock, actor, AuditThing::Customer, AuditAct::Edited));
    CustomerStore store(m_database);
    HD_TRY(const auto present, store.find(edited.id));
    HD_CHECK(checkTenantIsFree(store, edited));
    // What only imports write stays as it is.
    edited.createdAt = present.createdAt;
    edited.batch = present.batch;
    edited.missingFromImport = present.missingFromImport;
    edited.externalReference = present.externalReference;
    edited.updatedAt = m_clock.now();
    edited.revision = customer.revision + 1;
    HD_CHECK(store.update(edited, customer.revision));
    HD_CHECK(ChangeFeed(m_database).insert(ChangedThing::Customer, edited.id.value()));
    action.about(edited.id, edited.name);
    action.changed(auditFacts(present), auditFacts(edited));
    HD_CHECK(action.commit());
    return edited;
}

Result<Contact> CustomerService::addContact(const Actor& actor, CustomerId customer, const NewContact& contact)
{
    Contact wanted;
    wanted.customer = customer;
    wanted.name = contact.name;
    wanted.email = contact.email;
    wanted.phone = contact.phone;
    wanted.language = contact.language;
    wanted.authorised = contact.authorised;
    wanted.reachable24x7 = contact.reachable24x7;
    HD_TRY(auto added, checkedContact(wanted));
    HD_TRY(auto action, AuditedAction::begin(m_database, m_clock, actor, AuditThing::Contact, AuditAct::Added));
    CustomerStore store(m_database);
    HD_TRY(const auto owner, store.find(customer));
    added.revision = 1;
    HD_TRY(added.id, store.insertContact(added));
    HD_CHECK(ChangeFeed(m_database).insert(ChangedThing::Contact, added.id.value()));
    HD_CHECK(ChangeFeed(m_database).insert(ChangedThing::Customer, owner.id.value()));
    action.about(added.id, contactName(added, owner));
    action.changed({}, auditFacts(added));
    HD_CHECK(action.commit());
    return added;
}

Result<Contact> CustomerService::editContact(const Actor& actor, const Contact& contact)
{
    HD_TRY(auto edited, checkedContact(contact));
    HD_TRY(auto action, AuditedAction::begin(m_database, m_clock, actor, AuditThing::Contact, AuditAct::Edited));
    CustomerStore store(m_database);
    HD_TRY(const auto present, store.findContact(edited.id));
    HD_TRY(const auto owner, store.find(present.customer));
    edited.customer = present.customer;
    edited.batch = present.batch;
    edited.revision = contact.revision + 1;
    HD_CHECK(store.updateContact(edited, contact.revision));
    HD_CHECK(ChangeFeed(m_database).insert(ChangedThing::Contact, edited.id.value()));
    HD_CHECK(ChangeFeed(m_database).insert(ChangedThing::Customer, edited.customer.value()));
    action.about(edited.id, contactName(edited, owner));
    action.changed(auditFacts(present), auditFacts(edited));
    HD_CHECK(action.commit());
    return edited;
}

Result<std::vector<Subscription>> CustomerService::subscriptions(const std::optional<CustomerId>& customer, int limit)
{
    SubscriptionStore store(m_database);
    if (!customer)
        return store.list(limit);
    HD_TRY(auto subscriptions, store.listOfCustomer(*customer));
    if (subscriptions.size() > static_cast<size_t>(limit))
        subscriptions.resize(static_cast<size_t>(limit));
    return subscriptions;
}

Result<Subscription> CustomerService::subscription(SubscriptionId id)
{
    return SubscriptionStore(m_database).find(id);
}

Result<Subscription> CustomerService::resolveSubscription(const QString& text,
                                                          const std::optional<CustomerId>& customer)
{
    SubscriptionStore store(m_database);
    HD_TRY(const auto found, subscriptionsMeant(store, text.trimmed(), customer));
    if (found.empty())
        return fail(ErrorCode::NotFound, Subject::Subscription, {text});
    if (found.size() > 1) {
        QStringList names;
        for (const auto& [id, name] : found)
            names << name;
        return ambiguous(Subject::Subscription, text, names);
    }
    HD_TRY(auto subscription, store.find(found.front().first));
    if (customer && subscription.customer != *customer)
        return fail(ErrorCode::NotFound, Subject::Subscription, {text});
    return subscription;
}

Result<std::vector<Outage>> CustomerService::runningOutages()
{
    return OutageStore(m_database).listRunning();
}

} // namespace helpdesk
