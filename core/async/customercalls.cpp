// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/asyncworkspace_p.h"

namespace helpdesk {

Answer<std::vector<CallerMatch>> AsyncWorkspace::findCaller(const QString& text, int limit)
{
    return d->read<std::vector<CallerMatch>>(
        [text, limit](Workspace& workspace, Task&) { return workspace.customers().findCaller(text, limit); });
}

Answer<std::vector<CustomerRow>> AsyncWorkspace::customers(const QString& namePart, int limit,
                                                           const std::optional<CustomerRow>& after)
{
    return d->read<std::vector<CustomerRow>>([namePart, limit, after](Workspace& workspace, Task&) {
        return workspace.customers().list(namePart, limit, after);
    });
}

Answer<std::vector<CustomerRow>> AsyncWorkspace::customerRows(const std::vector<CustomerId>& customers,
                                                              const std::vector<TicketId>& tickets)
{
    return d->read<std::vector<CustomerRow>>(
        [customers, tickets](Workspace& workspace, Task&) { return workspace.customers().rows(customers, tickets); });
}

Answer<CustomerDetails> AsyncWorkspace::customerDetails(CustomerId id)
{
    return d->read<CustomerDetails>(
        [actor = actor(), id](Workspace& workspace, Task&) { return workspace.customers().details(actor, id); });
}

Answer<Customer> AsyncWorkspace::addCustomer(const Customer& customer)
{
    return d->write<Customer>([actor = actor(), customer](Workspace& workspace, Task&) {
        return workspace.customers().add(actor, customer);
    });
}

Answer<Customer> AsyncWorkspace::editCustomer(const Customer& customer)
{
    return d->write<Customer>([actor = actor(), customer](Workspace& workspace, Task&) {
        return workspace.customers().edit(actor, customer);
    });
}

Answer<Contact> AsyncWorkspace::addContact(CustomerId customer, const NewContact& contact)
{
    return d->write<Contact>([actor = actor(), customer, contact](Workspace& workspace, Task&) {
        return workspace.customers().addContact(actor, customer, contact);
    });
}

Answer<Contact> AsyncWorkspace::editContact(const Contact& contact)
{
    return d->write<Contact>([actor = actor(), contact](Workspace& workspace, Task&) {
        return workspace.customers().editContact(actor, contact);
    });
}

Answer<std::vector<Outage>> AsyncWorkspace::runningOutages()
{
    return d->read<std::vector<Outage>>(
        [](Workspace& workspace, Task&) { return workspace.customers().runningOutages(); });
}

Answer<std::vector<Subscription>> AsyncWorkspace::subscriptions(const std::optional<CustomerId>& customer, int limit)
{
    return d->read<std::vector<Subscription>>([customer, limit](Workspace& workspace, Task&) {
        return workspace.customers().subscriptions(customer, limit);
    });
}

} // namespace helpdesk
