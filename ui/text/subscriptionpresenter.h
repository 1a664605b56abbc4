// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/subscription/commercialrules.h"

#include <QLocale>
#include <QStringList>
#include <QTimeZone>

namespace helpdesk {

/// The state and what comes next: "Expired, disabled in 12 days".
QString lifecycleText(const Subscription& subscription, const CommercialRules& rules, Instant now);

/// All of it in a line: state, windows, traits.
QString subscriptionText(const Subscription& subscription, const CommercialRules& rules, Instant now,
                         const QLocale& locale, const QTimeZone& zone);

/// What may be done until when: cancel, give seats back, ask for money back, and when the term ends or renews. Of
/// cancelling and giving back also that it has closed: "may no longer be cancelled" is an answer too.
QStringList windowTexts(const Subscription& subscription, const CommercialRules& rules, Instant now,
                        const QLocale& locale, const QTimeZone& zone);

/// Why these days: a line for each rule by which what comes next and the windows are counted, with its name and source.
QStringList windowReasons(const Subscription& subscription, const CommercialRules& rules, Instant now);

/// What else tells it from others: add-on, trial, gone from the newest import.
QStringList traitTexts(const Subscription& subscription);

/// The name of an entitlement key: "csp" is the customer's own programme entitlement, the others are plans.
QString entitlementLabel(const QString& key);

} // namespace helpdesk
