// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/values/foreignmoney.h"

#include <algorithm>
#include <iterator>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr qsizetype kMostDigits = 15; // what qint64 holds of any currency, with room to spare

    /// Where the fraction begins: the last separator, unless it only groups thousands. -1: there is none.
    qsizetype pointOf(QStringView digits)
    {
        const auto comma = digits.lastIndexOf(u',');
        const auto point = digits.lastIndexOf(u'.');
        if (comma < 0 || point >= 0)
            return point > comma ? point : comma;
        const bool groups = digits.count(u',') > 1 || digits.size() - comma == 4;
        return groups ? -1 : comma;
    }

    std::optional<QString> plainDigits(QStringView text)
    {
        QString digits;
        for (const auto c : text) {
            if (c.isDigit())
                digits += QChar(u'0' + c.digitValue());
            else if (c != u',' && c != u'.' && !c.isSpace() && c != u'\'')
                return std::nullopt;
        }
        return digits;
    }

} // namespace

int minorDigits(QStringView currency)
{
    constexpr QLatin1StringView none[] = {"BIF"_L1, "CLP"_L1, "DJF"_L1, "GNF"_L1, "ISK"_L1, "JPY"_L1,
                                          "KMF"_L1, "KRW"_L1, "PYG"_L1, "RWF"_L1, "UGX"_L1, "VND"_L1,
                                          "VUV"_L1, "XAF"_L1, "XOF"_L1, "XPF"_L1};
    constexpr QLatin1StringView three[] = {"BHD"_L1, "IQD"_L1, "JOD"_L1, "KWD"_L1, "LYD"_L1, "OMR"_L1, "TND"_L1};
    const auto is = [currency](QLatin1StringView code) { return currency.compare(code, Qt::CaseInsensitive) == 0; };
    if (std::any_of(std::begin(none), std::end(none), is))
        return 0;
    return std::any_of(std::begin(three), std::end(three), is) ? 3 : 2;
}

std::optional<Money> foreignMoney(QStringView amount, const QString& currency)
{
    auto text = amount.trimmed();
    const bool bracketed = text.startsWith(u'(') && text.endsWith(u')');
    if (bracketed)
        text = text.sliced(1).chopped(1).trimmed();
    const bool negative = bracketed || text.startsWith(u'-') || text.startsWith(u'\u2212');
    if (!bracketed && (negative || text.startsWith(u'+')))
        text = text.sliced(1).trimmed();
    const auto point = pointOf(text);
    const auto whole = plainDigits(point < 0 ? text : text.first(point));
    const auto fraction = plainDigits(point < 0 ? QStringView() : text.sliced(point + 1));
    if (!whole || !fraction || (whole->isEmpty() && fraction->isEmpty()) || whole->size() > kMostDigits)
        return std::nullopt;
    const auto kept = minorDigits(currency);
    const auto padded = fraction->leftJustified(kept + 1, u'0');
    qint64 units = (*whole + padded.left(kept)).toLongLong();
    if (padded.at(kept) >= u'5')
        ++units;
    return Money{negative ? -units : units, currency.toUpper()};
}

} // namespace helpdesk
