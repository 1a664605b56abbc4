// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/triggeroptions.h"

#include "app/cli/lookup.h"
#include "app/cli/output/listprinter.h"
#include "app/cli/output/ticketoutput.h"
#include "app/cli/session.h"
#include "app/cli/words.h"

using namespace Qt::StringLiterals;

namespace helpdesk::cli {

namespace {

    constexpr qint64 maxMinutes = 60 * 24 * 365;

} // namespace

TriggerOptions::TriggerOptions(Command& command)
    : m_reason(
        command.text("--reason", translate("cli", "Why: an override, a skipped guide, a rejection, a reopening")))
    , m_message(command.text("--message", translate("cli", "What was asked or answered; - reads standard input")))
    , m_byPhone(command.flag("--by-phone", translate("cli", "The message was a call")))
    , m_cause(command.text("--cause", translate("cli", "What it was")))
    , m_solution(command.text("--solution", translate("cli", "What helped")))
    , m_minutes(command.number("--minutes", translate("cli", "Time spent"), 0, maxMinutes))
    , m_route(command.choice<Route>("--route", translate("cli", "Where the escalation goes")))
    , m_entitlement(command.text("--entitlement", translate("cli", "What it is filed under, for example csp")))
    , m_healthCheck(command.text("--health-check", translate("cli", "What service health says")))
    , m_evidence(command.text("--evidence", translate("cli", "What happens, in words for the other side")))
    , m_evidenceItems(command.repeated(
          "--evidence-item", translate("cli", "KEY=VALUE of the checklist (evidence show N); may be repeated"),
          Need::Optional, "KEY=VALUE"))
    , m_contact24x7(command.text("--contact-24x7", translate("cli", "Name and phone around the clock, for severity A")))
    , m_costApproved(command.flag(
          "--cost-approved", translate("cli", "Chargeable, and approved as recorded with balance approve-cost")))
    , m_costNotApproved(command.flag("--cost-not-approved", translate("cli", "Chargeable, and not approved yet")))
    , m_caseNumber(command.text("--case-number", translate("cli", "The number the other side gave")))
    , m_outcome(command.choice<EscalationOutcome>("--outcome", translate("cli", "How the escalation ended")))
    , m_leg(command.number("--leg", translate("cli", "Which case of the ticket, where several are open"), 1))
    , m_cancelReason(command.choice<CancelReason>("--cancel-reason", translate("cli", "Why the ticket is cancelled")))
    , m_acknowledge(command.flag("--acknowledge-open-legs", translate("cli", "Resolve although an escalation is open")))
{
    command.excludes("--cost-approved", "--cost-not-approved");
}

Result<TriggerInput> TriggerOptions::input() const
{
    TriggerInput input;
    input.reason = *m_reason;
    input.message = *m_message;
    input.byPhone = *m_byPhone;
    input.cause = *m_cause;
    input.solution = *m_solution;
    if (*m_minutes)
        input.minutes = static_cast<int>(**m_minutes);
    input.cancelReason = *m_cancelReason;
    input.route = *m_route ? QString(keyOf(**m_route)) : QString();
    input.entitlement = *m_entitlement;
    input.healthCheck = *m_healthCheck;
    input.evidence = *m_evidence;
    for (const auto& item : *m_evidenceItems) {
        const auto split = item.indexOf(u'=');
        if (split < 1)
            return fail(ErrorCode::Invalid, Subject::Value, {item, u"KEY=VALUE"_s});
        input.evidenceItems.insert(item.left(split).trimmed(), item.mid(split + 1));
    }
    input.contact24x7 = *m_contact24x7;
    // Either way it is chargeable, and only the record says whether somebody agreed to pay.
    input.costApproved = !*m_costApproved && !*m_costNotApproved;
    input.caseNumber = *m_caseNumber;
    input.outcome = *m_outcome ? QString(keyOf(**m_outcome)) : QString();
    input.leg = static_cast<int>(m_leg->value_or(0));
    input.acknowledgeOpenLegs = *m_acknowledge;
    return input;
}

Result<ExitStatus> fireTrigger(Session& session, qint64 number, Trigger trigger, TriggerInput input)
{
    input.message = session.textOrInput(input.message);
    HD_TRY(auto* workspace, session.open(WorkspaceMode::Write));
    HD_TRY(const auto actor, session.actor());
    HD_TRY(const auto before, ticketByNumber(*workspace, actor, number));
    HD_TRY(const auto after,
           workspace->tickets().fire(actor, before.ticket.id, before.ticket.revision, trigger, input));
    if (session.format() == Format::Table) {
        const bool approved = after.state == TicketState::EscalationReview && after.escalationApproved;
        session.say((approved ? translate("cli", "Ticket #%1: %2, approved") : translate("cli", "Ticket #%1: %2"))
                        .arg(QString::number(after.number), label(after.state)));
        return ExitStatus::Done;
    }
    HD_TRY(const auto details, workspace->tickets().details(actor, after.id));
    HD_TRY(const auto names, logins(*workspace));
    HD_TRY(const auto due, dueOf(*workspace, actor, after.id));
    printFacts(session, ticketFields(session, details, due, names));
    return ExitStatus::Done;
}

} // namespace helpdesk::cli
