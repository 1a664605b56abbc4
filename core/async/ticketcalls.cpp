// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/asyncworkspace_p.h"
#include "async/listcalls.h"

#include <algorithm>

namespace helpdesk {

namespace {

    /// The numbers of those tickets that exist for the actor.
    Result<std::vector<qint64>> numbersOf(TicketService& tickets, const Actor& actor, const std::vector<TicketId>& ids)
    {
        std::vector<qint64> numbers;
        for (const auto id : ids) {
            auto row = tickets.row(actor, id);
            if (row)
                numbers.push_back(row->number);
            else if (row.error().code != ErrorCode::NotFound)
                return failure(row);
        }
        return numbers;
    }

    Result<std::vector<TicketRow>> readAmong(Workspace& workspace, const Actor& actor, TicketFilter filter,
                                             const std::vector<TicketId>& ids)
    {
        HD_TRY(auto numbers, numbersOf(workspace.tickets(), actor, ids));
        if (!filter.numbers.empty()) {
            std::erase_if(numbers, [&](qint64 number) {
                return std::find(filter.numbers.begin(), filter.numbers.end(), number) == filter.numbers.end();
            });
        }
        if (numbers.empty())
            return std::vector<TicketRow>();
        const auto limit = static_cast<int>(numbers.size());
        filter.numbers = std::move(numbers);
        HD_TRY(auto page, workspace.tickets().list(actor, filter, limit));
        return std::move(page.rows);
    }

} // namespace

Answer<ViewCounts> AsyncWorkspace::viewCounts()
{
    return d->read<ViewCounts>(
        [actor = actor()](Workspace& workspace, Task&) { return workspace.tickets().viewCounts(actor); });
}

Answer<TicketPage> AsyncWorkspace::tickets(const TicketFilter& filter, int limit, const std::optional<TicketRow>& after)
{
    const auto work = [actor = actor(), filter, limit, after](Workspace& workspace, Task&) {
        return workspace.tickets().list(actor, filter, limit, after);
    };
    return looksForWords(filter) ? d->search<TicketPage>(work) : d->read<TicketPage>(work);
}

Answer<qint64> AsyncWorkspace::ticketCount(const TicketFilter& filter)
{
    return d->readAtLength<qint64>(
        [actor = actor(), filter](Workspace& workspace, Task&) { return workspace.tickets().count(actor, filter); });
}

Answer<std::optional<TicketRow>> AsyncWorkspace::nextDue()
{
    return d->read<std::optional<TicketRow>>(
        [actor = actor()](Workspace& workspace, Task&) { return workspace.tickets().nextDue(actor); });
}

Answer<TicketRow> AsyncWorkspace::ticketRow(TicketId id)
{
    return d->read<TicketRow>(
        [actor = actor(), id](Workspace& workspace, Task&) { return workspace.tickets().row(actor, id); });
}

Answer<std::vector<TicketRow>> AsyncWorkspace::ticketsAmong(const TicketFilter& filter,
                                                            const std::vector<TicketId>& ids)
{
    return d->read<std::vector<TicketRow>>([actor = actor(), filter, ids](Workspace& workspace, Task&) {
        return readAmong(workspace, actor, filter, ids);
    });
}

Answer<TicketPane> AsyncWorkspace::ticketPane(TicketId id)
{
    return d->read<TicketPane>(
        [actor = actor(), id](Workspace& workspace, Task&) { return workspace.tickets().pane(actor, id); });
}

Answer<TicketId> AsyncWorkspace::findTicket(qint64 number)
{
    return d->read<TicketId>(
        [number](Workspace& workspace, Task&) { return workspace.tickets().findByNumber(number); });
}

Answer<Ticket> AsyncWorkspace::createTicket(const NewTicket& ticket)
{
    return d->write<Ticket>(
        [actor = actor(), ticket](Workspace& workspace, Task&) { return workspace.tickets().create(actor, ticket); });
}

Answer<Ticket> AsyncWorkspace::editTicket(TicketId id, qint64 seen, const TicketChanges& changes)
{
    return d->write<Ticket>([actor = actor(), id, seen, changes](Workspace& workspace, Task&) {
        return workspace.tickets().edit(actor, id, seen, changes);
    });
}

Answer<Message> AsyncWorkspace::addMessage(TicketId id, const NewMessage& message)
{
    return d->write<Message>([actor = actor(), id, message](Workspace& workspace, Task&) {
        return workspace.tickets().addMessage(actor, id, message);
    });
}

Answer<Ticket> AsyncWorkspace::fire(TicketId id, qint64 seen, Trigger trigger, const TriggerInput& input)
{
    return d->write<Ticket>([actor = actor(), id, seen, trigger, input](Workspace& workspace, Task&) {
        return workspace.tickets().fire(actor, id, seen, trigger, input);
    });
}

Answer<UndoOutcome> AsyncWorkspace::undo()
{
    return d->write<UndoOutcome>(
        [actor = actor()](Workspace& workspace, Task&) { return workspace.tickets().undo(actor); });
}

Answer<UndoOutcome> AsyncWorkspace::redo()
{
    return d->write<UndoOutcome>(
        [actor = actor()](Workspace& workspace, Task&) { return workspace.tickets().redo(actor); });
}

Answer<UndoState> AsyncWorkspace::undoState()
{
    return d->read<UndoState>(
        [actor = actor()](Workspace& workspace, Task&) { return workspace.tickets().undoState(actor); });
}

} // namespace helpdesk
