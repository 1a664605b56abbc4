// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/eventpresenter.h"

#include "domain/ticket/message.h"
#include "domain/workflow/escalation.h"
#include "ui/text/fieldvalue.h"
#include "ui/text/keypresenter.h"

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

    QString escalationSentence(const QJsonObject& data)
    {
        const auto route = labelOfKey<Route>(textOf(data, "route"_L1));
        const auto act = textOf(data, "act"_L1);
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

} // namespace

QString sentence(const TicketEvent& event)
{
    const auto& data = event.data;
    switch (event.kind) {
    case EventKind::Created:
        return EventTexts::tr("Ticket created");
    case EventKind::Message:
        return labelOfKey<MessageKind>(textOf(data, "kind"_L1));
    case EventKind::State:
        return stateSentence(data);
    case EventKind::Field:
        return EventTexts::tr("%1: %2 → %3")
            .arg(labelOfKey<TicketField>(textOf(data, "field"_L1)), valueText(data, "from"_L1), valueText(data, "to"_L1));
    case EventKind::Escalation:
        return escalationSentence(data);
    case EventKind::Undo:
        return EventTexts::tr("Taken back");
    case EventKind::Imported:
        return EventTexts::tr("Imported");
    case EventKind::Guide:
        return guideSentence(data);
    }
    return {};
}

} // namespace helpdesk
