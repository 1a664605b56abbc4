// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/output/cell.h"
#include "domain/claim/claimdetails.h"
#include "domain/outage/outagedetails.h"

namespace helpdesk::cli {

class Session;

Fields outageFields(Session& session, const Outage& outage);
Fields outageRowFields(Session& session, const OutageRow& row);
Fields answerLineFields(const OutageAnswerLine& line);
Fields claimRowFields(Session& session, const ClaimRow& row);
/// With everything that was written down.
Fields claimFields(Session& session, const ClaimRow& row);
/// [{"key", "text"}]
QJsonArray reasonsJson(const std::vector<Reason>& reasons);

/// A moment as people type it: ISO 8601, with an offset or in the session's zone; a day alone is its beginning.
/// Empty: none. Errors: Invalid(Date).
Result<std::optional<Instant>> momentOf(Session& session, const QString& text);

} // namespace helpdesk::cli
