// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/customer/customer.h"

#include <QString>

#include <set>
#include <utility>

namespace helpdesk {

/// (kind, word) rows of caller_key, in the table's order.
using CallerKeys = std::set<std::pair<QString, QString>>;

CallerKeys callerKeysOf(const Customer& customer);
CallerKeys callerKeysOf(const Contact& contact);

/// The digits from the end to the front: how the end of a phone number is looked up.
QString reversedDigits(const QString& digits);

} // namespace helpdesk
