// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/instant.h"
#include "base/result.h"

namespace helpdesk {

// Days as people type them into a form: 2026-12-31, or as their language writes a day; empty for none.

/// The first and the last moment of a day, UTC. Errors: Invalid(Date).
Result<std::optional<Instant>> firstMomentOf(const QString& day);
Result<std::optional<Instant>> lastMomentOf(const QString& day);
/// What those read.
QString dayField(const std::optional<Instant>& moment);

} // namespace helpdesk
