// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/cases/supporthours.h"

namespace helpdesk {

/// A file of support hours. Errors: SyntaxError(Calendar, {line, column, found, expected, file});
/// Invalid(Calendar, {key, value, ...}) for the first fault, with the path to it; those of calendarFromJson().
Result<SupportHoursBook> readSupportHours(const QByteArray& json, const QString& file);

/// The hours that ship with the program, read once.
const SupportHoursBook& shippedSupportHours();

} // namespace helpdesk
