// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/ticketservice.h"
#include "storage/customer/customerstore.h"
#include "storage/partner/profilestore.h"
#include "storage/partner/userstore.h"
#include "storage/subscription/subscriptionstore.h"
#include "support/catch.h"
#include "support/escalationinput.h"
#include "support/fakeclock.h"

#include <QTemporaryDir>

namespace helpdesk {

/// A workspace with an agent, a supervisor and an administrator, and one customer with contacts and a subscription.
class TicketFixture {
public:
    TicketFixture()
    {
        database = open(DatabaseMode::Create);
        tickets = std::make_unique<TicketService>(*database, clock);
        anna = addUser(QStringLiteral("anna"), Role::Agent);
        dave = addUser(QStringLiteral("dave"), Role::Agent);
        boris = addUser(QStringLiteral("boris"), Role::Supervisor);
        olga = addUser(QStringLiteral("olga"), Role::Administrator);
        auto profile = unwrap(ProfileStore(*database).find());
        profile.name = QStringLiteral("Northwind Cloud");
        profile.supportEmail = QStringLiteral("support@northwind.example");
        profile.supportPhone = QStringLiteral("+371 6000 0140");
        REQUIRE_OK(ProfileStore(*database).update(profile));
        contoso = addCustomer(QStringLiteral("Contoso Ltd"));
        petra = addContact(contoso, QStringLiteral("Petra"), true);
        guest = addContact(contoso, QStringLiteral("Guest"), false);
        Subscription row;
        row.customer = contoso;
        row.guid = QStringLiteral("83ef9d05-4169-4ef9-9657-0e86b1eab1de");
        row.friendlyName = QStringLiteral("Microsoft 365 E3");
        row.quantity = 25;
        row.status = SubscriptionStatus::Active;
        subscription = unwrap(SubscriptionStore(*database).insert(row));
    }

    template <typename T>
    static T unwrap(Result<T> result)
    {
        REQUIRE_OK(result);
        return std::move(*result);
    }

    std::unique_ptr<Database> open(DatabaseMode mode) const
    {
        return unwrap(Database::open(path(), mode, std::chrono::seconds(20)));
    }
    QString path() const { return folder.filePath(QStringLiteral("workspace.phd")); }

    Actor addUser(const QString& login, Role role)
    {
        User user{{}, login, login.left(1).toUpper() + login.mid(1), {}, role, {}, true};
        user.id = unwrap(UserStore(*database).insert(user));
        return actorOf(user);
    }
    CustomerId addCustomer(const QString& name)
    {
        Customer customer;
        customer.revision = 1;
        customer.name = name;
        customer.allowsDelegatedAccess = true;
        CustomerAccess access;
        access.roles = {QStringLiteral("service_support_administrator"), QStringLiteral("support_request_contributor")};
        customer.access = {access};
        return unwrap(CustomerStore(*database).insert(customer));
    }
    ContactId addContact(CustomerId customer, const QString& name, bool authorised)
    {
        Contact contact;
        contact.customer = customer;
        contact.name = name;
        contact.authorised = authorised;
        return unwrap(CustomerStore(*database).insertContact(contact));
    }

    NewTicket form() const
    {
        NewTicket ticket;
        ticket.title = QStringLiteral("Mail does not arrive");
        ticket.body = QStringLiteral("Since this morning no mail comes in.");
        ticket.customer = contoso;
        ticket.contact = petra;
        ticket.subscription = subscription;
        return ticket;
    }
    Ticket create() { return unwrap(tickets->create(anna, form())); }
    Ticket stored(TicketId id) { return unwrap(tickets->details(olga, id)).ticket; }
    Ticket fire(const Actor& actor, const Ticket& ticket, Trigger trigger, const TriggerInput& input = {})
    {
        return unwrap(tickets->fire(actor, ticket.id, ticket.revision, trigger, input));
    }
    std::vector<TicketEvent> history(const Ticket& ticket) { return unwrap(tickets->history(olga, ticket.id)); }
    /// The form of a ticket that Microsoft may be asked about.
    NewTicket technicalForm() const
    {
        auto ticket = form();
        ticket.service = Service::Office365;
        ticket.category = Category::Technical;
        return ticket;
    }
    Ticket createTechnical() { return unwrap(tickets->create(anna, technicalForm())); }
    /// A ticket, of a partner of the kind, that the rules let go to `route`.
    Ticket createFor(const QString& route)
    {
        auto profile = unwrap(ProfileStore(*database).find());
        profile.type =
            route == QLatin1String("indirect_provider") ? PartnerType::IndirectReseller : PartnerType::DirectBill;
        REQUIRE_OK(ProfileStore(*database).update(profile));
        auto ticket = technicalForm();
        if (route == QLatin1String("azure_portal"))
            ticket.service = Service::Azure;
        else if (route == QLatin1String("partner_center"))
            ticket.category = Category::Commercial;
        else if (route == QLatin1String("msrc"))
            ticket.category = Category::Security;
        return unwrap(tickets->create(anna, ticket));
    }
    /// What pays on that route.
    static QString entitlementOf(const QString& route)
    {
        if (route == QLatin1String("indirect_provider"))
            return QStringLiteral("provider_contract");
        if (route == QLatin1String("partner_center"))
            return QStringLiteral("commercial");
        return route == QLatin1String("msrc") ? QStringLiteral("free") : QStringLiteral("csp");
    }
    /// What a request for escalation to `route` needs.
    static TriggerInput escalationTo(const QString& route, const QString& entitlement = QStringLiteral("csp"))
    {
        return escalationInput(route, entitlement);
    }

    QTemporaryDir folder;
    FakeClock clock;
    std::unique_ptr<Database> database;
    std::unique_ptr<TicketService> tickets;
    Actor anna; ///< agent
    Actor dave; ///< agent
    Actor boris; ///< supervisor
    Actor olga; ///< administrator
    CustomerId contoso;
    ContactId petra; ///< authorised
    ContactId guest; ///< not authorised
    SubscriptionId subscription;
};

} // namespace helpdesk
