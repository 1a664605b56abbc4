// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/routing/rule.h"
#include "io/json/objectreader.h"

namespace helpdesk {

/// The words of a condition, each a fact of a case with what it may be; a misspelt one is a fault.
std::vector<Term> readTerms(ObjectReader& reader, QLatin1StringView key);
/// The keys `when` and `unless`.
Condition readCondition(ObjectReader& reader);
/// A list of routes, or "all".
std::vector<Route> readRoutes(ObjectReader& reader, QLatin1StringView key);

} // namespace helpdesk
