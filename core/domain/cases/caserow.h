// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/cases/caseclock.h"
#include "domain/cases/casemessage.h"
#include "domain/cases/supporthours.h"
#include "domain/imports/servicerequest.h"

#include <vector>

namespace helpdesk {

/// A leg with what a list shows of its ticket, and who owes whom on it.
struct CaseRow {
    Escalation leg;
    int legNumber = 0; ///< as counted on its ticket, from 1
    qint64 ticketNumber = 0;
    QString ticketTitle;
    TicketState ticketState = TicketState::Escalated;
    std::optional<Service> service;
    std::optional<Category> category;
    CustomerId customer;
    QString customerName;
    UserId assignee;
    QString assigneeName;
    QString reportedStatus; ///< key of ServiceRequestStatus as last imported; empty: never
    std::optional<Instant> reportedAt; ///< when it was changed there
    std::optional<Instant> agreedDue; ///< by the target's own service level agreement, as imported
    CaseTalk talk;
    CaseDebt debt;

    bool operator==(const CaseRow&) const = default;
};

/// What is due first stands first, then what waits longest.
void sortByUrgency(std::vector<CaseRow>& rows);
/// Every word of `text` stands somewhere in the row: ticket, number, title, customer, assignee, or a key of it.
bool matches(const CaseRow& row, const QString& text);

/// A leg with all that was said on it.
struct CaseDetails {
    CaseRow row;
    std::vector<CaseMessage> messages; ///< oldest first
    std::vector<CaseRow> siblings; ///< all legs of the ticket, this one among them, in the order they were asked for
    QString requestedBy; ///< names of our people
    QString approvedBy;
    QString filedBy;
    SupportHours theirHours; ///< by which the target's business time counts

    bool operator==(const CaseDetails&) const = default;
};

/// A case at Microsoft, as imported, that no leg carries the number of.
struct UnattachedCase {
    ServiceRequest request;
    CustomerId customer;
    QString customerName;
};

/// What is done to a leg in one go; what is not given stays.
struct CaseUpdate {
    std::optional<NewCaseMessage> message;
    std::optional<TargetStatus> status;
    std::optional<QString> number;
    std::optional<Severity> severity; ///< as it is there, for example after they lowered it
    std::optional<QString> contact24x7;
    std::optional<EscalationOutcome> outcome; ///< takes the leg back
};

} // namespace helpdesk
