// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/customer/accessbyhand.h"

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto kAzureRole = "support_request_contributor"_L1;
    constexpr auto kTicketRole = "service_support_administrator"_L1;

    bool isByHand(const CustomerAccess& access, QLatin1StringView role)
    {
        return access.kind == AccessKind::Gdap && access.relationshipId.isEmpty() && access.roles == QStringList{role};
    }

    const CustomerAccess* find(const Customer& customer, QLatin1StringView role)
    {
        const auto found =
            std::ranges::find_if(customer.access, [role](const CustomerAccess& one) { return isByHand(one, role); });
        return found == customer.access.end() ? nullptr : &*found;
    }

    void set(Customer& customer, QLatin1StringView role, bool held, std::optional<Instant> until)
    {
        std::erase_if(customer.access, [role](const CustomerAccess& one) { return isByHand(one, role); });
        if (held)
            customer.access.push_back({AccessKind::Gdap, {}, AccessStatus::Active, {role}, {}, until});
    }

} // namespace

bool isRelationshipInForce(const CustomerAccess& access)
{
    return access.kind == AccessKind::Gdap && access.status == AccessStatus::Active && !access.relationshipId.isEmpty();
}

bool hasTicketRole(const CustomerAccess& access)
{
    return access.roles.contains(kTicketRole);
}

void setTicketRole(CustomerAccess& access, bool held)
{
    access.roles.removeAll(kTicketRole);
    if (held)
        access.roles << kTicketRole;
}

bool hasAzureRoleByHand(const Customer& customer)
{
    return find(customer, kAzureRole);
}

void setAzureRoleByHand(Customer& customer, bool held)
{
    set(customer, kAzureRole, held, {});
}

const CustomerAccess* relationshipByHand(const Customer& customer)
{
    return find(customer, kTicketRole);
}

void setRelationshipByHand(Customer& customer, bool held, std::optional<Instant> until)
{
    set(customer, kTicketRole, held, until);
}

} // namespace helpdesk
