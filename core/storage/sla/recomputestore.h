// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/database.h"

#include <optional>

namespace helpdesk {

/// How far a recomputing has come: first of what is due of active tickets, then of the courses of all others.
struct RecomputeState {
    bool overAll = false; ///< those of active tickets are done
    TicketId after; ///< the last ticket that was looked at; invalid: none yet
    qint64 done = 0;
    qint64 total = 0; ///< tickets to look at, counted when it began
};

/// What is still to be recomputed, kept so that another process can go on. Assumes a transaction when it writes.
class RecomputeStore {
public:
    explicit RecomputeStore(Database& database);

    /// None: nothing is to be done.
    Result<std::optional<RecomputeState>> find();
    /// From the first ticket on.
    Result<> start();
    Result<> advance(const RecomputeState& state);
    Result<> end();

private:
    Database& m_database;
};

} // namespace helpdesk
