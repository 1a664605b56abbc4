// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/balance/moneytext.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

Result<Money> readMoney(const QString& amount, const QString& currency)
{
    const auto code = currency.trimmed().toUpper();
    if (!isCurrencyCode(code))
        return fail(ErrorCode::Invalid, Subject::Currency, {currency, u"EUR"_s});
    const auto money = moneyFrom(amount, code);
    if (!money)
        return fail(ErrorCode::Invalid, Subject::Amount, {amount, plainMoney({15000, code})});
    return *money;
}

} // namespace helpdesk
