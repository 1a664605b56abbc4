// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/keypresenter.h"

#include <QCoreApplication>

namespace helpdesk {

namespace {

    struct KeyText {
        Q_DECLARE_TR_FUNCTIONS(KeyText)
    };

} // namespace

QString label(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Customers:
        return KeyText::tr("Customer list of Partner Center", "kind of file");
    case ImportKind::Subscriptions:
        return KeyText::tr("Subscription list of Partner Center", "kind of file");
    case ImportKind::PowerShellCustomers:
        return KeyText::tr("Customers from PowerShell", "kind of file");
    case ImportKind::PowerShellSubscriptions:
        return KeyText::tr("Subscriptions from PowerShell", "kind of file");
    case ImportKind::PowerShellServiceRequests:
        return KeyText::tr("Service requests from PowerShell", "kind of file");
    case ImportKind::RestCustomers:
        return KeyText::tr("Customers from the REST interface", "kind of file");
    case ImportKind::RestSubscriptions:
        return KeyText::tr("Subscriptions from the REST interface", "kind of file");
    case ImportKind::RestAzureEntitlements:
        return KeyText::tr("Azure entitlements from the REST interface", "kind of file");
    case ImportKind::RestServiceRequests:
        return KeyText::tr("Service requests from the REST interface", "kind of file");
    case ImportKind::RestSupportTopics:
        return KeyText::tr("Support topics from the REST interface", "kind of file");
    case ImportKind::RestOffers:
        return KeyText::tr("Offers from the REST interface", "kind of file");
    case ImportKind::ProductNames:
        return KeyText::tr("Product names", "kind of file");
    case ImportKind::AzureTickets:
        return KeyText::tr("Azure support tickets", "kind of file");
    case ImportKind::ServiceHealth:
        return KeyText::tr("Service health from Graph", "kind of file");
    case ImportKind::ServiceIncidents:
        return KeyText::tr("Service incidents from Partner Center", "kind of file");
    case ImportKind::TicketLog:
        return KeyText::tr("Ticket log of another helpdesk", "kind of file");
    case ImportKind::GdapRelationships:
        return KeyText::tr("GDAP relationships of Microsoft's tool", "kind of file");
    case ImportKind::RestGdapRelationships:
        return KeyText::tr("GDAP relationships with their roles", "kind of file");
    case ImportKind::RestDelegatedCustomers:
        return KeyText::tr("Customers with delegated admin privileges", "kind of file");
    case ImportKind::DapTerminated:
        return KeyText::tr("Ended delegated admin privileges", "kind of file");
    case ImportKind::LicenseReconciliation:
        return KeyText::tr("Reconciliation, licences (legacy)", "kind of file");
    case ImportKind::NceReconciliation:
        return KeyText::tr("Reconciliation, new commerce", "kind of file");
    case ImportKind::DailyUsage:
        return KeyText::tr("Daily usage", "kind of file");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(ServiceRequestSeverity severity)
{
    switch (severity) {
    case ServiceRequestSeverity::Unknown:
        return KeyText::tr("Unknown", "severity of a service request");
    case ServiceRequestSeverity::Critical:
        return KeyText::tr("Critical", "severity of a service request");
    case ServiceRequestSeverity::Moderate:
        return KeyText::tr("Moderate", "severity of a service request");
    case ServiceRequestSeverity::Minimal:
        return KeyText::tr("Minimal", "severity of a service request");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(ServiceRequestStatus status)
{
    switch (status) {
    case ServiceRequestStatus::None:
        return KeyText::tr("None", "status of a service request");
    case ServiceRequestStatus::Open:
        return KeyText::tr("Open", "status of a service request");
    case ServiceRequestStatus::Closed:
        return KeyText::tr("Closed", "status of a service request");
    case ServiceRequestStatus::AttentionNeeded:
        return KeyText::tr("Attention needed", "status of a service request");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace helpdesk
