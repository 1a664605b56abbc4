// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/balance/ticketbalance.h"

#include <QLocale>
#include <QTimeZone>

namespace helpdesk {

QString label(IncidentEntryKind kind);
QString label(HourEntryKind kind);
QString label(Designation designation);

/// "2 h 30 min"; with a minus sign before negative ones.
QString minutesText(int minutes);
/// With the sign that an entry of a ledger has: +10, −1, 0.
QString signedText(int units);
QString signedMinutesText(int minutes);

/// Kind and contract id.
QString contractName(const SupportPlan& plan);
/// "7 of 50 left, 1 with Microsoft", or that nothing is counted.
QString incidentsText(const IncidentBalance& balance);
/// "until 31.12.26", "from 1.1.27", "ended on 31.12.25".
QString termText(const std::optional<Instant>& from, const std::optional<Instant>& to, Instant now,
                 const QLocale& locale, const QTimeZone& zone);
/// "Up to 150.00 EUR, approved by Anna on 24.11.26 (phone)".
QString approvalText(const CostApproval& approval, const QLocale& locale, const QTimeZone& zone);
/// What stands behind an entry: its ticket, its reason, who wrote it.
QString entryText(const IncidentEntry& entry);
QString entryText(const HourEntry& entry);

} // namespace helpdesk
