// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "base/task.h"
#include "domain/partner/user.h"
#include "domain/ticket/agentload.h"
#include "domain/ticket/bulkoutcome.h"
#include "domain/ticket/ticketchanges.h"
#include "domain/ticket/ticketdetails.h"
#include "domain/ticket/ticketevent.h"
#include "domain/ticket/ticketfilter.h"
#include "domain/ticket/ticketlisting.h"
#include "domain/ticket/ticketpane.h"
#include "domain/ticket/ticketrow.h"
#include "domain/ticket/ticketselection.h"
#include "domain/ticket/undo.h"
#include "domain/ticket/view.h"
#include "domain/workflow/workflow.h"

namespace helpdesk {

class Database;

/// Use cases around tickets. Every writing call is one transaction with its events and change rows, and one
/// operation for undo. All calls block; all run on the thread of the database. Restricted tickets do not
/// exist for people who are not named.
class TicketService {
public:
    TicketService(Database& database, const Clock& clock);

    /// Errors: Missing(Title), Invalid(...), NotFound(Customer|Contact|Subscription).
    Result<Ticket> create(const Actor& actor, const NewTicket& ticket);

    /// Errors: NotFound(Ticket, {number}).
    Result<TicketId> findByNumber(qint64 number);
    /// Errors: NotFound(Ticket).
    Result<TicketDetails> details(const Actor& actor, TicketId id);
    /// Everything a window shows of a ticket, as it is at one moment.
    Result<TicketPane> pane(const Actor& actor, TicketId id);
    Result<TicketRow> row(const Actor& actor, TicketId id);
    /// A page in the filter's order, keyset-paged. `limit` rows at most.
    /// The whole order, and these rows, at one moment.
    Result<TicketListing> listing(const Actor& actor, const TicketFilter& filter, const std::vector<TicketId>& rows);
    /// The same in groups. `first`: so many rows from the top of what is shown come along.
    Result<GroupedListing> groupedListing(const Actor& actor, const TicketFilter& filter, const GroupWish& wish,
                                          std::vector<TicketId> rows, int first);
    /// In no order; what does not exist for the actor is absent.
    Result<std::vector<TicketRow>> rows(const Actor& actor, const std::vector<TicketId>& ids);
    /// Those of `ids` that the filter finds, in no order.
    Result<std::vector<TicketId>> among(const Actor& actor, TicketFilter filter, const std::vector<TicketId>& ids);
    Result<TicketPage> list(const Actor& actor, const TicketFilter& filter, int limit,
                            const std::optional<TicketRow>& after = {});
    /// The actor's own ticket that is due first, late ones before all; none when nothing of theirs is due.
    Result<std::optional<TicketRow>> nextDue(const Actor& actor);
    Result<qint64> count(const Actor& actor, const TicketFilter& filter);
    Result<ViewCounts> viewCounts(const Actor& actor);
    /// Of those who work here, by name, as far as the actor may see their tickets; from counts that are kept.
    Result<std::vector<AgentLoad>> agentLoads(const Actor& actor);
    /// What was promised, as it is now: one reading for each clock. Errors: NotFound(Ticket).
    Result<std::vector<ClockReading>> clocks(const Actor& actor, TicketId id);
    /// Oldest first.
    Result<std::vector<TicketEvent>> history(const Actor& actor, TicketId id);

    /// Applies edits made on revision `seen`. Fields nobody else touched since are merged.
    /// Errors: Conflict {number, fields...}, Invalid, NotFound.
    Result<Ticket> edit(const Actor& actor, TicketId id, qint64 seen, const TicketChanges& changes);
    /// All or nothing, one undo; each ticket as it is now, whatever it was when it was chosen. What is gone, or not there for
    /// the actor, is passed over. A dry run writes nothing, needs no writing connection, and tells which tickets cannot
    /// have the changes. Errors: those of edit for the first ticket that cannot, unless in a dry run; NotFound of what the
    /// filter names; Cancelled.
    Result<BulkEditOutcome> bulkEdit(const Actor& actor, const TicketSelection& selection, const TicketChanges& changes,
                                     bool dryRun, Task& task);
    /// A message from a draft takes the draft's files along, and needs no words then. Errors: Missing(Body), NotFound.
    Result<Message> addMessage(const Actor& actor, TicketId id, const NewMessage& message);

    /// What may be done now, and why not the rest.
    Result<std::vector<TriggerAnswer>> triggers(const Actor& actor, TicketId id);
    /// Fires a trigger on revision `seen`; edits and messages since then do not stop it, another trigger does.
    /// Errors: Blocked(Trigger, {trigger}) with the reasons, Conflict {number, "state"}, Invalid(Minutes), NotFound.
    Result<Ticket> fire(const Actor& actor, TicketId id, qint64 seen, Trigger trigger, const TriggerInput& input);

    /// Takes back the actor's newest edit, assignment, trigger or bulk edit. What was said stays said.
    /// Errors: NothingToUndo, UndoImpossible {number} when somebody changed the ticket since.
    Result<UndoOutcome> undo(const Actor& actor);
    /// Undoes the undo. Errors: NothingToRedo, UndoImpossible.
    Result<UndoOutcome> redo(const Actor& actor);
    /// What the two would reach. Cheap: asked after every change. Whether others stand in the way is not looked at.
    Result<UndoState> undoState(const Actor& actor);

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace helpdesk
