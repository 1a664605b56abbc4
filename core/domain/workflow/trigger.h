// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/enumkeys.h"
#include "domain/ticket/ticketenums.h"

#include <QMap>

#include <chrono>
#include <optional>

namespace helpdesk {

enum class Trigger {
    StartDiagnosis,
    InScope,
    RequestEscalation,
    ApproveEscalation,
    RejectEscalation,
    FileEscalation,
    LegReturned,
    AskCustomer,
    CustomerReplied,
    Resolve,
    Confirm,
    Reopen,
    Cancel,
};
template <>
struct EnumKeys<Trigger> {
    static constexpr std::array<KeyOf<Trigger>, 13> keys{{{Trigger::StartDiagnosis, "start_diagnosis"},
                                                          {Trigger::InScope, "in_scope"},
                                                          {Trigger::RequestEscalation, "request_escalation"},
                                                          {Trigger::ApproveEscalation, "approve_escalation"},
                                                          {Trigger::RejectEscalation, "reject_escalation"},
                                                          {Trigger::FileEscalation, "file_escalation"},
                                                          {Trigger::LegReturned, "leg_returned"},
                                                          {Trigger::AskCustomer, "ask_customer"},
                                                          {Trigger::CustomerReplied, "customer_replied"},
                                                          {Trigger::Resolve, "resolve"},
                                                          {Trigger::Confirm, "confirm"},
                                                          {Trigger::Reopen, "reopen"},
                                                          {Trigger::Cancel, "cancel"}}};
};

enum class Role { Agent, Supervisor, Administrator };
template <>
struct EnumKeys<Role> {
    static constexpr std::array<KeyOf<Role>, 3> keys{
        {{Role::Agent, "agent"}, {Role::Supervisor, "supervisor"}, {Role::Administrator, "administrator"}}};
};

/// What the agent gives along with a trigger; each trigger reads the parts it needs.
struct TriggerInput {
    QString reason; ///< override of an unauthorised contact, skipped guide, rejection, reopening
    QString message; ///< the question to the customer, or what the customer said; an internal note elsewhere
    bool byPhone = false; ///< the message was a call
    QString cause;
    QString solution;
    std::optional<int> minutes; ///< time spent, billable later
    std::optional<CancelReason> cancelReason;
    QString route; ///< key of product.md, for example azure_portal
    QString entitlement; ///< for example csp, signature
    QString healthCheck; ///< what service health said, recorded now
    QString evidence; ///< what is handed over; the request text
    QMap<QString, QString> evidenceItems; ///< answers to the checklist, by the key of the item
    QString contact24x7; ///< name and phone, needed for severity A
    bool costApproved = true; ///< false: chargeable by what the agent says now, and the record must show an approval
    QString caseNumber; ///< the target's number
    QString outcome; ///< fixed, by_design, duplicate, bug, refused, credit
    int leg = 0; ///< which leg came back, as counted on the ticket from 1; 0: the one that is open
    bool acknowledgeOpenLegs = false; ///< resolve although a leg is open
};

} // namespace helpdesk
