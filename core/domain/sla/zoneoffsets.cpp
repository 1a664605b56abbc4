// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/sla/zoneoffsets.h"

#include <QDateTime>

#include <algorithm>

namespace helpdesk {

ZoneOffsets::ZoneOffsets(const QTimeZone& zone, qint64 from, qint64 to)
{
    constexpr qint64 margin = 2 * 86'400'000;
    constexpr qint64 year = 366 * qint64{86'400'000};
    const auto utc = [](qint64 instant) { return QDateTime::fromMSecsSinceEpoch(instant, Qt::UTC); };
    m_offset = zone.offsetFromUtc(utc(from - margin)) * qint64{1000};
    auto offset = m_offset;
    // Year by year: asked for all at once, Qt 6.4 stops where the zone's table ends and its rule begins.
    for (auto start = from - margin; start < to + margin; start += year) {
        for (const auto& transition : zone.transitions(utc(start), utc(start + year - 1))) {
            const auto next = transition.offsetFromUtc * qint64{1000};
            if (next != offset)
                m_changes.push_back({transition.atUtc.toMSecsSinceEpoch() + std::max(offset, next), offset, next});
            offset = next;
        }
    }
}

qint64 ZoneOffsets::utcOf(qint64 local)
{
    while (m_next > 0 && local < m_changes[m_next - 1].localUntil)
        --m_next;
    while (m_next < m_changes.size() && local >= m_changes[m_next].localUntil)
        ++m_next;
    const auto offset = m_next < m_changes.size() ? m_changes[m_next].before
        : m_changes.empty()                       ? m_offset
                                                  : m_changes.back().after;
    return local - offset;
}

} // namespace helpdesk
