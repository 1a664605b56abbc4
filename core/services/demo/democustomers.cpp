// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/demo/democustomers.h"

#include "domain/customer/accessbyhand.h"
#include "services/demo/demofile.h"
#include "services/demo/demosubscription.h"
#include "storage/customer/customerstore.h"
#include "storage/subscription/subscriptionstore.h"

#include <QJsonArray>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    Result<CustomerAccess> accessOf(const QJsonObject& json, const QString& customer, const DemoTime& time)
    {
        CustomerAccess access;
        HD_TRY(access.kind, demoKey(json, "kind"_L1, AccessKind::Gdap));
        HD_TRY(access.status, demoKey(json, "status"_L1, AccessStatus::Active));
        if (access.kind == AccessKind::Gdap)
            access.relationshipId = demoGuid(customer + u"/access"_s) + u'-' + demoGuid(customer + u"/partner"_s);
        for (const auto& role : json["roles"_L1].toArray())
            access.roles << role.toString();
        HD_TRY(access.startsAt, time.optionalAt(json["starts"_L1].toString()));
        HD_TRY(access.endsAt, time.optionalAt(json["ends"_L1].toString()));
        return access;
    }

    Address addressOf(const QJsonObject& json)
    {
        Address address;
        address.line1 = json["line1"_L1].toString();
        address.city = json["city"_L1].toString();
        address.postalCode = json["postal_code"_L1].toString();
        address.phone = json["phone"_L1].toString();
        return address;
    }

    void setTenant(Customer& customer, const QString& domain)
    {
        if (domain.isEmpty())
            return;
        customer.tenantId = demoGuid(domain);
        customer.commerceId = demoGuid(domain + u"/commerce"_s);
        customer.primaryDomain = domain;
        customer.domains = {domain, domain.section(u'.', 0, 0).remove(u'-') + u".onmicrosoft.com"_s};
        customer.email = u"it@"_s + domain;
    }

    Result<Customer> customerOf(const QJsonObject& json, const DemoTime& time)
    {
        Customer customer;
        customer.revision = 1;
        customer.name = json["name"_L1].toString();
        setTenant(customer, json["domain"_L1].toString());
        customer.country = json["country"_L1].toString();
        customer.language = json["language"_L1].toString();
        customer.qualification = json["qualification"_L1].toString(u"None"_s);
        HD_TRY(customer.relationship, demoKey(json, "relationship"_L1, Relationship::Reseller));
        customer.address = addressOf(json["address"_L1].toObject());
        customer.phone = customer.address.phone;
        customer.note = json["note"_L1].toString();
        for (const auto& entry : json["access"_L1].toArray()) {
            HD_TRY(auto access, accessOf(entry.toObject(), customer.name, time));
            if (access.kind == AccessKind::Dap)
                customer.allowsDelegatedAccess = true;
            customer.access.push_back(std::move(access));
        }
        setAzureRoleByHand(customer, json["azure_role"_L1].toBool());
        customer.createdAt = time.now() - std::chrono::days(400);
        customer.updatedAt = time.now() - std::chrono::days(1);
        return customer;
    }

    Contact contactOf(const QJsonObject& json, const Customer& customer)
    {
        Contact contact;
        contact.customer = customer.id;
        contact.name = json["name"_L1].toString();
        const auto local = contact.name.toLower().replace(u' ', u'.');
        contact.email = json["email"_L1].toString(local + u'@' + customer.primaryDomain);
        contact.phone = json["phone"_L1].toString();
        contact.language = json["language"_L1].toString(u"en"_s);
        contact.authorised = json["authorised"_L1].toBool();
        contact.reachable24x7 = json["24x7"_L1].toBool();
        return contact;
    }

    Result<> fillContacts(CustomerStore& store, DemoCustomer& known, const QJsonArray& contacts)
    {
        for (const auto& entry : contacts) {
            auto contact = contactOf(entry.toObject(), known.customer);
            HD_TRY(contact.id, store.insertContact(contact));
            known.contacts.insert(contact.email.section(u'@', 0, 0), contact);
        }
        return {};
    }

    Result<> fillSubscriptions(SubscriptionStore& store, DemoCustomer& known, const QJsonArray& subscriptions,
                               const DemoOffers& offers, const DemoTime& time)
    {
        for (const auto& entry : subscriptions) {
            const auto json = entry.toObject();
            HD_TRY(auto subscription, demoSubscription(json, known.customer, offers, time));
            HD_TRY(subscription.id, store.insert(subscription));
            known.subscriptions.insert(json["offer"_L1].toString(), subscription);
        }
        return {};
    }

} // namespace

Result<QHash<QString, DemoCustomer>> fillDemoCustomers(Database& database, const DemoTime& time)
{
    HD_TRY(const auto file, readDemoFile(u"customers"_s));
    HD_TRY(const auto offers, readDemoOffers());
    CustomerStore customers(database);
    SubscriptionStore subscriptions(database);
    QHash<QString, DemoCustomer> known;
    for (const auto& entry : file.array()) {
        const auto json = entry.toObject();
        DemoCustomer one;
        HD_TRY(one.customer, customerOf(json, time));
        HD_TRY(one.customer.id, customers.insert(one.customer));
        HD_CHECK(fillContacts(customers, one, json["contacts"_L1].toArray()));
        HD_CHECK(fillSubscriptions(subscriptions, one, json["subscriptions"_L1].toArray(), offers, time));
        known.insert(one.customer.primaryDomain, std::move(one));
    }
    return known;
}

} // namespace helpdesk
