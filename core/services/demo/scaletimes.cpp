// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/demo/scaletimes.h"

#include <algorithm>

namespace helpdesk {

namespace {

    constexpr int kDays = 730;
    constexpr qint64 kHour = 3'600'000;

    qint64 weightOf(QDateTime hour)
    {
        const auto ofDay = hour.time().hour();
        const bool office = ofDay >= 7 && ofDay < 17;
        switch (hour.date().dayOfWeek()) {
        case Qt::Saturday:
            return office ? 8 : 2;
        case Qt::Sunday:
            return office ? 4 : 1;
        case Qt::Monday:
            return office ? 50 : 4;
        default:
            return office ? 40 : 4;
        }
    }

} // namespace

ScaleTimes::ScaleTimes(qint64 count, Instant end)
    : m_count(count)
    , m_start(end - std::chrono::days(kDays))
{
    m_weightBefore.reserve(kDays * 24 + 1);
    qint64 sum = 0;
    for (int hour = 0; hour < kDays * 24; ++hour) {
        m_weightBefore.push_back(sum);
        sum += weightOf((m_start + std::chrono::hours(hour)).toUtc());
    }
    m_weightBefore.push_back(sum);
}

Instant ScaleTimes::opening(qint64 index) const
{
    // In thousandths of a weight, so that a hundred million tickets still stay within 64 bits.
    const auto place = (2 * index + 1) * m_weightBefore.back() * 1000 / (2 * m_count);
    const auto behind = std::upper_bound(m_weightBefore.begin(), m_weightBefore.end() - 1, place / 1000);
    const auto hour = std::distance(m_weightBefore.begin(), behind) - 1;
    const auto weight = *behind - *(behind - 1);
    const auto within = (place - *(behind - 1) * 1000) * kHour / (weight * 1000);
    return m_start + std::chrono::milliseconds(hour * kHour + within / 1000 * 1000);
}

} // namespace helpdesk
