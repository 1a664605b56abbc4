// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/routing/programmerules.h"
#include "domain/routing/rulebook.h"
#include "domain/subscription/commercialrules.h"

#include <memory>

namespace helpdesk {

class Database;

/// The shipped rules with the partner's own laid over them, each with its origin.
Result<ProgrammeRules> programmeRules(Database& database);
/// The same as a book, to decide by. The shipped one itself where the partner has no rule of its own.
Result<std::shared_ptr<const RuleBook>> effectiveRules(Database& database);
/// Those of them about purchases, for this partner.
Result<CommercialRules> commercialRules(Database& database);

} // namespace helpdesk
