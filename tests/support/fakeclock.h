// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"

#include <atomic>

namespace helpdesk {

/// A clock the test turns by hand.
class FakeClock final : public Clock {
public:
    explicit FakeClock(Instant start = Instant(1'790'000'000'000)) // 2026-09-21T13:46:40Z
        : m_now(start.milliseconds())
    {
    }

    Instant now() const override { return Instant(m_now.load()); }
    void set(Instant now) { m_now = now.milliseconds(); }
    void advance(std::chrono::milliseconds by) { m_now += by.count(); }

private:
    std::atomic<qint64> m_now;
};

} // namespace helpdesk
