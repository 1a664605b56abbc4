// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/claim/claimdetails.h"
#include "domain/outage.h"
#include "domain/outage/healthstatus.h"

#include <QLocale>
#include <QTimeZone>

namespace helpdesk {

// What people see of an enumerator: short, in their language, without a period.
QString label(HealthStatus status);
QString label(OutageClass kind);
QString label(ClaimStatus status);
QString label(ClaimAct act);

/// The status of an outage in words; what Microsoft says beyond its own list stands as it is.
QString outageStatusText(const Outage& outage);
/// "EX226792 Users may see delays"
QString outageName(const Outage& outage);
/// "since 09:20", "12 May 09:20 to 11:45, 2 h 25 min"
QString outageSpanText(const Outage& outage, Instant now, const QLocale& locale, const QTimeZone& zone);

/// How far away the last day is: "due today", "5 days left", "3 days late". Done ones: empty.
QString claimDueText(const ClaimRow& row);
bool isLate(const ClaimRow& row); ///< not filed and past its last day
bool isSoon(const ClaimRow& row); ///< not filed and within a week of it
/// What happened to a claim, as one line of its history.
QString sentence(const ClaimEvent& event);

/// "12.50 EUR" in the locale's digits.
QString moneyText(const Money& money, const QLocale& locale);

/// The sentence of a reason about outages or claims in English, for translation; null for others. Its number bends it.
const char* outageReasonText(const QString& key);
bool isCountedOutageReason(const QString& key);

} // namespace helpdesk
