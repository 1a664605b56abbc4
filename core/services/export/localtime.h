// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/instant.h"

#include <QTimeZone>

#include <array>
#include <vector>

namespace helpdesk {

/// Writes instants as local time plus offset, `2026-11-23T09:20:00+02:00`, by the million: the zone is asked
/// once for each stretch of time between two changes of its clocks.
class LocalTime {
public:
    explicit LocalTime(QTimeZone zone);

    /// Valid until the next call. To the second, so that a column has one form.
    QStringView text(Instant instant);

private:
    struct Stretch {
        qint64 from = 0; ///< inclusive, UTC milliseconds
        qint64 until = 0; ///< exclusive
        int offsetSeconds = 0;
    };

    int offsetAt(qint64 milliseconds);
    Stretch stretchAt(qint64 milliseconds) const;

    QTimeZone m_zone;
    std::vector<Stretch> m_stretches; ///< all that were asked for
    Stretch m_last;
    std::array<char16_t, 40> m_text{};
};

} // namespace helpdesk
