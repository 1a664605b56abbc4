// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/money.h"

#include <optional>

namespace helpdesk {

/// Digits behind the decimal point of a currency: 2 for most, 0 for yen.
int minorDigits(const QString& currency);

/// Three letters, as ISO 4217 has them.
bool isCurrencyCode(const QString& text);

/// The amount as files and JSON say it, with a point and without the currency: `1200.50`.
QString plainMoney(const Money& money);

/// What people type: `1200`, `1 200,5`, `1200.50`. Nothing for anything else, for more digits than the currency has
/// and for amounts below zero.
std::optional<Money> moneyFrom(const QString& amount, const QString& currency);

} // namespace helpdesk
