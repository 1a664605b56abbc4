// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/export/localtime.h"

#include <algorithm>
#include <limits>

namespace helpdesk {

namespace {

    constexpr qint64 kDay = 86'400'000;

    struct Civil {
        qint64 year;
        int month;
        int day;
    };

    // Days since 1970 to the calendar date: eras of 400 years, each beginning on a 1 March.
    Civil civilFrom(qint64 days)
    {
        days += 719'468;
        const auto era = (days >= 0 ? days : days - 146'096) / 146'097;
        const auto ofEra = days - era * 146'097;
        const auto year = (ofEra - ofEra / 1460 + ofEra / 36'524 - ofEra / 146'096) / 365;
        const auto ofYear = ofEra - (365 * year + year / 4 - year / 100);
        const auto shifted = (5 * ofYear + 2) / 153;
        const auto day = static_cast<int>(ofYear - (153 * shifted + 2) / 5 + 1);
        const auto month = static_cast<int>(shifted < 10 ? shifted + 3 : shifted - 9);
        return {year + era * 400 + (month <= 2 ? 1 : 0), month, day};
    }

    char16_t* digits(char16_t* to, qint64 value, int width)
    {
        for (int i = width - 1; i >= 0; --i) {
            to[i] = static_cast<char16_t>(u'0' + value % 10);
            value /= 10;
        }
        return to + width;
    }

    char16_t* put(char16_t* to, char16_t c)
    {
        *to = c;
        return to + 1;
    }

} // namespace

LocalTime::LocalTime(QTimeZone zone)
    : m_zone(std::move(zone))
{
}

LocalTime::Stretch LocalTime::stretchAt(qint64 milliseconds) const
{
    using Limits = std::numeric_limits<qint64>;
    const auto moment = QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
    Stretch stretch{Limits::min(), Limits::max(), m_zone.offsetFromUtc(moment)};
    if (!m_zone.hasTransitions())
        return stretch;
    // previousTransition() finds those strictly before.
    if (const auto before = m_zone.previousTransition(moment.addMSecs(1)).atUtc; before.isValid())
        stretch.from = before.toMSecsSinceEpoch();
    if (const auto after = m_zone.nextTransition(moment).atUtc; after.isValid())
        stretch.until = after.toMSecsSinceEpoch();
    return stretch;
}

int LocalTime::offsetAt(qint64 milliseconds)
{
    const auto holds = [milliseconds](const Stretch& stretch) {
        return milliseconds >= stretch.from && milliseconds < stretch.until;
    };
    if (holds(m_last))
        return m_last.offsetSeconds;
    const auto known = std::find_if(m_stretches.begin(), m_stretches.end(), holds);
    if (known != m_stretches.end()) {
        m_last = *known;
    } else {
        m_last = stretchAt(milliseconds);
        m_stretches.push_back(m_last);
    }
    return m_last.offsetSeconds;
}

QStringView LocalTime::text(Instant instant)
{
    const auto offset = offsetAt(instant.milliseconds());
    const auto local = instant.milliseconds() + offset * qint64{1000};
    const auto days = local >= 0 ? local / kDay : (local - kDay + 1) / kDay;
    const auto ofDay = local - days * kDay;
    const auto date = civilFrom(days);
    auto* to = m_text.data();
    to = put(digits(to, date.year, 4), u'-');
    to = put(digits(to, date.month, 2), u'-');
    to = put(digits(to, date.day, 2), u'T');
    to = put(digits(to, ofDay / 3'600'000, 2), u':');
    to = put(digits(to, ofDay / 60'000 % 60, 2), u':');
    to = digits(to, ofDay / 1000 % 60, 2);
    const auto minutes = std::abs(offset) / 60;
    to = put(digits(put(to, offset < 0 ? u'-' : u'+'), minutes / 60, 2), u':');
    to = digits(to, minutes % 60, 2);
    return QStringView(m_text.data(), to - m_text.data());
}

} // namespace helpdesk
