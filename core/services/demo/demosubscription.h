// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/customer/customer.h"
#include "domain/subscription/subscription.h"
#include "services/demo/demotime.h"

#include <QHash>

namespace helpdesk {

/// The offers of offers.json by their keys: a subscription with what the offer says, and nothing else.
using DemoOffers = QHash<QString, Subscription>;

Result<DemoOffers> readDemoOffers();

/// A subscription of customers.json: the offer, and dates counted from its age and its term.
Result<Subscription> demoSubscription(const QJsonObject& json, const Customer& customer, const DemoOffers& offers,
                                      const DemoTime& time);

} // namespace helpdesk
