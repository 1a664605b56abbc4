// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/money.h"

#include <QStringView>

#include <optional>

namespace helpdesk {

/// Digits behind the point in amounts of the ISO 4217 currency: 2 for most, 0 for JPY, 3 for KWD.
int minorDigits(QStringView currency);

/// An amount as invoices write it: `-1,234.5600`, `1234,56`, `(12.30)`. Rounded to minor units, halves away from zero.
/// Nothing when the text is no number or too large.
std::optional<Money> foreignMoney(QStringView amount, const QString& currency);

} // namespace helpdesk
