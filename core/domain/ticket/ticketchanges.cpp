// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ticket/ticketchanges.h"

#include "domain/ticket/restriction.h"
#include "domain/ticket/severity.h"

namespace helpdesk {

namespace {

    template <typename E>
    QString textOf(const std::optional<E>& value)
    {
        return value ? QString(keyOf(*value)) : QString();
    }

    template <typename Tag>
    QString textOf(Id<Tag> id)
    {
        return id.isValid() ? QString::number(id.value()) : QString();
    }

    template <typename E>
    Result<> setKey(E& target, const QString& text, Subject subject)
    {
        const auto value = fromKey<E>(text.trimmed());
        if (!value)
            return fail(ErrorCode::Invalid, subject, {text, keysOf<E>().join(QLatin1StringView(", "))});
        target = *value;
        return {};
    }

    template <typename E>
    Result<> setKey(std::optional<E>& target, const QString& text, Subject subject)
    {
        if (text.trimmed().isEmpty()) {
            target.reset();
            return {};
        }
        E value{};
        HD_CHECK(setKey(value, text, subject));
        target = value;
        return {};
    }

    template <typename Tag>
    Result<> setId(Id<Tag>& target, const QString& text, Subject subject)
    {
        if (text.trimmed().isEmpty()) {
            target = {};
            return {};
        }
        bool isNumber = false;
        const Id<Tag> id(text.toLongLong(&isNumber));
        if (!isNumber || !id.isValid())
            return fail(ErrorCode::Invalid, subject, {text, QString()});
        target = id;
        return {};
    }

    Result<> setTitle(Ticket& ticket, const QString& text)
    {
        const auto title = text.simplified();
        if (title.isEmpty())
            return fail(ErrorCode::Missing, Subject::Title);
        ticket.title = title;
        return {};
    }

    Result<> setField(Ticket& ticket, TicketField field, const QString& text)
    {
        switch (field) {
        case TicketField::Title:
            return setTitle(ticket, text);
        case TicketField::Severity:
            return setKey(ticket.severity, text, Subject::Severity);
        case TicketField::Impact:
            return setKey(ticket.impact, text, Subject::Impact);
        case TicketField::Urgency:
            return setKey(ticket.urgency, text, Subject::Urgency);
        case TicketField::Service:
            return setKey(ticket.service, text, Subject::Service);
        case TicketField::Category:
            return setKey(ticket.category, text, Subject::Category);
        case TicketField::ProblemType:
            ticket.problemType = text.simplified();
            return {};
        case TicketField::Channel:
            return setKey(ticket.channel, text, Subject::Channel);
        case TicketField::Customer:
            return setId(ticket.customer, text, Subject::Customer);
        case TicketField::Contact:
            return setId(ticket.contact, text, Subject::Contact);
        case TicketField::CallerNote:
            ticket.callerNote = text.trimmed();
            return {};
        case TicketField::Subscription:
            return setId(ticket.subscription, text, Subject::Subscription);
        case TicketField::Assignee:
            return setId(ticket.assignee, text, Subject::User);
        case TicketField::Team:
            return setId(ticket.team, text, Subject::Team);
        }
        Q_UNREACHABLE();
        return {};
    }

} // namespace

QString fieldText(const Ticket& ticket, TicketField field)
{
    switch (field) {
    case TicketField::Title:
        return ticket.title;
    case TicketField::Severity:
        return keyOf(ticket.severity);
    case TicketField::Impact:
        return textOf(ticket.impact);
    case TicketField::Urgency:
        return textOf(ticket.urgency);
    case TicketField::Service:
        return textOf(ticket.service);
    case TicketField::Category:
        return textOf(ticket.category);
    case TicketField::ProblemType:
        return ticket.problemType;
    case TicketField::Channel:
        return keyOf(ticket.channel);
    case TicketField::Customer:
        return textOf(ticket.customer);
    case TicketField::Contact:
        return textOf(ticket.contact);
    case TicketField::CallerNote:
        return ticket.callerNote;
    case TicketField::Subscription:
        return textOf(ticket.subscription);
    case TicketField::Assignee:
        return textOf(ticket.assignee);
    case TicketField::Team:
        return textOf(ticket.team);
    }
    Q_UNREACHABLE();
    return {};
}

Result<Ticket> withChanges(const Ticket& ticket, const TicketChanges& changes)
{
    auto changed = ticket;
    // In the order of the fields, so that of several errors always the same one is told.
    for (const auto field : valuesOf<TicketField>()) {
        const auto change = changes.constFind(field);
        if (change != changes.constEnd())
            HD_CHECK(setField(changed, field, *change));
    }
    const bool gradeTouched = changes.contains(TicketField::Impact) || changes.contains(TicketField::Urgency);
    if (gradeTouched && !changes.contains(TicketField::Severity) && changed.impact && changed.urgency)
        changed.severity = severityOf(*changed.impact, *changed.urgency);
    if (changes.contains(TicketField::Category))
        changed.restricted = changed.restricted || isForNamedPeople(changed.category);
    return changed;
}

TicketChanges effectiveChanges(const Ticket& ticket, const TicketChanges& changes)
{
    TicketChanges effective;
    for (auto change = changes.cbegin(); change != changes.cend(); ++change) {
        auto changed = ticket;
        // A value that cannot be set stays in, so that withChanges() tells about it.
        if (!setField(changed, change.key(), change.value())
            || fieldText(changed, change.key()) != fieldText(ticket, change.key()))
            effective.insert(change.key(), change.value());
    }
    return effective;
}

TicketChanges changesBetween(const Ticket& before, const Ticket& after)
{
    TicketChanges changes;
    for (const auto field : valuesOf<TicketField>()) {
        const auto text = fieldText(after, field);
        if (text != fieldText(before, field))
            changes.insert(field, text);
    }
    return changes;
}

} // namespace helpdesk
