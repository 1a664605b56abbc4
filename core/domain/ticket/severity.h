// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ticket/ticketenums.h"

namespace helpdesk {

/// Severity from impact x urgency, the one matrix of the program.
Severity severityOf(Impact impact, Urgency urgency);

} // namespace helpdesk
