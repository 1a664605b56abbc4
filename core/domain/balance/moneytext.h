// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/moneyamount.h"
#include "base/result.h"

namespace helpdesk {

/// Reads an amount with a point or a comma before its decimals, and a currency of three letters in any case.
/// Errors: Invalid(Amount), Invalid(Currency).
Result<Money> readMoney(const QString& amount, const QString& currency);

} // namespace helpdesk
