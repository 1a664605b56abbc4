// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/output/cell.h"
#include "domain/cases/caserow.h"

namespace helpdesk::cli {

class Session;

Fields caseRowFields(Session& session, const CaseRow& row);
/// A leg with everything that is known of it, but for its messages.
Fields caseFields(Session& session, const CaseDetails& details);
Fields caseMessageFields(Session& session, const CaseMessage& message);
Fields unattachedFields(Session& session, const UnattachedCase& found);

} // namespace helpdesk::cli
