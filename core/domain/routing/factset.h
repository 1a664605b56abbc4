// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/routing/casefacts.h"

#include <QStringList>

namespace helpdesk {

/// What a rule may ask about. Each has a fixed vocabulary, so that a misspelt value is found when the rules are
/// read, and a set of values is one number.
enum class CaseFact {
    PartnerType,
    Cloud,
    Service,
    Product,
    Category,
    Kind,
    Tenant,
    Designation,
    Plan, ///< usable on the day: valid and not used up; none
    EmptyPlan, ///< valid on the day, but used up
    Access, ///< dap, gdap, ticket_role, azure_rbac, none
    LockedOut,
    Delivery,
    Severity,
    Contact24x7,
    Entitlement, ///< only known once a route has one: for targets and deadlines
    EntraPremium,
};
template <>
struct EnumKeys<CaseFact> {
    static constexpr std::array<KeyOf<CaseFact>, 17> keys{{{CaseFact::PartnerType, "partner_type"},
                                                           {CaseFact::Cloud, "cloud"},
                                                           {CaseFact::Service, "service"},
                                                           {CaseFact::Product, "product"},
                                                           {CaseFact::Category, "category"},
                                                           {CaseFact::Kind, "kind"},
                                                           {CaseFact::Tenant, "tenant"},
                                                           {CaseFact::Designation, "designation"},
                                                           {CaseFact::Plan, "plan"},
                                                           {CaseFact::EmptyPlan, "empty_plan"},
                                                           {CaseFact::Access, "access"},
                                                           {CaseFact::LockedOut, "locked_out"},
                                                           {CaseFact::Delivery, "delivery"},
                                                           {CaseFact::Severity, "severity"},
                                                           {CaseFact::Contact24x7, "contact_24x7"},
                                                           {CaseFact::Entitlement, "entitlement"},
                                                           {CaseFact::EntraPremium, "entra_premium"}}};
};

/// The words a rule may use for a fact, in the order of the bits.
const QStringList& vocabulary(CaseFact fact);
/// The bit of one word; nothing when the fact has no such word.
std::optional<quint32> bitOf(CaseFact fact, QStringView word);

/// What holds of one case: for each fact the words that apply, as bits.
class FactSet {
public:
    FactSet() = default;
    /// `ticketRoles`: the directory roles that may open requests on that day.
    FactSet(const CaseFacts& facts, const QStringList& ticketRoles);

    quint32 bits(CaseFact fact) const { return m_bits[static_cast<size_t>(fact)]; }
    void set(CaseFact fact, QStringView word);

private:
    void setPlans(const CaseFacts& facts);
    void setAccess(const CaseFacts& facts, const QStringList& ticketRoles);

    std::array<quint32, EnumKeys<CaseFact>::keys.size()> m_bits{};
};

/// Whether the plan may be used on that day, incidents left aside.
bool isValid(const PlanFact& plan, QDate day);

} // namespace helpdesk
