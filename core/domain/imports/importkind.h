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
    TicketLog, ///< another helpdesk's log, through a mapping
};
template <>
struct EnumKeys<ImportKind> {
    static constexpr std::array<KeyOf<ImportKind>, 13> keys{
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
         {ImportKind::TicketLog, "ticket_log"}}};
};

} // namespace helpdesk
