// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/routing/casefacts.h"

namespace helpdesk {

/// Reads a described case (product.md, "What-if file"). Type of partner, service and category must be there, and what is left of
/// a plan that is counted; `today` stands for a missing date. Facts that contradict each other, a kind that the category
/// does not have, are faults as well. Errors: SyntaxError {line, column, found, expected, file};
/// Invalid(Case) {summary, what is allowed, file, key, value}.
Result<CaseFacts> readCase(const QByteArray& json, const QString& file, QDate today);

} // namespace helpdesk
