// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/instant.h"

#include <vector>

namespace helpdesk {

/// When the tickets of two years are opened: many on weekday mornings, few at night and on Sundays.
class ScaleTimes {
public:
    ScaleTimes(qint64 count, Instant end);

    /// Of the ticket `index`, from 0; never earlier than the one before.
    Instant opening(qint64 index) const;

private:
    qint64 m_count;
    Instant m_start;
    std::vector<qint64> m_weightBefore; ///< of each hour, and of all
};

} // namespace helpdesk
