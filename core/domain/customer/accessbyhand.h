// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/customer/customer.h"

namespace helpdesk {

// What we may do in a customer's tenant as far as no file of Microsoft tells it. Kept as access without the id of a
// relationship, so that an import leaves it alone.

/// A relationship of Microsoft's that is in force, in which a role may be told.
bool isRelationshipInForce(const CustomerAccess& access);
bool hasTicketRole(const CustomerAccess& access);
/// The directory role Service support administrator, by which requests are opened.
void setTicketRole(CustomerAccess& access, bool held);

/// Support Request Contributor on the customer's Azure subscriptions.
bool hasAzureRoleByHand(const Customer& customer);
void setAzureRoleByHand(Customer& customer, bool held);

/// A relationship with the ticket role that nobody imported.
const CustomerAccess* relationshipByHand(const Customer& customer);
void setRelationshipByHand(Customer& customer, bool held, std::optional<Instant> until);

} // namespace helpdesk
