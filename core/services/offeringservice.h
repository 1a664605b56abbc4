// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/partner/user.h"

namespace helpdesk {

class Database;

/// What the partner supports, when and at what price, and what was agreed with each customer.
/// Blocking; on the thread of the database.
class OfferingService {
public:
    OfferingService(Database& database, const Clock& clock);

    Database& database() { return m_database; }
    const Clock& clock() const { return m_clock; }

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace helpdesk
