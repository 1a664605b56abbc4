// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/sla/ladder.h"
#include "storage/database.h"

namespace helpdesk {

/// When the next steps of ladders come, and which were taken. Assumes a transaction when it writes.
class LadderStore {
public:
    explicit LadderStore(Database& database);

    /// None: no step is to come.
    Result<> setNext(TicketId ticket, std::optional<Instant> at);
    Result<> clearNext();
    /// Those whose next step has come, the earliest first; found by an index.
    Result<std::vector<TicketId>> listDue(Instant now, int limit);
    Result<qint64> countDue(Instant now);

    /// The moments whose step was not taken in that round yet.
    Result<std::vector<LadderMoment>> untaken(TicketId ticket, std::vector<LadderMoment> moments);
    Result<> take(TicketId ticket, const LadderMoment& moment, Instant now);

private:
    Database& m_database;
};

} // namespace helpdesk
