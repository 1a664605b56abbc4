// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/offeringservice.h"

namespace helpdesk {

OfferingService::OfferingService(Database& database, const Clock& clock)
    : m_database(database)
    , m_clock(clock)
{
}

} // namespace helpdesk
