// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/enumkeys.h"
#include "base/id.h"
#include "base/instant.h"

#include <QJsonObject>

namespace helpdesk {

using AuditEntryId = Id<struct AuditEntryTag>;

/// What an act was done to. Acts on tickets are events of the ticket; all others leave an audit entry.
enum class AuditThing {
    Ticket,
    Partner,
    User,
    Customer,
    Contact,
    Contract,
    BalancePolicy,
    Hours,
    Policy,
    Calendar,
    Tier,
    Agreement,
    Rule,
    Guide,
    Article,
    Macro,
    View,
    Outage,
    Claim,
    QualityForm,
    Import,
    Export,
    Workspace,
};
template <>
struct EnumKeys<AuditThing> {
    static constexpr auto keys = std::to_array<KeyOf<AuditThing>>({{AuditThing::Ticket, "ticket"},
                                                                   {AuditThing::Partner, "partner"},
                                                                   {AuditThing::User, "user"},
                                                                   {AuditThing::Customer, "customer"},
                                                                   {AuditThing::Contact, "contact"},
                                                                   {AuditThing::Contract, "contract"},
                                                                   {AuditThing::BalancePolicy, "balance_policy"},
                                                                   {AuditThing::Hours, "hours"},
                                                                   {AuditThing::Policy, "policy"},
                                                                   {AuditThing::Calendar, "calendar"},
                                                                   {AuditThing::Tier, "tier"},
                                                                   {AuditThing::Agreement, "agreement"},
                                                                   {AuditThing::Rule, "rule"},
                                                                   {AuditThing::Guide, "guide"},
                                                                   {AuditThing::Article, "article"},
                                                                   {AuditThing::Macro, "macro"},
                                                                   {AuditThing::View, "view"},
                                                                   {AuditThing::Outage, "outage"},
                                                                   {AuditThing::Claim, "claim"},
                                                                   {AuditThing::QualityForm, "quality_form"},
                                                                   {AuditThing::Import, "import"},
                                                                   {AuditThing::Export, "export"},
                                                                   {AuditThing::Workspace, "workspace"}});
};

/// Reset: as shipped again. Kept: the own version stays beside a newer shipped one. Corrected: of a balance.
enum class AuditAct {
    Added,
    Edited,
    Removed,
    Moved,
    Reset,
    Kept,
    Corrected,
    Noted,
    Ended,
    Sent,
    Accepted,
    Refused,
    Filed,
    Credited,
    TakenBack,
    Imported,
    Exported,
    Filled,
};
template <>
struct EnumKeys<AuditAct> {
    static constexpr auto keys = std::to_array<KeyOf<AuditAct>>({{AuditAct::Added, "added"},
                                                                 {AuditAct::Edited, "edited"},
                                                                 {AuditAct::Removed, "removed"},
                                                                 {AuditAct::Moved, "moved"},
                                                                 {AuditAct::Reset, "reset"},
                                                                 {AuditAct::Kept, "kept"},
                                                                 {AuditAct::Corrected, "corrected"},
                                                                 {AuditAct::Noted, "noted"},
                                                                 {AuditAct::Ended, "ended"},
                                                                 {AuditAct::Sent, "sent"},
                                                                 {AuditAct::Accepted, "accepted"},
                                                                 {AuditAct::Refused, "refused"},
                                                                 {AuditAct::Filed, "filed"},
                                                                 {AuditAct::Credited, "credited"},
                                                                 {AuditAct::TakenBack, "taken_back"},
                                                                 {AuditAct::Imported, "imported"},
                                                                 {AuditAct::Exported, "exported"},
                                                                 {AuditAct::Filled, "filled"}});
};

/// An act that was not about one ticket. Append-only.
/// `data`: {"changes": see auditChanges()} of what was edited, and by thing:
///   import      {"import_kind", "read", "added", "changed", "unchanged", "rejected", "rejections": [{"line", "reason", "arguments"}]}
///   export      {"list", "rows", "condition": what it was restricted to, if anything}
///   rule        {"rules": ids, and of a file "file", "added", "changed", "reset"}
///   contract, hours   of a correction {"units" or "minutes", "reason"}
///   outage      of a note {"text"}
///   claim       {"customers": names}
///   tier        {"default_before": name of the one that was the default}
struct AuditEntry {
    AuditEntryId id;
    Instant at;
    UserId actor; ///< invalid: the program
    QString actorName;
    AuditThing thing = AuditThing::Workspace;
    AuditAct act = AuditAct::Edited;
    qint64 thingId = 0; ///< 0: it has none
    QString thingName; ///< as it was then
    QJsonObject data;

    bool operator==(const AuditEntry&) const = default;
};

} // namespace helpdesk
