// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/ticketcommands.h"
#include "app/cli/lookup.h"
#include "app/cli/output/listprinter.h"
#include "app/cli/output/ticketoutput.h"
#include "app/cli/output/ticketpage.h"
#include "app/cli/parse/command.h"
#include "app/cli/session.h"
#include "app/cli/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace helpdesk::cli {

namespace {

    QJsonArray triggersJson(const std::vector<TriggerAnswer>& triggers)
    {
        QJsonArray result;
        for (const auto& answer : triggers)
            result << triggerJson(answer);
        return result;
    }

    QJsonObject conversationJson(Session& session, const TicketDetails& details)
    {
        QJsonArray messages;
        for (const auto& message : details.messages)
            messages << toJson(messageFields(session, message));
        QJsonArray escalations;
        for (const auto& escalation : details.escalations)
            escalations << toJson(escalationFields(session, escalation));
        QJsonObject facts;
        for (auto fact = details.recordedFacts.begin(); fact != details.recordedFacts.end(); ++fact)
            facts.insert(fact.key(), fact.value());
        return {{u"messages"_s, messages},
                {u"escalations"_s, escalations},
                {u"recorded_facts"_s, facts},
                {u"frozen_subscription"_s, details.ticket.frozenSubscription}};
    }

    Result<ExitStatus> showTicket(Session& session, qint64 number)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Read));
        HD_TRY(const auto actor, session.actor());
        HD_TRY(const auto details, ticketByNumber(*workspace, actor, number));
        HD_TRY(const auto triggers, workspace->tickets().triggers(actor, details.ticket.id));
        HD_TRY(const auto due, dueOf(*workspace, actor, details.ticket.id));
        if (session.format() == Format::Table) {
            printTicketPage(session, details, due, triggers);
            return ExitStatus::Done;
        }
        HD_TRY(const auto names, logins(*workspace));
        auto more = conversationJson(session, details);
        more.insert(u"triggers"_s, triggersJson(triggers));
        printFacts(session, ticketFields(session, details, due, names), more);
        return ExitStatus::Done;
    }

    Result<ExitStatus> listTriggers(Session& session, qint64 number)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Read));
        HD_TRY(const auto actor, session.actor());
        HD_TRY(const auto id, workspace->tickets().findByNumber(number));
        HD_TRY(const auto triggers, workspace->tickets().triggers(actor, id));
        switch (session.format()) {
        case Format::Table:
            printTriggers(session, triggers);
            break;
        case Format::Json:
            session.environment().out.write(QJsonDocument(triggersJson(triggers)).toJson(QJsonDocument::Indented));
            break;
        case Format::Csv: {
            const auto fields = [](const TriggerAnswer& answer) -> Fields {
                QStringList reasons;
                for (const auto& reason : answer.blockers)
                    reasons << reason.key;
                return {{u"trigger"_s, {}, textCell(QString(keyOf(answer.trigger)))},
                        {u"allowed"_s, {}, flagCell(answer.allowed)},
                        {u"reasons"_s, {}, textCell(reasons.join(u' '))}};
            };
            ListPrinter list(session, fields({}));
            for (const auto& answer : triggers)
                list.row(fields(answer));
            list.finish();
            break;
        }
        }
        return ExitStatus::Done;
    }

} // namespace

void addTicketShow(Command& ticket)
{
    auto command = ticket.add("show", translate("cli", "Shows a ticket, its conversation and what may be done next"));
    const auto number = command.ticketNumber();
    command.runs([number](Session& session) { return showTicket(session, *number); });
}

void addTicketTriggers(Command& ticket)
{
    auto command = ticket.add("triggers", translate("cli", "Lists what may be done now, and why not the rest"));
    const auto number = command.ticketNumber();
    command.runs([number](Session& session) { return listTriggers(session, *number); });
}

} // namespace helpdesk::cli
