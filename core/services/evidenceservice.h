// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/partner/user.h"

namespace helpdesk {

class Database;

/// What has to be at hand before a ticket is escalated, and the request as the target's form asks for it.
/// Blocking; on the thread of the database.
class EvidenceService {
public:
    EvidenceService(Database& database, const Clock& clock);

    Database& database() { return m_database; }
    const Clock& clock() const { return m_clock; }

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace helpdesk
