// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/enumkeys.h"
#include "base/instant.h"

#include <QJsonObject>

#include <array>

namespace helpdesk {

enum class OfferingAct { Added, Edited, Ended, Sent, Accepted, Removed };
template <>
struct EnumKeys<OfferingAct> {
    static constexpr std::array<KeyOf<OfferingAct>, 6> keys{{{OfferingAct::Added, "added"},
                                                             {OfferingAct::Edited, "edited"},
                                                             {OfferingAct::Ended, "ended"},
                                                             {OfferingAct::Sent, "sent"},
                                                             {OfferingAct::Accepted, "accepted"},
                                                             {OfferingAct::Removed, "removed"}}};
};

/// One line in the history of a tier or an agreement.
struct OfferingChange {
    Instant at;
    QString actorName;
    OfferingAct act = OfferingAct::Edited;
    QJsonObject fields; ///< key -> [before, after], as in the JSON of the thing

    bool operator==(const OfferingChange&) const = default;
};

/// What differs between two JSON objects: key -> [before, after].
QJsonObject differences(const QJsonObject& before, const QJsonObject& after);

} // namespace helpdesk
