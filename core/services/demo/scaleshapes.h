// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/demo/scalecustomers.h"

namespace helpdesk {

/// Every offer in several ages, sizes and states.
Result<std::vector<SubscriptionShape>> subscriptionShapes(Random random, Instant end);

/// The text form of a GUID.
QString guidText(quint64 high, quint64 low);

} // namespace helpdesk
