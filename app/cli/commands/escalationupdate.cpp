// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/escalationcommands.h"
#include "app/cli/lookup.h"
#include "app/cli/output/caseoutput.h"
#include "app/cli/output/listprinter.h"
#include "app/cli/parse/command.h"
#include "app/cli/session.h"
#include "app/cli/words.h"
#include "services/caseservice.h"
#include "ui/text/casepresenter.h"

using namespace Qt::StringLiterals;

namespace helpdesk::cli {

namespace {

    bool isFiled(const CaseRow& row)
    {
        return row.leg.isFiled();
    }

    /// What `escalation update` takes.
    class UpdateOptions {
    public:
        explicit UpdateOptions(Command& command)
            : m_message(command.text("--message", translate("cli", "What was said; - reads standard input")))
            , m_direction(
                  command.choice<MessageDirection>("--direction", translate("cli", "Who said it; without it they did")))
            , m_channel(command.choice<CaseChannel>("--channel", translate("cli", "How it was said")))
            , m_author(command.text("--author", translate("cli", "Who spoke on their side")))
            , m_at(command.text("--at", translate("cli", "When it was said, as 2026-11-23T07:20:00Z; without it now")))
            , m_status(command.choice<TargetStatus>("--status", translate("cli", "How it stands there")))
            , m_number(command.optionalText("--case-number", translate("cli", "The number the other side gave")))
            , m_severity(command.choice<Severity>("--severity", translate("cli", "The severity it has there")))
            , m_contact(command.optionalText("--contact-24x7", translate("cli", "Name and phone around the clock")))
            , m_outcome(command.choice<EscalationOutcome>(
                  "--outcome", translate("cli", "How it ended; takes the case back, and the ticket with the last one")))
        {
        }

        /// Errors: Invalid(Date).
        Result<CaseUpdate> update(Session& session) const
        {
            CaseUpdate update;
            if (!m_message->isEmpty()) {
                NewCaseMessage message;
                message.body = session.textOrInput(*m_message);
                message.direction = m_direction->value_or(MessageDirection::FromTarget);
                message.channel = m_channel->value_or(CaseChannel::Portal);
                message.authorName = *m_author;
                if (!m_at->isEmpty()) {
                    message.at = Instant::fromIso(*m_at);
                    if (!message.at)
                        return fail(ErrorCode::Invalid, Subject::Date, {*m_at, u"2026-11-23T07:20:00Z"_s});
                }
                update.message = message;
            }
            update.status = *m_status;
            update.number = *m_number;
            update.severity = *m_severity;
            update.contact24x7 = *m_contact;
            update.outcome = *m_outcome;
            return update;
        }

    private:
        Value<QString> m_message;
        Value<std::optional<MessageDirection>> m_direction;
        Value<std::optional<CaseChannel>> m_channel;
        Value<QString> m_author;
        Value<QString> m_at;
        Value<std::optional<TargetStatus>> m_status;
        Value<std::optional<QString>> m_number;
        Value<std::optional<Severity>> m_severity;
        Value<std::optional<QString>> m_contact;
        Value<std::optional<EscalationOutcome>> m_outcome;
    };

    /// What a further leg takes, in the words of `escalation request`.
    class FurtherOptions {
    public:
        explicit FurtherOptions(Command& command)
            : m_route(command.choice<Route>("--further",
                                            translate("cli", "Asks for a further case beside it, with this target")))
            , m_entitlement(command.text("--entitlement", translate("cli", "What it is filed under, for example csp")))
            , m_healthCheck(command.text("--health-check", translate("cli", "What service health says")))
            , m_evidence(command.text("--evidence", translate("cli", "What is handed over")))
            , m_under(command.flag("--under", translate("cli", "The further case belongs to this one")))
        {
        }

        bool given() const { return m_route->has_value(); }
        bool isUnder() const { return *m_under; }
        TriggerInput input(const CaseUpdate& update) const
        {
            TriggerInput input;
            input.route = keyOf(**m_route);
            input.entitlement = *m_entitlement;
            input.healthCheck = *m_healthCheck;
            input.evidence = *m_evidence;
            input.contact24x7 = update.contact24x7.value_or(QString());
            return input;
        }

    private:
        Value<std::optional<Route>> m_route;
        Value<QString> m_entitlement;
        Value<QString> m_healthCheck;
        Value<QString> m_evidence;
        Value<bool> m_under;
    };

    ExitStatus tell(Session& session, const CaseDetails& details)
    {
        if (session.format() != Format::Table) {
            printFacts(session, caseFields(session, details));
            return ExitStatus::Done;
        }
        session.say(u"%1: %2. %3"_s.arg(legName(details.row.ticketNumber, details.row.legNumber),
                                        details.row.leg.isFiled() ? label(details.row.leg.targetStatus)
                                                                  : label(details.row.leg.status),
                                        debtSentence(details.row)));
        return ExitStatus::Done;
    }

    Result<ExitStatus> update(Session& session, qint64 number, int legNumber, const UpdateOptions& options,
                              const FurtherOptions& further)
    {
        HD_TRY(const auto changes, options.update(session));
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Write));
        HD_TRY(const auto actor, session.actor());
        HD_TRY(const auto ticket, workspace->tickets().findByNumber(number));
        HD_TRY(const auto legs, workspace->cases().ofTicket(actor, ticket));
        HD_TRY(auto leg, legOf(legs, legNumber, isFiled));
        if (further.given()) {
            const auto parent = further.isUnder() ? leg : EscalationId();
            HD_TRY(const auto added, workspace->cases().request(actor, ticket, further.input(changes), parent));
            HD_TRY(const auto details, workspace->cases().details(actor, added.id));
            return tell(session, details);
        }
        HD_TRY(const auto details, workspace->cases().update(actor, leg, changes));
        return tell(session, details);
    }

    Result<ExitStatus> attach(Session& session, const QString& caseNumber, qint64 number, int legNumber)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Write));
        HD_TRY(const auto actor, session.actor());
        HD_TRY(const auto ticket, workspace->tickets().findByNumber(number));
        EscalationId leg;
        if (legNumber > 0) {
            HD_TRY(const auto legs, workspace->cases().ofTicket(actor, ticket));
            HD_TRY(leg, legOf(legs, legNumber, isFiled));
        }
        HD_TRY(const auto attached, workspace->cases().attach(actor, caseNumber, ticket, leg));
        HD_TRY(const auto details, workspace->cases().details(actor, attached.id));
        return tell(session, details);
    }

    Result<ExitStatus> listUnattached(Session& session, int limit)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Read));
        HD_TRY(const auto found, workspace->cases().unattached(limit));
        ListPrinter printer(session, unattachedFields(session, {}));
        for (const auto& one : found)
            printer.row(unattachedFields(session, one));
        printer.finish();
        return ExitStatus::Done;
    }

} // namespace

void addEscalationUpdate(Command& escalation)
{
    auto command = escalation.add(
        "update", translate("cli", "Logs what was said, sets status, number or outcome, asks for a further case"));
    const auto number = command.ticketNumber();
    const auto leg = command.number("--leg", translate("cli", "Which case of the ticket, where several are open"), 1);
    const UpdateOptions options(command);
    const FurtherOptions further(command);
    command.example(u"helpdeskctl escalation update 12 --message \"Please send a trace\" --status attention_needed"_s);
    command.example(u"helpdeskctl escalation update 12 --message \"Trace uploaded\" --direction to_target"_s);
    command.example(u"helpdeskctl escalation update 12 --outcome fixed"_s);
    command.runs([=](Session& session) {
        return update(session, *number, static_cast<int>(leg->value_or(0)), options, further);
    });
}

void addEscalationAttach(Command& escalation)
{
    auto command =
        escalation.add("attach", translate("cli", "Gives an imported request of Microsoft its place on a ticket"));
    const auto caseNumber = command.text("CASE", translate("cli", "The number of the request"), Need::Required);
    const auto number = command.ticketNumber();
    const auto leg =
        command.number("--leg", translate("cli", "The case that gets the number; without it a new one is made"), 1);
    command.runs(
        [=](Session& session) { return attach(session, *caseNumber, *number, static_cast<int>(leg->value_or(0))); });
    auto listCommand =
        escalation.add("unattached", translate("cli", "Lists imported open requests that belong to no ticket"));
    const auto limit = listCommand.number("--limit", translate("cli", "At most so many"), 1);
    listCommand.runs([=](Session& session) { return listUnattached(session, static_cast<int>(limit->value_or(500))); });
}

} // namespace helpdesk::cli
