// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/instant.h"
#include "base/result.h"

#include <QString>

#include <optional>

namespace helpdesk {

/// A moment in a field: day and time in the machine's zone, as in 2026-11-23 09:20. Empty: none.
QString momentField(const std::optional<Instant>& at);
/// Errors: Invalid(Date).
Result<std::optional<Instant>> readMomentField(const QString& text);

} // namespace helpdesk
