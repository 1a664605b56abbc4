// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/customer/customer.h"

namespace helpdesk {

/// The customer as it is kept: trimmed, canonical tenant id, lower-case sorted domains, upper-case country.
/// Errors: Missing(Name), Invalid(TenantId|Domain|Email|Country).
Result<Customer> checkedCustomer(Customer customer);

/// Errors: Missing(Name), Invalid(Email).
Result<Contact> checkedContact(Contact contact);

/// Empty is fine. Errors: Invalid(Email).
Result<> checkEmail(const QString& email);
/// Empty is fine. Errors: Invalid(Country).
Result<> checkCountry(const QString& country);

} // namespace helpdesk
