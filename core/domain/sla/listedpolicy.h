// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/id.h"
#include "domain/sla/ladder.h"
#include "domain/sla/servicepolicy.h"
#include "domain/ticket/ticketfilter.h"

#include <QJsonObject>

namespace helpdesk {

using PolicyId = Id<struct PolicyTag>;

/// Opening hours of the workspace under their name.
struct NamedCalendar {
    QString name; ///< case and accents do not tell two apart
    CalendarRules rules;
    bool shipped = false; ///< not (or not yet) changed in this workspace
    bool replacesShipped = false; ///< one that ships has its name: without this one that one is back

    bool operator==(const NamedCalendar&) const = default;
};

/// One policy of the workspace's list: the first whose condition a ticket fulfils holds for it.
struct ListedPolicy {
    PolicyId id; ///< invalid: the one that is shipped, as long as nobody changed it
    QString name;
    QString condition; ///< search text; empty for the default one only
    bool isDefault = false;
    QString calendar; ///< name of the business calendar
    ServicePolicy terms;
    std::vector<int> warnings; ///< percent of a target at which a ticket is called at risk, in their order
    Ladder ladder; ///< what the program does by itself
    std::optional<Instant> ladderSince; ///< it is as it is; steps that came before are not taken

    bool operator==(const ListedPolicy&) const = default;
};

/// The names of the calendars that always exist.
QString partnerHoursName();
QString roundTheClockName();

/// The default policy as it is shipped.
ListedPolicy shippedDefaultPolicy();

/// The fields of search text that a condition may use: those that only an event of the ticket changes.
QStringList conditionFields();
/// Reads a condition; it looks at tickets of every state. Errors: QueryError; Invalid(Condition, {what, the fields allowed})
/// for what changes without an event of the ticket; Missing(Condition) for an empty text.
Result<TicketFilter> readCondition(const QString& text);

/// The same with tidied texts. Errors: Missing(Name|Condition), Invalid(Condition) for a default one with a condition,
/// Invalid(Policy, {value}) for a warning outside 1 to 100 percent, those of readCondition(), checkPolicy() and
/// checkLadder().
Result<ListedPolicy> checkedPolicy(ListedPolicy policy);

/// As files and `helpdeskctl` write it: what policyFromJson() reads, and `name`, `condition`, `calendar`, `warn`, `ladder`,
/// `ladder_since`. What the
/// file does not say stays as it is in `present`; `targets` and `pause` are taken whole. Not checked further.
/// Errors: Invalid(Policy, {the place}), Invalid(Severity|State, {what}).
Result<ListedPolicy> listedPolicyFromJson(const QJsonObject& json, ListedPolicy present);
QJsonObject listedPolicyToJson(const ListedPolicy& policy);

} // namespace helpdesk
