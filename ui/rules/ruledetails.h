// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/routing/programmerules.h"

namespace helpdesk {

/// A rule in words, as rich text: what it does, when, why, by which source, and where it differs from the shipped one.
/// Every text of the rule is escaped.
QString ruleDetails(const ProgrammeRule& rule);

} // namespace helpdesk
