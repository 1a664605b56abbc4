// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/moneyamount.h"

#include <QRegularExpression>

namespace helpdesk {

using namespace Qt::StringLiterals;

int minorDigits(const QString& currency)
{
    static const QStringList whole{u"CLP"_s, u"ISK"_s, u"JPY"_s, u"KRW"_s, u"PYG"_s, u"UGX"_s, u"VND"_s, u"XAF"_s, u"XOF"_s};
    static const QStringList fine{u"BHD"_s, u"IQD"_s, u"JOD"_s, u"KWD"_s, u"LYD"_s, u"OMR"_s, u"TND"_s};
    if (whole.contains(currency))
        return 0;
    return fine.contains(currency) ? 3 : 2;
}

bool isCurrencyCode(const QString& text)
{
    static const QRegularExpression form(u"^[A-Z]{3}$"_s);
    return form.match(text).hasMatch();
}

QString plainMoney(const Money& money)
{
    const auto digits = minorDigits(money.currency);
    auto text = QString::number(qAbs(money.minorUnits)).rightJustified(digits + 1, u'0');
    if (digits > 0)
        text.insert(text.size() - digits, u'.');
    return money.minorUnits < 0 ? u'-' + text : text;
}

std::optional<Money> moneyFrom(const QString& amount, const QString& currency)
{
    static const QRegularExpression form(u"^(\\d{1,12})(?:[.,](\\d{1,3}))?$"_s);
    auto written = amount;
    for (const auto space : {u' ', u'\u00a0', u'\u202f'})
        written.remove(space);
    const auto match = form.match(written);
    const auto digits = minorDigits(currency);
    const auto fraction = match.captured(2);
    if (!match.hasMatch() || fraction.size() > digits)
        return std::nullopt;
    return Money{(match.captured(1) + fraction.leftJustified(digits, u'0')).toLongLong(), currency};
}

} // namespace helpdesk
