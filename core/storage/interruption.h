// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/database.h"

namespace helpdesk {

class Task;

/// While it lives, a statement of the connection that runs long ends with Cancelled soon after its task was cancelled.
/// Around reading only: what writes looks at its task between two steps. Where SQLite's own interface is out of
/// reach (see prepareQuery()) statements run to their end.
class Interruption {
public:
    /// Null: nothing is interrupted, whatever interruption there is around this one.
    Interruption(Database& database, const Task* task)
        : m_database(database)
        , m_before(database.setInterruptedBy(task))
    {
    }
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;
    ~Interruption() { m_database.setInterruptedBy(m_before); }

private:
    Database& m_database;
    const Task* m_before;
};

} // namespace helpdesk
