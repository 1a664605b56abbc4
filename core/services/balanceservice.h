// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/partner/user.h"

namespace helpdesk {

class Database;

/// What is left of the partner's incidents and of the hours customers paid for ahead.
/// Blocking; on the thread of the database.
class BalanceService {
public:
    BalanceService(Database& database, const Clock& clock);

    Database& database() { return m_database; }
    const Clock& clock() const { return m_clock; }

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace helpdesk
