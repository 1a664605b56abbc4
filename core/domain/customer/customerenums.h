// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/enumkeys.h"

namespace helpdesk {

enum class Cloud { Commercial, Gcc, UsGov, China21V };
template <>
struct EnumKeys<Cloud> {
    static constexpr std::array<KeyOf<Cloud>, 4> keys{{{Cloud::Commercial, "commercial"},
                                                       {Cloud::Gcc, "gcc"},
                                                       {Cloud::UsGov, "us_gov"},
                                                       {Cloud::China21V, "china_21v"}}};
};

/// CustomerRelationship of the Partner Center SDK; the order is its numbering from 0 (domain.md 4.1).
enum class Relationship { Unknown, Reseller, Advisor, Syndication, MicrosoftSupport, None };
template <>
struct EnumKeys<Relationship> {
    static constexpr std::array<KeyOf<Relationship>, 6> keys{{{Relationship::Unknown, "unknown"},
                                                              {Relationship::Reseller, "reseller"},
                                                              {Relationship::Advisor, "advisor"},
                                                              {Relationship::Syndication, "syndication"},
                                                              {Relationship::MicrosoftSupport, "microsoft_support"},
                                                              {Relationship::None, "none"}}};
};

enum class AccessKind { Dap, Gdap };
template <>
struct EnumKeys<AccessKind> {
    static constexpr std::array<KeyOf<AccessKind>, 2> keys{{{AccessKind::Dap, "dap"}, {AccessKind::Gdap, "gdap"}}};
};

/// DelegatedAdminRelationship status (domain.md 4.8).
enum class AccessStatus { ApprovalPending, Approved, Active, TerminationRequested, Terminated, Expired };
template <>
struct EnumKeys<AccessStatus> {
    static constexpr std::array<KeyOf<AccessStatus>, 6> keys{{{AccessStatus::ApprovalPending, "approval_pending"},
                                                              {AccessStatus::Approved, "approved"},
                                                              {AccessStatus::Active, "active"},
                                                              {AccessStatus::TerminationRequested, "termination_requested"},
                                                              {AccessStatus::Terminated, "terminated"},
                                                              {AccessStatus::Expired, "expired"}}};
};

} // namespace helpdesk
