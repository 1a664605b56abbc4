// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/cases/caserow.h"
#include "services/workspace.h"

namespace helpdesk::cli {

class Command;

/// The parts of `escalation`, one file each. A further one adds its line in escalationcommands.cpp.
void addEscalationList(Command& escalation);
void addEscalationShow(Command& escalation);
void addEscalationSteps(Command& escalation); ///< request, approve, reject, file
void addEscalationUpdate(Command& escalation);
void addEscalationAttach(Command& escalation); ///< and what is not attached

/// The case of the ticket with that number as counted there from 1; for 0 the only one that fits.
/// Errors: NotFound(Leg), Blocked when several fit.
Result<EscalationId> legOf(const std::vector<CaseRow>& legs, int number, bool (*fits)(const CaseRow&));

} // namespace helpdesk::cli
