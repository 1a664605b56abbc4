// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/partner/user.h"

namespace helpdesk {

class Database;

/// Claims of service credit for customers whom an outage hit.
/// Blocking; on the thread of the database.
class ClaimService {
public:
    ClaimService(Database& database, const Clock& clock);

    Database& database() { return m_database; }
    const Clock& clock() const { return m_clock; }

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace helpdesk
