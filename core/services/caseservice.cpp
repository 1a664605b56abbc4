// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/caseservice.h"

namespace helpdesk {

CaseService::CaseService(Database& database, const Clock& clock)
    : m_database(database)
    , m_clock(clock)
{
}

} // namespace helpdesk
