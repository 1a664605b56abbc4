// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/eventpresenter.h"

#include "domain/ticket/message.h"
#include "domain/workflow/escalation.h"
#include "ui/text/balancepresenter.h"
#include "ui/text/fieldvalue.h"
#include "ui/text/keypresenter.h"
#include "ui/text/outagelabels.h"
#include "ui/text/placeholders.h"
#include "ui/text/qualitypresenter.h"

#include <QCoreApplication>
#include <QLocale>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    struct EventTexts {
        Q_DECLARE_TR_FUNCTIONS(helpdesk::EventTexts)
    };

    QString textOf(const QJsonObject& data, QLatin1StringView name)
    {
        return data.value(name).toVariant().toString();
    }

    // The value of a field as people read it: names for people, labels for keys.
    QString valueText(const QJsonObject& data, QLatin1StringView side)
    {
        if (const auto name = textOf(data, QLatin1StringView(side == "from"_L1 ? "from_name" : "to_name")); !name.isEmpty())
            return name;
        const auto value = textOf(data, side);
        if (value.isEmpty())
            return EventTexts::tr("nothing");
        const auto field = fromKey<TicketField>(textOf(data, "field"_L1));
        if (!field)
            return value;
        return fieldValueText(*field, value);
    }

    QString stateSentence(const QJsonObject& data)
    {
        const auto from = labelOfKey<TicketState>(textOf(data, "from"_L1));
        const auto to = labelOfKey<TicketState>(textOf(data, "to"_L1));
        auto text = from == to ? labelOfKey<Trigger>(textOf(data, "trigger"_L1)) : EventTexts::tr("%1 → %2").arg(from, to);
        if (const auto reason = textOf(data, "reason"_L1); !reason.isEmpty())
            text = EventTexts::tr("%1: %2").arg(text, reason);
        return text;
    }

    /// "Open → Waits for us, severity A → B": what changed on a leg.
    QString legChanges(const QJsonObject& data)
    {
        const auto changes = data.value("changes"_L1).toObject();
        QStringList texts;
        const auto add = [&](QLatin1StringView name, const QString& title, auto&& text) {
            if (!changes.contains(name))
                return;
            const auto change = changes.value(name).toObject();
            const auto from = text(textOf(change, "from"_L1));
            const auto to = text(textOf(change, "to"_L1));
            texts << EventTexts::tr("%1: %2 → %3").arg(title, from.isEmpty() ? EventTexts::tr("nothing") : from, to);
        };
        const auto asItIs = [](const QString& text) { return text; };
        add("target_status"_L1, EventTexts::tr("status there"), labelOfKey<TargetStatus>);
        add("external_number"_L1, EventTexts::tr("number"), asItIs);
        add("severity"_L1, EventTexts::tr("severity"), asItIs);
        add("contact_24x7"_L1, EventTexts::tr("contact around the clock"), asItIs);
        return texts.join(", "_L1);
    }

    QString legMessage(const QJsonObject& data, const QString& route)
    {
        const auto text = textOf(data, "text"_L1);
        return fromKey<MessageDirection>(textOf(data, "direction"_L1)) == MessageDirection::ToTarget
            ? EventTexts::tr("To %1: %2", "a target of escalation, what was said").arg(route, text)
            : EventTexts::tr("From %1: %2", "a target of escalation, what was said").arg(route, text);
    }

    QString legImport(const QJsonObject& data, const QString& route)
    {
        QStringList texts;
        if (const auto changes = legChanges(data); !changes.isEmpty())
            texts << changes;
        if (const auto messages = data.value("messages"_L1).toInt(); messages > 0)
            texts << EventTexts::tr("%n new message(s)", "", messages);
        return EventTexts::tr("Imported from %1: %2").arg(route, texts.join(", "_L1));
    }

    QString escalationSentence(const QJsonObject& data)
    {
        const auto route = labelOfKey<Route>(textOf(data, "route"_L1));
        const auto act = textOf(data, "act"_L1);
        if (act == "message"_L1)
            return legMessage(data, route);
        if (act == "changed"_L1)
            return EventTexts::tr("%1: %2").arg(route, legChanges(data));
        if (act == "imported"_L1)
            return legImport(data, route);
        if (act == "attached"_L1)
            return EventTexts::tr("Case attached: %1, number %2").arg(route, textOf(data, "number"_L1));
        if (act == "requested"_L1)
            return EventTexts::tr("Escalation requested: %1").arg(route);
        if (act == "approved"_L1)
            return EventTexts::tr("Escalation approved: %1").arg(route);
        if (act == "rejected"_L1)
            return EventTexts::tr("Escalation rejected: %1").arg(route);
        if (act == "filed"_L1) {
            const auto number = textOf(data, "number"_L1);
            return number.isEmpty() ? EventTexts::tr("Filed: %1").arg(route)
                                    : EventTexts::tr("Filed: %1, number %2").arg(route, number);
        }
        return EventTexts::tr("Came back: %1, %2").arg(route, labelOfKey<EscalationOutcome>(textOf(data, "outcome"_L1)));
    }

    QString inLanguage(const QJsonObject& data, QLatin1StringView name)
    {
        const auto texts = data.value(name).toObject();
        return textOf(texts, QLocale().language() == QLocale::Russian ? "ru"_L1 : "en"_L1);
    }

    QString guideSentence(const QJsonObject& data)
    {
        const auto act = textOf(data, "act"_L1);
        if (act == "chosen"_L1)
            return EventTexts::tr("Guide: %1").arg(inLanguage(data, "title"_L1));
        if (act == "ended"_L1)
            return EventTexts::tr("Diagnosis complete: %1").arg(inLanguage(data, "text"_L1));
        return EventTexts::tr("%1 %2", "a question and its answer")
            .arg(inLanguage(data, "question"_L1), inLanguage(data, "text"_L1));
    }

    QString evidenceSentence(const QJsonObject& data)
    {
        const auto name = inLanguage(data, "label"_L1);
        const auto value = textOf(data, "to"_L1).simplified();
        return value.isEmpty() ? EventTexts::tr("Evidence removed: %1").arg(name)
                               : EventTexts::tr("%1: %2", "a piece of evidence and its value").arg(name, value);
    }

    QString costSentence(const QJsonObject& data)
    {
        const auto act = textOf(data, "act"_L1);
        if (act == "chargeable"_L1)
            return data.value("on"_L1).toBool() ? EventTexts::tr("Chargeable for the customer")
                                                : EventTexts::tr("Not chargeable for the customer");
        if (act == "withdrawn"_L1)
            return EventTexts::tr("Cost approval withdrawn: %1").arg(textOf(data, "reason"_L1));
        const Money amount{data.value("amount_minor"_L1).toInteger(), textOf(data, "currency"_L1)};
        return withArguments(EventTexts::tr("Cost of up to %1 approved by %2 (%3)"),
                             {moneyText(amount, QLocale()), textOf(data, "by"_L1),
                              labelOfKey<Channel>(textOf(data, "channel"_L1))});
    }

    QString outageSentence(const QJsonObject& data)
    {
        const auto name = u"%1 %2"_s.arg(textOf(data, "outage"_L1), textOf(data, "title"_L1));
        const auto act = textOf(data, "act"_L1);
        if (act == "linked"_L1)
            return EventTexts::tr("Linked to the outage %1").arg(name);
        if (act == "unlinked"_L1)
            return EventTexts::tr("No longer linked to the outage %1").arg(name);
        return EventTexts::tr("Answered together with all of the outage %1").arg(name);
    }

    QString fieldSentence(const QJsonObject& data)
    {
        const auto text = data.value("restricted"_L1).toBool()
            ? EventTexts::tr("%1: %2 → %3, from now on visible to named people only")
            : EventTexts::tr("%1: %2 → %3");
        return text.arg(labelOfKey<TicketField>(textOf(data, "field"_L1)), valueText(data, "from"_L1),
                        valueText(data, "to"_L1));
    }

    QString fileSentence(const QJsonObject& data)
    {
        const auto act = textOf(data, "act"_L1);
        const auto name = textOf(data, "name"_L1);
        if (act == "removed"_L1)
            return EventTexts::tr("File removed: %1").arg(name);
        if (act == "renamed"_L1)
            return EventTexts::tr("File renamed: %1 → %2").arg(textOf(data, "from"_L1), textOf(data, "to"_L1));
        if (act == "marked"_L1)
            return textOf(data, "to"_L1) == "1"_L1 ? EventTexts::tr("File marked as sensitive: %1").arg(name)
                                                   : EventTexts::tr("File no longer marked as sensitive: %1").arg(name);
        if (const auto taken = data.value("secrets_taken_out"_L1).toInt(); taken > 0)
            return EventTexts::tr("File added: %1, %n secret(s) taken out", "", taken).arg(name);
        return data.value("sensitive"_L1).toBool() ? EventTexts::tr("File added: %1, sensitive").arg(name)
                                                   : EventTexts::tr("File added: %1").arg(name);
    }

    QString reviewSentence(const QJsonObject& data)
    {
        const auto verdict = labelOfKey<QualityVerdict>(textOf(data, "verdict"_L1));
        const auto score = data.value("score"_L1);
        auto text = score.isDouble()
            ? withArguments(EventTexts::tr("Work of %1 reviewed: %2, %3 of 100", "an agent, a verdict, a score"),
                            {textOf(data, "agent_name"_L1), verdict, QString::number(score.toInt())})
            : withArguments(EventTexts::tr("Work of %1 reviewed: %2", "an agent, a verdict"),
                            {textOf(data, "agent_name"_L1), verdict});
        if (const auto note = textOf(data, "note"_L1); !note.isEmpty())
            text = withArguments(EventTexts::tr("%1: %2"), {text, note});
        return text;
    }

} // namespace

QString sentence(const TicketEvent& event)
{
    const auto& data = event.data;
    switch (event.kind) {
    case EventKind::Created:
        return data.value("restricted"_L1).toBool() ? EventTexts::tr("Ticket created, visible to named people only")
                                                     : EventTexts::tr("Ticket created");
    case EventKind::Message:
        return labelOfKey<MessageKind>(textOf(data, "kind"_L1));
    case EventKind::State:
        return stateSentence(data);
    case EventKind::Field:
        return fieldSentence(data);
    case EventKind::Escalation:
        return escalationSentence(data);
    case EventKind::Undo:
        return EventTexts::tr("Taken back");
    case EventKind::Imported:
        return EventTexts::tr("Imported");
    case EventKind::Guide:
        return guideSentence(data);
    case EventKind::Evidence:
        return evidenceSentence(data);
    case EventKind::Cost:
        return costSentence(data);
    case EventKind::Outage:
        return outageSentence(data);
    case EventKind::Attachment:
        return fileSentence(data);
    case EventKind::Review:
        return reviewSentence(data);
    }
    return {};
}

} // namespace helpdesk
