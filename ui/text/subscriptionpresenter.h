// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/subscription/subscription.h"

#include <QLocale>
#include <QString>
#include <QTimeZone>

namespace helpdesk {

/// The state and what comes next: "Expired, disabled in 12 days".
QString lifecycleText(const Subscription& subscription, Instant now);

/// The same with the open windows: until when it may be cancelled, seats given back.
QString subscriptionText(const Subscription& subscription, Instant now, const QLocale& locale, const QTimeZone& zone);

/// The name of an entitlement key: "csp" is the customer's own programme entitlement, the others are plans.
QString entitlementLabel(const QString& key);

} // namespace helpdesk
