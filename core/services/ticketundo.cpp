// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ticket/ticketchanges.h"
#include "services/balanceledger.h"
#include "services/attachmentaction.h"
#include "services/ticketaction.h"
#include "services/ticketservice.h"
#include "services/ticketsnapshot.h"
#include "storage/evidence/evidencestore.h"
#include "storage/outage/outagestore.h"

#include <QMap>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    enum class Direction { Back, Forth };

    // Takes one ticket from where an operation left it to where it was before, or the other way round.
    class Reversal {
    public:
        Reversal(TicketAction& action, Ticket ticket, Direction direction)
            : m_action(action)
            , m_ticket(std::move(ticket))
            , m_back(direction == Direction::Back)
        {
        }

        // `events`: in the order they happened; taken back from the last one on.
        Result<> apply(std::vector<TicketEvent> events)
        {
            if (m_back)
                std::ranges::reverse(events);
            for (const auto& event : events) {
                if (event.kind == EventKind::Field)
                    HD_CHECK(applyField(event.data));
                else if (event.kind == EventKind::State)
                    HD_CHECK(applyState(event.data));
                else if (event.kind == EventKind::Escalation)
                    HD_CHECK(applyLeg(event.data));
                else if (event.kind == EventKind::Evidence)
                    HD_CHECK(applyEvidence(event.data));
                else if (event.kind == EventKind::Outage)
                    HD_CHECK(applyOutage(event.data));
                else if (event.kind == EventKind::Attachment)
                    HD_CHECK(reverseFile(m_action, m_ticket, event.data, m_back));
            }
            // Said in full, or the severity would follow from impact and urgency once more.
            if (!m_fields.contains(TicketField::Severity))
                m_fields.insert(TicketField::Severity, fieldText(m_ticket, TicketField::Severity));
            const auto customer = m_ticket.customer;
            HD_TRY(m_ticket, withChanges(m_ticket, m_fields));
            if (m_ticket.customer != customer)
                m_action.touch(customer);
            if (m_frozen)
                m_ticket.frozenSubscription = *m_frozen;
            if (m_restricted)
                m_ticket.restricted = *m_restricted;
            return {};
        }

        // `operation`: the one that is taken back.
        Result<qint64> store(OperationId operation)
        {
            HD_CHECK(m_action.store(m_ticket));
            HD_CHECK(m_action.record(m_ticket, EventKind::Undo,
                                     {{u"operation"_s, operation.value()}, {u"changes"_s, m_changes}}));
            return m_ticket.number;
        }

    private:
        Failure impossible() const
        {
            return fail(ErrorCode::UndoImpossible, Subject::Ticket, {QString::number(m_ticket.number)});
        }
        QJsonValue target(const QJsonObject& data, QLatin1StringView back, QLatin1StringView forth) const
        {
            return data.value(m_back ? back : forth);
        }
        QJsonValue origin(const QJsonObject& data, QLatin1StringView back, QLatin1StringView forth) const
        {
            return data.value(m_back ? forth : back);
        }
        void noteChange(const QString& key, const QJsonValue& from, const QJsonValue& to)
        {
            const auto earlier = m_changes.constFind(key);
            const auto began = earlier == m_changes.constEnd() ? from : earlier->toObject().value("from"_L1);
            m_changes.insert(key, QJsonObject{{u"from"_s, began}, {u"to"_s, to}});
        }

        Result<> applyField(const QJsonObject& data)
        {
            const auto field = fromKey<TicketField>(data.value("field"_L1).toString());
            const auto from = origin(data, "from"_L1, "to"_L1).toString();
            const auto to = target(data, "from"_L1, "to"_L1).toString();
            if (!field || fieldText(m_ticket, *field) != from)
                return impossible();
            m_fields.insert(*field, to);
            if (*field == TicketField::Subscription)
                m_frozen = target(data, "frozen_from"_L1, "frozen_to"_L1).toObject();
            if (data.value("restricted"_L1).toBool())
                m_restricted = !m_back;
            noteChange(keyOf(*field), from, to);
            return {};
        }

        Result<> applyState(const QJsonObject& data)
        {
            const auto from = origin(data, "before"_L1, "after"_L1).toObject();
            if (!differing(from, workflowSnapshot(m_ticket)).isEmpty())
                return impossible();
            restoreWorkflow(m_ticket, target(data, "before"_L1, "after"_L1).toObject());
            noteChange(u"state"_s, origin(data, "from"_L1, "to"_L1), target(data, "from"_L1, "to"_L1));
            return {};
        }

        Result<> applyLeg(const QJsonObject& data)
        {
            // What was said on a leg stays said.
            if (!data.contains("after"_L1))
                return {};
            const auto snapshot = target(data, "before"_L1, "after"_L1).toObject();
            const auto escalation = escalationFrom(snapshot.isEmpty() ? data.value("after"_L1).toObject() : snapshot);
            return m_action.escalations().update(escalation, snapshot.isEmpty());
        }

        Result<> applyEvidence(const QJsonObject& data)
        {
            EvidenceStore store(m_action.database());
            HD_TRY(const auto answers, store.listOfTicket(m_ticket.id));
            const auto item = data.value("item"_L1).toString();
            if (answers.value(item).text != origin(data, "from"_L1, "to"_L1).toString())
                return impossible();
            const EvidenceAnswer answer{target(data, "from"_L1, "to"_L1).toString(),
                                        Instant(target(data, "from_at"_L1, "to_at"_L1).toInteger())};
            return store.store(m_ticket.id, item, answer, m_action.actor().user);
        }

        Result<> applyOutage(const QJsonObject& data)
        {
            const auto act = data.value("act"_L1).toString();
            if (act != "linked"_L1 && act != "unlinked"_L1)
                return {}; // what was answered stays said
            const OutageId outage(data.value("id"_L1).toInteger());
            const bool links = (act == "linked"_L1) != m_back;
            OutageStore store(m_action.database());
            HD_TRY(const auto changed,
                   links ? store.link(outage, m_ticket.id) : store.unlink(outage, m_ticket.id));
            if (!changed)
                return impossible();
            noteChange(u"outage"_s, links ? QJsonValue() : data.value("outage"_L1),
                       links ? data.value("outage"_L1) : QJsonValue());
            return ChangeFeed(m_action.database()).insert(ChangedThing::Outage, outage.value());
        }

        TicketAction& m_action;
        Ticket m_ticket;
        bool m_back;
        TicketChanges m_fields;
        std::optional<QJsonObject> m_frozen;
        std::optional<bool> m_restricted;
        QJsonObject m_changes;
    };

    using EventsByTicket = QMap<TicketId, std::vector<TicketEvent>>;

    EventsByTicket byTicket(const std::vector<TicketEvent>& events)
    {
        EventsByTicket sorted;
        for (const auto& event : events)
            sorted[event.ticket].push_back(event);
        return sorted;
    }

    bool isOfFiles(const std::vector<TicketEvent>& events)
    {
        return std::all_of(events.begin(), events.end(),
                           [](const TicketEvent& event) { return event.kind == EventKind::Attachment; });
    }

    // `last`: the operation after which nothing else may have happened: the one undone, or its undoing.
    Result<> checkUnchanged(TicketAction& action, const Ticket& ticket, EventId after, OperationId operation)
    {
        HD_TRY(const auto changed, action.operations().isChangedSince(ticket.id, after, operation));
        if (changed)
            return fail(ErrorCode::UndoImpossible, Subject::Ticket, {QString::number(ticket.number)});
        return {};
    }

    Result<UndoOutcome> reverse(TicketAction& action, const OperationStore::Undone& target, Direction direction)
    {
        const bool back = direction == Direction::Back;
        HD_TRY(const auto told, action.operations().listEvents(target.operation));
        const auto events = byTicket(told);
        EventsByTicket undoing;
        if (!back) {
            HD_TRY(const auto taken, action.operations().listEvents(target.by));
            undoing = byTicket(taken);
        }
        auto outcome = outcomeOf(target.kind, told);
        for (auto entry = events.begin(); entry != events.end(); ++entry) {
            HD_TRY(auto ticket, action.tickets().find(entry.key()));
            const auto& boundary = back ? *entry : undoing.value(entry.key(), *entry);
            // What happened to the ticket does not stand in the way of its files: those are looked at one by one.
            if (!isOfFiles(*entry))
                HD_CHECK(checkUnchanged(action, ticket, boundary.back().id, target.operation));
            Reversal reversal(action, std::move(ticket), direction);
            HD_CHECK(reversal.apply(*entry));
            HD_TRY(const auto number, reversal.store(back ? target.operation : target.by));
            outcome.ticketNumbers.push_back(number);
        }
        HD_CHECK(BalanceLedger(action).reverse(back ? target.operation : target.by));
        HD_CHECK(action.operations().markUndone(target.operation, back ? action.operation() : OperationId()));
        HD_CHECK(action.commit());
        std::sort(outcome.ticketNumbers.begin(), outcome.ticketNumbers.end());
        return outcome;
    }

    // Enough for every single ticket; a bulk edit is not told ticket by ticket before it is taken back.
    constexpr int kEventsLookedAt = 40;

    Result<std::optional<UndoOutcome>> outlined(Database& database, const std::optional<OperationStore::Undone>& target)
    {
        if (!target)
            return std::optional<UndoOutcome>();
        HD_TRY(const auto events, OperationStore(database).listEvents(target->operation, kEventsLookedAt));
        auto outcome = outcomeOf(target->kind, events);
        TicketStore tickets(database);
        for (const auto& id : byTicket(events).keys()) {
            HD_TRY(const auto ticket, tickets.find(id));
            outcome.ticketNumbers.push_back(ticket.number);
        }
        std::sort(outcome.ticketNumbers.begin(), outcome.ticketNumbers.end());
        return std::optional<UndoOutcome>(std::move(outcome));
    }

} // namespace

Result<UndoState> TicketService::undoState(const Actor& actor)
{
    HD_TRY(const auto snapshot, Transaction::beginReading(m_database));
    OperationStore operations(m_database);
    UndoState state;
    HD_TRY(const auto undoable, operations.findUndoable(actor.user));
    HD_TRY(state.undo, outlined(m_database, undoable));
    HD_TRY(const auto redoable, operations.findRedoable(actor.user));
    HD_TRY(state.redo, outlined(m_database, redoable));
    return state;
}

Result<UndoOutcome> TicketService::undo(const Actor& actor)
{
    HD_TRY(auto action, TicketAction::begin(m_database, m_clock, actor, u"undo"_s, false));
    HD_TRY(const auto target, action.operations().findUndoable(actor.user));
    if (!target)
        return fail(ErrorCode::NothingToUndo);
    return reverse(action, *target, Direction::Back);
}

Result<UndoOutcome> TicketService::redo(const Actor& actor)
{
    HD_TRY(auto action, TicketAction::begin(m_database, m_clock, actor, u"redo"_s, false));
    HD_TRY(const auto target, action.operations().findRedoable(actor.user));
    if (!target)
        return fail(ErrorCode::NothingToRedo);
    return reverse(action, *target, Direction::Forth);
}

} // namespace helpdesk
