// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/parse/command.h"

namespace helpdesk::cli {

/// The positional that names an outage.
Value<QString> outageNumber(Command& command);
/// The positional that names a claim.
Value<std::optional<qint64>> claimNumber(Command& command);
/// `outage link`, `unlink`, `answer`.
void addOutageTickets(Command& outage);
/// What happens to a claim once it is complete: `claim file` to `claim back`.
void addClaimActs(Command& claim);

} // namespace helpdesk::cli
