// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/output/ticketpage.h"

#include "app/cli/output/displaywidth.h"
#include "app/cli/output/listprinter.h"
#include "app/cli/output/ticketoutput.h"
#include "app/cli/session.h"
#include "app/cli/words.h"
#include "ui/text/reasonpresenter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace helpdesk::cli {

namespace {

    constexpr int widestText = 100;

    void printHeader(Session& session, const TicketDetails& details)
    {
        const auto& ticket = details.ticket;
        session.say(u"#%1  %2"_s.arg(QString::number(ticket.number), oneLine(ticket.title)));
        QStringList parts{translate("cli", "Severity %1").arg(QString(keyOf(ticket.severity))), label(ticket.state)};
        if (ticket.state == TicketState::EscalationReview)
            parts << (ticket.escalationApproved ? translate("cli", "approved") : translate("cli", "approval pending"));
        if (ticket.restricted)
            parts << translate("cli", "restricted");
        session.say(parts.join(u" | "_s));
        session.say({});
    }

    void printConversation(Session& session, const std::vector<Message>& messages)
    {
        if (messages.empty())
            return;
        session.say({});
        session.say(translate("cli", "Conversation"));
        const int columns = session.environment().columns;
        const int width = columns > 0 ? std::min(columns, widestText) - 4 : 0;
        for (const auto& message : messages) {
            const auto kind = label(message.kind);
            const auto said = message.authorName.isEmpty() ? kind : u"%1, %2"_s.arg(oneLine(message.authorName), kind);
            session.say(u"  %1  %2"_s.arg(instantCell(message.at, session.zone()).text, said));
            for (const auto& line : wrapped(message.body, width))
                session.say(line.isEmpty() ? line : u"    "_s + line);
        }
    }

    void printEscalations(Session& session, const std::vector<Escalation>& escalations)
    {
        if (escalations.empty())
            return;
        session.say({});
        session.say(translate("cli", "Escalations"));
        for (const auto& escalation : escalations) {
            QStringList parts{label(escalation.route), label(escalation.status)};
            if (escalation.isFiled())
                parts << label(escalation.targetStatus);
            if (!escalation.externalNumber.isEmpty())
                parts << oneLine(escalation.externalNumber);
            if (escalation.outcome)
                parts << label(*escalation.outcome);
            session.say(
                u"  %1  %2"_s.arg(instantCell(escalation.requestedAt, session.zone()).text, parts.join(u", "_s)));
        }
    }

    void printRecordedFacts(Session& session, const QHash<QString, QString>& facts)
    {
        if (facts.isEmpty())
            return;
        session.say({});
        session.say(translate("cli", "Recorded by the source"));
        auto names = facts.keys();
        names.sort();
        for (const auto& name : names)
            session.say(u"  %1: %2"_s.arg(oneLine(name), oneLine(facts.value(name))));
    }

    int widestTrigger(const std::vector<TriggerAnswer>& triggers)
    {
        int width = 0;
        for (const auto& answer : triggers)
            width = std::max(width, static_cast<int>(keyOf(answer.trigger).size()));
        return width;
    }

    QString sentences(const std::vector<Reason>& reasons)
    {
        QStringList texts;
        for (const auto& reason : reasons)
            texts << oneLine(sentence(reason));
        return texts.join(u' ');
    }

} // namespace

void printTriggers(Session& session, const std::vector<TriggerAnswer>& triggers)
{
    const auto width = widestTrigger(triggers);
    const auto print = [&](bool allowed, const QString& title) {
        if (std::none_of(triggers.begin(), triggers.end(),
                         [=](const auto& answer) { return answer.allowed == allowed; }))
            return;
        session.say(title);
        for (const auto& answer : triggers) {
            if (answer.allowed != allowed)
                continue;
            const auto key = QString(keyOf(answer.trigger)).leftJustified(width + 2);
            session.say(u"  %1%2"_s.arg(key, allowed ? label(answer.trigger) : sentences(answer.blockers)));
            if (allowed && !answer.needs.empty())
                session.say(u"  %1%2"_s.arg(QString(width + 2, u' '), sentences(answer.needs)));
        }
    };
    print(true, translate("cli", "May be done next"));
    print(false, translate("cli", "Blocked"));
    if (triggers.empty())
        session.say(translate("cli", "Nothing can be done with this ticket."));
}

void printTicketPage(Session& session, const TicketDetails& details, const std::optional<TicketDue>& due,
                     const std::vector<TriggerAnswer>& triggers)
{
    printHeader(session, details);
    printFacts(session, ticketFields(session, details, due, {}));
    printConversation(session, details.messages);
    printEscalations(session, details.escalations);
    printRecordedFacts(session, details.recordedFacts);
    session.say({});
    printTriggers(session, triggers);
}

} // namespace helpdesk::cli
