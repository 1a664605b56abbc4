// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "domain/claim/claim.h"

#include <QStringList>
#include <QTimeZone>

#include <vector>

namespace helpdesk {

/// What the rules about a claim look at (domain.md, R10 to R12). Services fill it.
struct ClaimFacts {
    Claim claim;
    Outage outage;
    QString tenantId; ///< of the customer
    QStringList domains; ///< of the customer, lower case
    qint64 ticketNumber = 0; ///< 0: none
    bool ticketHasLog = false; ///< somebody of the customer's side or ours said something in it
    std::vector<Reason> barred; ///< why this partner has no way to file it, in the words of the rules; empty: it has one
    int months = 1; ///< after the billing month, by the dated rules
    QTimeZone zone; ///< the partner's
    Instant now;
};

/// The last day of the month in which the incident began, in the zone.
QDate billingMonthEnd(Instant incident, const QTimeZone& zone);
/// R10: that day and so many months later, clamped to the month's end: 31 January + 1 month is 28 or 29 February.
/// Where the month is shorter than the later one the earlier day is taken: nothing is promised a day too late.
QDate claimDueDay(Instant incident, int months, const QTimeZone& zone);

/// R11: two letters and four to eight digits; Azure's own shape for an outage of Azure.
bool isOutageNumber(const QString& number, Service service);
/// Of a public mail service that anybody may have an address at.
bool isPersonalMail(const QString& domain);

/// R11: what must still be found before the claim may be filed, in the order of the form, behind what no evidence clears.
/// Empty: it is complete.
std::vector<Reason> missingOf(const ClaimFacts& facts);
/// R12 and the like: worth knowing, and no hindrance.
std::vector<Reason> warningsOf(const ClaimFacts& facts);

/// As it counts now: draft and ready follow from what is missing.
ClaimStatus statusOf(const Claim& claim, bool complete);
bool mayFile(ClaimStatus status);
bool mayDecide(ClaimStatus status);
bool mayCredit(ClaimStatus status);
/// Still to be worked on: neither refused nor credited.
bool isOpen(ClaimStatus status);

/// "12.50", "12,5" or "12" in minor units of the currency; nothing when it is no positive amount.
std::optional<Money> moneyOf(const QString& amount, const QString& currency);
/// "12.50"
QString amountText(const Money& money);

} // namespace helpdesk
