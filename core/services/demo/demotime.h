// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/instant.h"
#include "base/result.h"

#include <QTimeZone>

namespace helpdesk {

/// Reads the dates of the demo files, which are told from today: "-3h 20m" and "12d" count from now,
/// "-2wd 09:14" is that time of day in the partner's zone two working days ago.
/// Errors: Internal {text}; the files are ours.
class DemoTime {
public:
    DemoTime(Instant now, const QTimeZone& zone);

    Instant now() const { return m_now; }
    Result<Instant> at(const QString& text) const;
    /// Empty when the text is.
    Result<std::optional<Instant>> optionalAt(const QString& text) const;
    /// `pause` later, but never in the future, and on Monday instead of at the weekend.
    Instant after(Instant instant, std::chrono::milliseconds pause) const;

private:
    QDate dateOf(Instant instant) const;

    Instant m_now;
    QTimeZone m_zone;
};

/// "1d 2h 15m", with an optional sign in front.
Result<std::chrono::milliseconds> demoDuration(const QString& text);

} // namespace helpdesk
