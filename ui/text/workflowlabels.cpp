// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/keypresenter.h"

#include <QCoreApplication>

namespace helpdesk {

namespace {

    struct KeyText {
        Q_DECLARE_TR_FUNCTIONS(KeyText)
    };

} // namespace

QString label(TicketState state)
{
    switch (state) {
    case TicketState::New:
        return KeyText::tr("New", "ticket state");
    case TicketState::Diagnosing:
        return KeyText::tr("In diagnosis", "ticket state");
    case TicketState::Resolving:
        return KeyText::tr("Being resolved", "ticket state");
    case TicketState::WaitingCustomer:
        return KeyText::tr("Waiting for the customer", "ticket state");
    case TicketState::EscalationReview:
        return KeyText::tr("Escalation in review", "ticket state");
    case TicketState::Escalated:
        return KeyText::tr("Escalated", "ticket state");
    case TicketState::Resolved:
        return KeyText::tr("Resolved", "ticket state");
    case TicketState::Closed:
        return KeyText::tr("Closed", "ticket state");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(StateCategory category)
{
    switch (category) {
    case StateCategory::New:
        return KeyText::tr("New", "group of ticket states");
    case StateCategory::Open:
        return KeyText::tr("Open", "group of ticket states");
    case StateCategory::Waiting:
        return KeyText::tr("Waiting", "group of ticket states");
    case StateCategory::Resolved:
        return KeyText::tr("Resolved", "group of ticket states");
    case StateCategory::Closed:
        return KeyText::tr("Closed", "group of ticket states");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(Trigger trigger)
{
    switch (trigger) {
    case Trigger::StartDiagnosis:
        return KeyText::tr("Start diagnosis", "button");
    case Trigger::InScope:
        return KeyText::tr("Solve it ourselves", "button");
    case Trigger::RequestEscalation:
        return KeyText::tr("Request escalation", "button");
    case Trigger::ApproveEscalation:
        return KeyText::tr("Approve escalation", "button");
    case Trigger::RejectEscalation:
        return KeyText::tr("Reject escalation", "button");
    case Trigger::FileEscalation:
        return KeyText::tr("Record as filed", "button");
    case Trigger::LegReturned:
        return KeyText::tr("Take back", "button");
    case Trigger::AskCustomer:
        return KeyText::tr("Ask the customer", "button");
    case Trigger::CustomerReplied:
        return KeyText::tr("Customer replied", "button");
    case Trigger::Resolve:
        return KeyText::tr("Resolve", "button");
    case Trigger::Confirm:
        return KeyText::tr("Customer confirmed", "button");
    case Trigger::Reopen:
        return KeyText::tr("Reopen", "button");
    case Trigger::Cancel:
        return KeyText::tr("Cancel the ticket", "button");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(Role role)
{
    switch (role) {
    case Role::Agent:
        return KeyText::tr("Agent", "role");
    case Role::Supervisor:
        return KeyText::tr("Supervisor", "role");
    case Role::Administrator:
        return KeyText::tr("Administrator", "role");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(Route route)
{
    switch (route) {
    case Route::M365AdminCenter:
        return KeyText::tr("Microsoft 365 admin center", "escalation route");
    case Route::AzurePortal:
        return KeyText::tr("Azure portal", "escalation route");
    case Route::PowerPlatformAdminCenter:
        return KeyText::tr("Power Platform admin center", "escalation route");
    case Route::LifecycleServices:
        return KeyText::tr("Lifecycle Services", "escalation route");
    case Route::BusinessCentralAdminCenter:
        return KeyText::tr("Business Central admin center", "escalation route");
    case Route::PartnerCenter:
        return KeyText::tr("Partner Center", "escalation route");
    case Route::IndirectProvider:
        return KeyText::tr("Indirect provider", "escalation route");
    case Route::Outsourcer:
        return KeyText::tr("Outsourced support", "escalation route");
    case Route::IsvPublisher:
        return KeyText::tr("Publisher of the product", "escalation route");
    case Route::Msrc:
        return KeyText::tr("Microsoft Security Response Center", "escalation route");
    case Route::CustomerCallsMicrosoft:
        return KeyText::tr("The customer calls Microsoft", "escalation route");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(HandOff reason)
{
    switch (reason) {
    case HandOff::UndocumentedProblem:
        return KeyText::tr("undocumented problem", "why it goes to Microsoft");
    case HandOff::UnavailableService:
        return KeyText::tr("service not available", "why it goes to Microsoft");
    case HandOff::Bug:
        return KeyText::tr("fault of the product", "why it goes to Microsoft");
    case HandOff::NetworkDisruption:
        return KeyText::tr("large network disruption", "why it goes to Microsoft");
    case HandOff::RegionalIssue:
        return KeyText::tr("regional, many tenants", "why it goes to Microsoft");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(EscalationStatus status)
{
    switch (status) {
    case EscalationStatus::Requested:
        return KeyText::tr("Requested", "escalation");
    case EscalationStatus::Approved:
        return KeyText::tr("Approved", "escalation");
    case EscalationStatus::Rejected:
        return KeyText::tr("Rejected", "escalation");
    case EscalationStatus::Filed:
        return KeyText::tr("Filed", "escalation");
    case EscalationStatus::Returned:
        return KeyText::tr("Returned", "escalation");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(EscalationOutcome outcome)
{
    switch (outcome) {
    case EscalationOutcome::Fixed:
        return KeyText::tr("Fixed", "outcome of an escalation");
    case EscalationOutcome::ByDesign:
        return KeyText::tr("Works as designed", "outcome of an escalation");
    case EscalationOutcome::Duplicate:
        return KeyText::tr("Duplicate", "outcome of an escalation");
    case EscalationOutcome::Bug:
        return KeyText::tr("Known as a bug", "outcome of an escalation");
    case EscalationOutcome::Refused:
        return KeyText::tr("Refused", "outcome of an escalation");
    case EscalationOutcome::Credit:
        return KeyText::tr("Credit granted", "outcome of an escalation");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(CancelReason reason)
{
    switch (reason) {
    case CancelReason::Duplicate:
        return KeyText::tr("Duplicate", "why a ticket was cancelled");
    case CancelReason::Spam:
        return KeyText::tr("Spam", "why a ticket was cancelled");
    case CancelReason::Withdrawn:
        return KeyText::tr("Withdrawn by the customer", "why a ticket was cancelled");
    case CancelReason::NotACustomer:
        return KeyText::tr("Not a customer of ours", "why a ticket was cancelled");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace helpdesk
