// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/balances/currency.h"

#include <QLocale>

namespace helpdesk {

QString currencyOf(const QString& country)
{
    const auto territory = QLocale::codeToTerritory(country);
    if (territory == QLocale::AnyTerritory)
        return {};
    const auto locales = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, territory);
    return locales.isEmpty() ? QString() : locales.front().currencySymbol(QLocale::CurrencyIsoCode);
}

} // namespace helpdesk
