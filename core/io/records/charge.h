// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/subscription/subscriptionenums.h"
#include "io/importfile.h"
#include "io/records/csvfields.h"

namespace helpdesk {

/// What a charge says of the seats: a regular one counts them, a change or a cancellation only adds or takes back
/// money, a credit has nothing to do with them.
enum class ChargeClass { Regular, Change, Cancellation, Credit };
ChargeClass chargeClassOf(const QString& chargeType);

/// One row of a reconciliation file.
struct Charge {
    QString type;
    ChargeClass chargeClass = ChargeClass::Regular;
    QString tenantId; ///< canonical GUID
    QString customerName;
    QString domain;
    QString country;
    QString subscriptionGuid; ///< canonical GUID; empty: the charge is for no subscription
    QString billingId; ///< legacy: the billing platform's own id of the subscription
    QString offerId;
    QString offerName;
    QString name;
    QString orderId;
    QString publisher;
    QString partnerId;
    QString promotionId;
    QString unitType;
    QString termDuration;
    BillingCycle billingCycle = BillingCycle::Unknown;
    std::optional<Instant> subscriptionStart;
    std::optional<Instant> subscriptionEnd;
    std::optional<Instant> chargeStart;
    std::optional<Instant> chargeEnd;
    std::optional<int> quantity;
    QString entitlementId; ///< usage: the Azure subscription
    QString entitlementName;
    QJsonObject extra; ///< columns that no version of the files is known to have
};

/// Reads the row at which `fields` stands; what is wrong with it is the problem of `fields`.
Charge readCharge(CsvFields& fields, ImportKind kind);
/// Reads the amounts of the same row. Meaningful for credits.
CreditLine readCredit(CsvFields& fields, const Charge& charge);

} // namespace helpdesk
