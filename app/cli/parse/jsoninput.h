// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/instant.h"
#include "base/result.h"

#include <QJsonObject>

#include <chrono>

namespace helpdesk::cli {

/// The object in a JSON file. Errors: FileMissing, FileUnreadable, EncodingUnknown, SyntaxError.
Result<QJsonObject> jsonFromFile(const QString& path);
/// ISO 8601; without an offset it is UTC. Errors: Invalid(Date).
Result<Instant> instantFrom(const QString& text);
/// `90m`, `1h30m`, `8h`, `2d` (of 24 hours), `45s`, `PT1H30M`; a bare number is minutes. A dash in front turns it
/// round. Errors: Invalid(Duration).
Result<std::chrono::milliseconds> durationFrom(const QString& text);

} // namespace helpdesk::cli
