// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/ticketediting.h"

#include "services/ticketservice.h"
#include "storage/subscription/subscriptionstore.h"
#include "storage/ticket/namestore.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    Subject subjectOf(TicketField field)
    {
        switch (field) {
        case TicketField::Assignee:
            return Subject::User;
        case TicketField::Team:
            return Subject::Team;
        case TicketField::Customer:
            return Subject::Customer;
        case TicketField::Contact:
            return Subject::Contact;
        case TicketField::Subscription:
            return Subject::Subscription;
        case TicketField::Title:
        case TicketField::Severity:
        case TicketField::Impact:
        case TicketField::Urgency:
        case TicketField::Service:
        case TicketField::Category:
        case TicketField::ProblemType:
        case TicketField::Channel:
        case TicketField::CallerNote:
            return Subject::Field;
        }
        Q_UNREACHABLE();
        return Subject::None;
    }

    // A contact or subscription belongs to the ticket's customer. One that the change itself names must fit;
    // one that was there before goes with its customer.
    Result<> fitToCustomer(Database& database, Ticket& ticket, TicketField field, bool named)
    {
        const auto id = fieldText(ticket, field).toLongLong();
        if (id == 0)
            return {};
        HD_TRY(const auto owner, NameStore(database).find(field, id));
        if (!owner || owner->customer == ticket.customer)
            return {};
        if (named && !ticket.customer.isValid()) {
            ticket.customer = owner->customer;
            return {};
        }
        if (named)
            return fail(ErrorCode::Invalid, subjectOf(field), {owner->name, QString()});
        HD_TRY(ticket, withChanges(ticket, {{field, QString()}}));
        return {};
    }

    bool isAssignment(const TicketChanges& changes)
    {
        return std::all_of(changes.keyBegin(), changes.keyEnd(), [](TicketField field) {
            return field == TicketField::Assignee || field == TicketField::Team;
        });
    }

    QStringList keysOfChanges(const TicketChanges& changes)
    {
        QStringList keys;
        for (const auto field : valuesOf<TicketField>()) {
            if (changes.contains(field))
                keys << keyOf(field);
        }
        return keys;
    }

} // namespace

Result<> checkReferences(Database& database, const TicketChanges& changes)
{
    NameStore names(database);
    for (auto change = changes.cbegin(); change != changes.cend(); ++change) {
        if (!namesThing(change.key()) || change->isEmpty())
            continue;
        HD_TRY(const auto named, names.find(change.key(), change->toLongLong()));
        if (!named)
            return fail(ErrorCode::NotFound, subjectOf(change.key()), {*change});
    }
    return {};
}

Result<QString> nameOfValue(NameStore& names, TicketField field, const QString& value)
{
    if (value.isEmpty())
        return QString();
    HD_TRY(const auto named, names.find(field, value.toLongLong()));
    return named ? named->name : QString();
}

Result<QStringList> touchedSince(TicketStore& tickets, const Ticket& ticket, qint64 seen)
{
    QStringList touched;
    if (seen == ticket.revision)
        return touched;
    HD_TRY(const auto events, tickets.listEvents(ticket.id));
    for (const auto& event : events) {
        if (event.data.value("revision"_L1).toInteger() <= seen)
            continue;
        if (event.kind == EventKind::Field)
            touched << event.data.value("field"_L1).toString();
        else if (event.kind == EventKind::State || event.kind == EventKind::Escalation)
            touched << u"state"_s;
        else if (event.kind == EventKind::Undo)
            touched << event.data.value("changes"_L1).toObject().keys();
    }
    touched.removeDuplicates();
    return touched;
}

Result<Ticket> changedTicket(Database& database, const Ticket& ticket, const TicketChanges& changes)
{
    HD_TRY(auto changed, withChanges(ticket, changes));
    HD_CHECK(checkReferences(database, changesBetween(ticket, changed)));
    if (changed.customer != ticket.customer || changed.contact != ticket.contact)
        HD_CHECK(fitToCustomer(database, changed, TicketField::Contact, changes.contains(TicketField::Contact)));
    if (changed.customer != ticket.customer || changed.subscription != ticket.subscription) {
        HD_CHECK(
            fitToCustomer(database, changed, TicketField::Subscription, changes.contains(TicketField::Subscription)));
    }
    if (changed.subscription == ticket.subscription)
        return changed;
    changed.frozenSubscription = {};
    if (changed.subscription.isValid()) {
        HD_TRY(const auto subscription, SubscriptionStore(database).find(changed.subscription));
        changed.frozenSubscription = subscriptionToJson(subscription);
    }
    return changed;
}

Result<> storeEdit(TicketAction& action, const Ticket& before, Ticket& after)
{
    HD_CHECK(action.store(after, before));
    if (before.customer != after.customer)
        action.touch(before.customer); // which has a ticket less; whose it is now is read from the ticket
    NameStore names(action.database());
    for (const auto field : valuesOf<TicketField>()) {
        const auto from = fieldText(before, field);
        const auto to = fieldText(after, field);
        if (from == to)
            continue;
        QJsonObject data{{u"field"_s, QString(keyOf(field))}, {u"from"_s, from}, {u"to"_s, to}};
        if (namesThing(field)) {
            HD_TRY(const auto fromName, nameOfValue(names, field, from));
            HD_TRY(const auto toName, nameOfValue(names, field, to));
            data.insert("from_name"_L1, fromName);
            data.insert("to_name"_L1, toName);
        }
        if (field == TicketField::Subscription) {
            data.insert("frozen_from"_L1, before.frozenSubscription);
            data.insert("frozen_to"_L1, after.frozenSubscription);
        }
        if (field == TicketField::Category && after.restricted && !before.restricted)
            data.insert("restricted"_L1, true);
        HD_CHECK(action.record(after, EventKind::Field, data));
    }
    return {};
}

Result<Ticket> TicketService::edit(const Actor& actor, TicketId id, qint64 seen, const TicketChanges& changes)
{
    const auto kind = isAssignment(changes) ? u"assign"_s : u"edit"_s;
    HD_TRY(auto action, TicketAction::begin(m_database, m_clock, actor, kind, true));
    HD_TRY(const auto before, action.find(id));
    HD_TRY(auto after, changedTicket(m_database, before, effectiveChanges(before, changes)));
    const auto difference = changesBetween(before, after);
    if (difference.isEmpty())
        return before;
    HD_TRY(const auto touched, touchedSince(action.tickets(), before, seen));
    QStringList conflicts;
    for (const auto& key : keysOfChanges(difference)) {
        if (touched.contains(key))
            conflicts << key;
    }
    if (!conflicts.isEmpty() || seen > before.revision)
        return fail(ErrorCode::Conflict, Subject::Ticket, QStringList{QString::number(before.number)} + conflicts);
    HD_CHECK(storeEdit(action, before, after));
    HD_CHECK(action.commit());
    return after;
}

} // namespace helpdesk
