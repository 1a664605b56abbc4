// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/enumkeys.h"

namespace helpdesk {

/// What a file is, recognised by its content.
enum class ImportKind {
    Customers, ///< Partner Center Customers.csv
    Subscriptions, ///< Partner Center subscription export; names no customer
    PowerShellCustomers, ///< Get-PartnerCustomer | Export-Csv
    PowerShellSubscriptions,
    PowerShellServiceRequests,
    RestCustomers, ///< GET /v1/customers, a page or a single one
    RestSubscriptions,
    RestAzureEntitlements,
    RestServiceRequests,
    RestSupportTopics,
    RestOffers,
    ProductNames, ///< product names and service plan identifiers
    AzureTickets, ///< support tickets of an Azure subscription, from the REST interface or the az command
    ServiceHealth, ///< Graph: serviceAnnouncement/issues
    ServiceIncidents, ///< Partner Center: ServiceIncidents
    TicketLog, ///< another helpdesk's log, through a mapping
    GdapRelationships, ///< ExistingGdapRelationship.csv of Microsoft's GDAP tool, and its files of failures
    RestGdapRelationships, ///< delegatedAdminRelationships of Graph, or the tool's JSON
    RestDelegatedCustomers, ///< delegated-admin-customers: who still has DAP
    DapTerminated, ///< dap_terminated.csv
    LicenseReconciliation, ///< legacy license-based reconciliation
    NceReconciliation, ///< new-commerce reconciliation
    DailyUsage, ///< daily rated usage
};
template <>
struct EnumKeys<ImportKind> {
    // clang-format off
    static constexpr auto keys = std::to_array<KeyOf<ImportKind>>(
        {{ImportKind::Customers, "customers"},
         {ImportKind::Subscriptions, "subscriptions"},
         {ImportKind::PowerShellCustomers, "powershell_customers"},
         {ImportKind::PowerShellSubscriptions, "powershell_subscriptions"},
         {ImportKind::PowerShellServiceRequests, "powershell_service_requests"},
         {ImportKind::RestCustomers, "rest_customers"},
         {ImportKind::RestSubscriptions, "rest_subscriptions"},
         {ImportKind::RestAzureEntitlements, "rest_azure_entitlements"},
         {ImportKind::RestServiceRequests, "rest_service_requests"},
         {ImportKind::RestSupportTopics, "rest_support_topics"},
         {ImportKind::RestOffers, "rest_offers"},
         {ImportKind::ProductNames, "product_names"},
         {ImportKind::AzureTickets, "azure_tickets"},
         {ImportKind::ServiceHealth, "service_health"},
         {ImportKind::ServiceIncidents, "service_incidents"},
         {ImportKind::TicketLog, "ticket_log"},
         {ImportKind::GdapRelationships, "gdap_relationships"},
         {ImportKind::RestGdapRelationships, "rest_gdap_relationships"},
         {ImportKind::RestDelegatedCustomers, "rest_delegated_customers"},
         {ImportKind::DapTerminated, "dap_terminated"},
         {ImportKind::LicenseReconciliation, "license_reconciliation"},
         {ImportKind::NceReconciliation, "nce_reconciliation"},
         {ImportKind::DailyUsage, "daily_usage"}});
    // clang-format on
};

/// Tells what was paid for in a period that has passed, not what there is now.
constexpr bool isInvoice(ImportKind kind)
{
    return kind == ImportKind::LicenseReconciliation || kind == ImportKind::NceReconciliation
        || kind == ImportKind::DailyUsage;
}

/// Tells what we may do in the customers' tenants.
constexpr bool isOfAccess(ImportKind kind)
{
    return kind == ImportKind::GdapRelationships || kind == ImportKind::RestGdapRelationships
        || kind == ImportKind::RestDelegatedCustomers || kind == ImportKind::DapTerminated;
}

} // namespace helpdesk
