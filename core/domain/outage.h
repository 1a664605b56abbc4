// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/id.h"
#include "base/instant.h"
#include "domain/ticket/ticketenums.h"

#include <optional>

namespace helpdesk {

/// A service incident or advisory of Microsoft's.
struct Outage {
    OutageId id;
    QString number; ///< two letters and digits, for example EX226792
    Service service = Service::Office365;
    QString workload; ///< for example Exchange Online
    QString title;
    bool advisory = false; ///< classification: advisory or incident
    QString status; ///< serviceHealthStatus of Graph, camelCase
    Instant startedAt;
    std::optional<Instant> endedAt; ///< empty: still running

    bool operator==(const Outage&) const = default;
};

} // namespace helpdesk
