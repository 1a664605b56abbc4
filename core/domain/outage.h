// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/id.h"
#include "base/instant.h"
#include "domain/ticket/ticketenums.h"

#include <optional>
#include <vector>

namespace helpdesk {

/// A service incident or advisory of Microsoft's, imported or entered by hand.
struct Outage {
    OutageId id;
    QString number; ///< two letters and digits, for example EX226792; Azure has ids of its own shape
    Service service = Service::Office365;
    QString workload; ///< for example Exchange Online
    QString title;
    bool advisory = false; ///< classification: advisory or incident
    QString status; ///< key of HealthStatus; what a file says beyond those is kept as it stands
    Instant startedAt;
    std::optional<Instant> endedAt; ///< empty: still running
    qint64 revision = 0; ///< grows by one with every change; a write names the revision it saw
    QString feature; ///< of the workload, for example mail flow
    QString impact; ///< what users notice
    std::optional<Instant> modifiedAt; ///< when Microsoft last changed it, or we when it is ours
    BatchId batch; ///< the import that wrote it last; invalid: entered by hand

    bool isRunning() const { return !endedAt.has_value(); }
    bool operator==(const Outage&) const = default;
};

enum class OutagePostKind { Microsoft, Note };
template <>
struct EnumKeys<OutagePostKind> {
    static constexpr std::array<KeyOf<OutagePostKind>, 2> keys{
        {{OutagePostKind::Microsoft, "microsoft"}, {OutagePostKind::Note, "note"}}};
};

/// What was said about an outage: by Microsoft, or noted by us. Plain text.
struct OutagePost {
    Instant at;
    OutagePostKind kind = OutagePostKind::Microsoft;
    QString author; ///< of a note
    QString text;

    bool operator==(const OutagePost&) const = default;
};

} // namespace helpdesk
