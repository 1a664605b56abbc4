// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/enumkeys.h"
#include "base/id.h"
#include "base/instant.h"

#include <optional>

namespace helpdesk {

/// Between us and whoever a leg was handed to.
enum class MessageDirection { FromTarget, ToTarget };
template <>
struct EnumKeys<MessageDirection> {
    static constexpr std::array<KeyOf<MessageDirection>, 2> keys{
        {{MessageDirection::FromTarget, "from_target"}, {MessageDirection::ToTarget, "to_target"}}};
};

enum class CaseChannel { Portal, Mail, Phone, Import };
template <>
struct EnumKeys<CaseChannel> {
    static constexpr std::array<KeyOf<CaseChannel>, 4> keys{{{CaseChannel::Portal, "portal"},
                                                             {CaseChannel::Mail, "mail"},
                                                             {CaseChannel::Phone, "phone"},
                                                             {CaseChannel::Import, "import"}}};
};

/// One message of a leg.
struct CaseMessage {
    CaseMessageId id;
    EscalationId leg;
    Instant at;
    MessageDirection direction = MessageDirection::FromTarget;
    CaseChannel channel = CaseChannel::Portal;
    UserId author; ///< of ours; invalid when they speak, or when it was imported
    QString authorName; ///< as it was then; empty: not told
    QString body; ///< plain text
    QString sourceKey; ///< of an imported one, which tells it from the others; empty: typed here

    bool operator==(const CaseMessage&) const = default;
};

struct NewCaseMessage {
    MessageDirection direction = MessageDirection::FromTarget;
    CaseChannel channel = CaseChannel::Portal;
    QString authorName; ///< who spoke there; empty: not told
    QString body;
    std::optional<Instant> at; ///< empty: now
};

} // namespace helpdesk
