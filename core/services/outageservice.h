// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/partner/user.h"

namespace helpdesk {

class Database;

/// Incidents of Microsoft's services, and the tickets they caused.
/// Blocking; on the thread of the database.
class OutageService {
public:
    OutageService(Database& database, const Clock& clock);

    Database& database() { return m_database; }
    const Clock& clock() const { return m_clock; }

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace helpdesk
