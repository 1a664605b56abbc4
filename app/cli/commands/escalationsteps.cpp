// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/escalationcommands.h"
#include "app/cli/commands/triggeroptions.h"
#include "app/cli/lookup.h"
#include "app/cli/output/caseoutput.h"
#include "app/cli/output/listprinter.h"
#include "app/cli/session.h"
#include "app/cli/words.h"
#include "services/caseservice.h"
#include "ui/text/casepresenter.h"

using namespace Qt::StringLiterals;

namespace helpdesk::cli {

namespace {

    bool isPending(const CaseRow& row)
    {
        return row.leg.isPending();
    }

    /// A ticket that is with somebody already, where the triggers of the workflow do not reach: its further legs.
    bool hasFurtherLegs(const Ticket& ticket)
    {
        return ticket.state == TicketState::Escalated
            || (ticket.state == TicketState::WaitingCustomer && ticket.keptState == TicketState::Escalated);
    }

    Result<ExitStatus> tell(Session& session, Workspace& workspace, const Actor& actor, EscalationId leg)
    {
        HD_TRY(const auto details, workspace.cases().details(actor, leg));
        if (session.format() == Format::Table) {
            session.say(u"%1: %2, %3"_s.arg(legName(details.row.ticketNumber, details.row.legNumber),
                                            label(details.row.leg.route), label(details.row.leg.status)));
        } else {
            printFacts(session, caseFields(session, details));
        }
        return ExitStatus::Done;
    }

    Result<ExitStatus> request(Session& session, qint64 number, const TriggerInput& input, int under)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Write));
        HD_TRY(const auto actor, session.actor());
        HD_TRY(const auto details, ticketByNumber(*workspace, actor, number));
        if (!hasFurtherLegs(details.ticket))
            return fireTrigger(session, number, Trigger::RequestEscalation, input);
        EscalationId parent;
        if (under > 0) {
            HD_TRY(const auto legs, workspace->cases().ofTicket(actor, details.ticket.id));
            HD_TRY(parent, legOf(legs, under, isPending));
        }
        HD_TRY(const auto leg, workspace->cases().request(actor, details.ticket.id, input, parent));
        return tell(session, *workspace, actor, leg.id);
    }

    Result<Escalation> step(CaseService& cases, const Actor& actor, EscalationId leg, Trigger trigger,
                            const TriggerInput& input, const QString& filedBy)
    {
        if (trigger == Trigger::ApproveEscalation)
            return cases.approve(actor, leg);
        if (trigger == Trigger::RejectEscalation)
            return cases.reject(actor, leg, input.reason);
        return cases.file(actor, leg, input.caseNumber, filedBy);
    }

    Result<ExitStatus> goOn(Session& session, qint64 number, Trigger trigger, const TriggerInput& input,
                            const QString& filedBy)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Write));
        HD_TRY(const auto actor, session.actor());
        HD_TRY(const auto details, ticketByNumber(*workspace, actor, number));
        if (!hasFurtherLegs(details.ticket))
            return fireTrigger(session, number, trigger, input);
        HD_TRY(const auto legs, workspace->cases().ofTicket(actor, details.ticket.id));
        HD_TRY(const auto leg, legOf(legs, input.leg, isPending));
        HD_TRY(const auto after, step(workspace->cases(), actor, leg, trigger, input, filedBy));
        return tell(session, *workspace, actor, after.id);
    }

    void addStep(Command& escalation, const char* name, const QString& description, Trigger trigger)
    {
        auto command = escalation.add(name, description);
        const auto number = command.ticketNumber();
        const TriggerOptions options(command);
        Value<QString> filedBy = std::make_shared<QString>();
        if (trigger == Trigger::FileEscalation)
            filedBy = command.text("--filed-by",
                                   translate("cli", "Who filed it on the other side, for example the provider"));
        command.runs([=](Session& session) -> Result<ExitStatus> {
            HD_TRY(const auto input, options.input());
            return goOn(session, *number, trigger, input, *filedBy);
        });
    }

} // namespace

void addEscalationSteps(Command& escalation)
{
    auto command = escalation.add(
        "request", translate("cli", "Asks for an escalation; on an escalated ticket for a further one beside it"));
    const auto number = command.ticketNumber();
    const TriggerOptions options(command);
    const auto under =
        command.number("--under", translate("cli", "The case it stands under, counted on the ticket from 1"), 1);
    command.example(u"helpdeskctl escalation request 12 --route azure_portal --entitlement csp"
                    u" --health-check healthy --evidence \"VM does not start\""_s);
    command.runs([=](Session& session) -> Result<ExitStatus> {
        HD_TRY(const auto input, options.input());
        return request(session, *number, input, static_cast<int>(under->value_or(0)));
    });
    addStep(escalation, "approve", translate("cli", "Approves what was asked for"), Trigger::ApproveEscalation);
    addStep(escalation, "reject", translate("cli", "Rejects what was asked for"), Trigger::RejectEscalation);
    addStep(escalation, "file", translate("cli", "Records that it was filed, with its number"),
            Trigger::FileEscalation);
}

} // namespace helpdesk::cli
