// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/instant.h"

#include <QTimeZone>

namespace helpdesk {

std::optional<Instant> Instant::fromIso(QStringView text)
{
    auto trimmed = text.trimmed().toString();
    // Qt reads at most milliseconds; sources write two to seven digits.
    const auto dot = trimmed.indexOf(u'.');
    if (dot > 0) {
        auto end = dot + 1;
        while (end < trimmed.size() && trimmed[end].isDigit())
            ++end;
        if (end == dot + 1)
            return std::nullopt;
        const auto fraction = trimmed.mid(dot + 1, end - dot - 1).left(3).leftJustified(3, u'0');
        trimmed = trimmed.left(dot + 1) + fraction + trimmed.mid(end);
    }
    auto dateTime = QDateTime::fromString(trimmed, Qt::ISODateWithMs);
    if (!dateTime.isValid())
        return std::nullopt;
    if (dateTime.timeSpec() == Qt::LocalTime)
        dateTime = QDateTime(dateTime.date(), dateTime.time(), Qt::UTC);
    return fromDateTime(dateTime);
}

QString Instant::toIso() const
{
    const auto format = m_milliseconds % 1000 == 0 ? Qt::ISODate : Qt::ISODateWithMs;
    return toUtc().toString(format);
}

} // namespace helpdesk
