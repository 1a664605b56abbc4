// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/audit/auditfacts.h"

#include "base/moneyamount.h"

#include <QJsonArray>

// Of people, companies, and what was bought.

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    QString isoOf(const std::optional<Instant>& at)
    {
        return at ? at->toIso() : QString();
    }

    template <typename T>
    QJsonValue valueOf(const std::optional<T>& value)
    {
        return value ? QJsonValue(*value) : QJsonValue();
    }

    QString accessText(const CustomerAccess& access)
    {
        QStringList parts{QString(keyOf(access.kind)), access.relationshipId, QString(keyOf(access.status))};
        parts << access.roles << isoOf(access.endsAt);
        parts.removeAll(QString());
        return parts.join(u' ');
    }

    QJsonArray accessList(const std::vector<CustomerAccess>& all)
    {
        QJsonArray list;
        for (const auto& access : all)
            list << accessText(access);
        return list;
    }

    QJsonObject addressFacts(const Address& address)
    {
        return {{u"line1"_s, address.line1}, {u"line2"_s, address.line2},
                {u"city"_s, address.city}, {u"state"_s, address.state},
                {u"postal_code"_s, address.postalCode}, {u"region"_s, address.region},
                {u"phone"_s, address.phone}};
    }

} // namespace

QJsonObject auditFacts(const User& user)
{
    return {{u"login"_s, user.login}, {u"name"_s, user.name}, {u"email"_s, user.email},
            {u"role"_s, QString(keyOf(user.role))}, {u"language"_s, user.language}, {u"active"_s, user.active}};
}

QJsonObject auditFacts(const PartnerProfile& profile)
{
    return {{u"name"_s, profile.name},
            {u"partner_type"_s, QString(keyOf(profile.type))},
            {u"cloud"_s, QString(keyOf(profile.cloud))},
            {u"tenant_id"_s, profile.tenantId},
            {u"mpn_id"_s, profile.mpnId},
            {u"country"_s, profile.country},
            {u"time_zone"_s, profile.timeZone},
            {u"email"_s, profile.supportEmail},
            {u"phone"_s, profile.supportPhone},
            {u"website"_s, profile.website},
            {u"approval_needed"_s, profile.approvalNeeded},
            {u"health_check_hours"_s, valueOf(profile.healthCheckHours)},
            {u"support_language"_s, profile.supportLanguage}};
}

QJsonObject auditFacts(const Customer& customer)
{
    auto domains = customer.domains;
    domains.sort();
    return {{u"name"_s, customer.name},
            {u"tenant_id"_s, customer.tenantId},
            {u"primary_domain"_s, customer.primaryDomain},
            {u"domains"_s, domains.join(", "_L1)},
            {u"commerce_id"_s, customer.commerceId},
            {u"country"_s, customer.country},
            {u"cloud"_s, QString(keyOf(customer.cloud))},
            {u"relationship"_s, QString(keyOf(customer.relationship))},
            {u"qualification"_s, customer.qualification},
            {u"associated_partner_id"_s, customer.associatedPartnerId},
            {u"registration_number"_s, customer.registrationNumber},
            {u"allows_delegated_access"_s, valueOf(customer.allowsDelegatedAccess)},
            {u"email"_s, customer.email},
            {u"phone"_s, customer.phone},
            {u"address"_s, addressFacts(customer.address)},
            {u"language"_s, customer.language},
            {u"billing_name"_s, customer.billingName},
            {u"billing_email"_s, customer.billingEmail},
            {u"access"_s, accessList(customer.access)},
            {u"note"_s, customer.note}};
}

QJsonObject auditFacts(const Contact& contact)
{
    return {{u"name"_s, contact.name},       {u"email"_s, contact.email},
            {u"phone"_s, contact.phone},     {u"language"_s, contact.language},
            {u"authorised"_s, contact.authorised}, {u"contact_24x7"_s, contact.reachable24x7},
            {u"note"_s, contact.note}};
}

QJsonObject auditFacts(const SupportPlan& plan)
{
    return {{u"plan"_s, QString(keyOf(plan.kind))},   {u"access_id"_s, plan.accessId},
            {u"contract_id"_s, plan.contractId},      {u"valid_from"_s, isoOf(plan.validFrom)},
            {u"valid_to"_s, isoOf(plan.validTo)},     {u"incidents"_s, valueOf(plan.incidents)}};
}

QJsonObject auditFacts(const BalancePolicy& policy)
{
    return {{u"designation"_s, QString(keyOf(policy.designation))},
            {u"deduct_when_missed"_s, policy.deductWhenMissed},
            {u"hours_required"_s, policy.hoursRequired},
            {u"incidents_chargeable"_s, policy.incidentsChargeable}};
}

QJsonObject auditFacts(const HourBlock& block)
{
    return {{u"minutes"_s, block.minutes},
            {u"valid_from"_s, isoOf(block.validFrom)},
            {u"valid_to"_s, isoOf(block.validTo)},
            {u"amount"_s, block.price.minorUnits == 0 ? QString() : plainMoney(block.price)},
            {u"currency"_s, block.price.minorUnits == 0 ? QString() : block.price.currency},
            {u"reference"_s, block.reference}};
}

} // namespace helpdesk
