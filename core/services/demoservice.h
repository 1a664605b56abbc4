// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "base/task.h"

namespace helpdesk {

class Database;

/// Fills an empty workspace. Blocking; on the thread of the database; one transaction.
class DemoService {
public:
    DemoService(Database& database, const Clock& clock);

    /// A believable small partner, dates relative to the clock.
    Result<> fillDemo(Task& task);
    /// `tickets` tickets over two years up to a fixed instant, deterministic for a seed: same seed, same
    /// workspace, byte for byte in its rows.
    Result<> fillScale(qint64 tickets, quint64 seed, Task& task);

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace helpdesk
