// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/quality/qualityreview.h"
#include "services/effectiverules.h"
#include "services/sla/servicelevels.h"
#include "services/ticketaction.h"
#include "services/ticketservice.h"
#include "storage/attachment/attachmentstore.h"
#include "storage/customer/customerstore.h"
#include "storage/partner/userstore.h"
#include "storage/subscription/subscriptionstore.h"
#include "storage/ticket/draftstore.h"
#include "storage/ticket/namestore.h"
#include "storage/ticket/relatedtickets.h"
#include "storage/ticket/ticketgroups.h"
#include "storage/ticket/ticketlistquery.h"

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kRelated = 12;

    Failure notFound(qint64 number)
    {
        return fail(ErrorCode::NotFound, Subject::Ticket, {QString::number(number)});
    }

    Result<> readPeople(Database& database, TicketDetails& details)
    {
        const auto& ticket = details.ticket;
        CustomerStore customers(database);
        if (ticket.customer.isValid()) {
            HD_TRY(details.customer, customers.find(ticket.customer));
        }
        if (ticket.contact.isValid()) {
            HD_TRY(details.contact, customers.findContact(ticket.contact));
        }
        if (ticket.subscription.isValid()) {
            HD_TRY(details.subscription, SubscriptionStore(database).find(ticket.subscription));
            HD_TRY(details.commercialRules, commercialRules(database));
        }
        HD_TRY(const auto people, NameStore(database).peopleOf(ticket));
        details.assigneeName = people.assignee;
        details.teamName = people.team;
        details.createdByName = people.createdBy;
        return {};
    }

    Result<TicketDetails> readDetails(Database& database, const Actor& actor, TicketId id)
    {
        TicketStore tickets(database);
        TicketDetails details;
        HD_TRY(details.ticket, tickets.find(id));
        if (!maySee(actor, details.ticket))
            return notFound(details.ticket.number);
        HD_CHECK(readPeople(database, details));
        HD_TRY(details.messages, tickets.listMessages(id));
        HD_TRY(details.escalations, EscalationStore(database).listOfTicket(id));
        HD_TRY(details.attachments, AttachmentStore(database).listOfTicket(id));
        HD_TRY(details.recordedFacts, tickets.listRecordedFacts(id));
        return details;
    }

    Result<std::vector<TicketEvent>> visibleEvents(Database& database, const Actor& actor, TicketId id)
    {
        HD_TRY(auto events, TicketStore(database).listEvents(id));
        std::erase_if(events, [&actor](const TicketEvent& event) { return !maySeeEvent(actor, event); });
        return events;
    }

} // namespace

Result<TicketId> TicketService::findByNumber(qint64 number)
{
    HD_TRY(const auto id, TicketStore(m_database).findByNumber(number));
    if (!id)
        return notFound(number);
    return *id;
}

Result<TicketDetails> TicketService::details(const Actor& actor, TicketId id)
{
    // One look at one moment, though it takes several statements.
    HD_TRY(const auto snapshot, Transaction::beginReading(m_database));
    return readDetails(m_database, actor, id);
}

Result<TicketPane> TicketService::pane(const Actor& actor, TicketId id)
{
    HD_TRY(const auto snapshot, Transaction::beginReading(m_database));
    TicketPane pane;
    HD_TRY(pane.details, readDetails(m_database, actor, id));
    HD_TRY(pane.triggers, triggers(actor, id));
    HD_TRY(pane.history, visibleEvents(m_database, actor, id));
    HD_TRY(pane.related, listRelatedTickets(m_database, pane.details.ticket, actor, kRelated));
    HD_TRY(pane.draft, DraftStore(m_database).find(actor.user, id));
    HD_TRY(pane.draftAttachments, AttachmentStore(m_database).listOfDraft(actor.user, id));
    HD_TRY(auto levels, ServiceLevels::inForce(m_database));
    HD_TRY(pane.clocks, levels.clocks(id, m_clock.now()));
    return pane;
}

Result<TicketRow> TicketService::row(const Actor& actor, TicketId id)
{
    HD_TRY(const auto found, findTicketRow(m_database, id, actor));
    if (!found)
        return fail(ErrorCode::NotFound, Subject::Ticket);
    return *found;
}

Result<TicketListing> TicketService::listing(const Actor& actor, const TicketFilter& filter,
                                             const std::vector<TicketId>& rows)
{
    HD_TRY(const auto snapshot, Transaction::beginReading(m_database));
    TicketListing listing;
    HD_TRY(listing.order, listTicketOrder(m_database, filter, actor));
    HD_TRY(listing.rows, listTicketRows(m_database, rows, actor));
    return listing;
}

Result<GroupedListing> TicketService::groupedListing(const Actor& actor, const TicketFilter& filter, const GroupWish& wish,
                                                     std::vector<TicketId> rows, int first)
{
    HD_TRY(const auto snapshot, Transaction::beginReading(m_database));
    HD_TRY(const auto order, listTicketOrder(m_database, filter, actor));
    HD_TRY(const auto keys, listGroupKeys(m_database, order, wish.grouping, wish.zone));
    HD_TRY(auto groups, listGroups(m_database, wish.grouping, keys));
    GroupedListing listing;
    listing.order = groupedOrder(order, keys, std::move(groups), wish.folded);
    for (const auto id : listing.order.shown) {
        if (first-- <= 0)
            break;
        if (!isHeading(id))
            rows.push_back(id);
    }
    HD_TRY(listing.rows, listTicketRows(m_database, rows, actor));
    return listing;
}

Result<std::vector<TicketRow>> TicketService::rows(const Actor& actor, const std::vector<TicketId>& ids)
{
    return listTicketRows(m_database, ids, actor);
}

Result<std::vector<TicketId>> TicketService::among(const Actor& actor, TicketFilter filter, const std::vector<TicketId>& ids)
{
    HD_TRY(const auto snapshot, Transaction::beginReading(m_database));
    HD_TRY(const auto rows, listTicketRows(m_database, ids, actor));
    std::vector<qint64> numbers;
    for (const auto& row : rows) {
        if (filter.numbers.empty() || std::ranges::find(filter.numbers, row.number) != filter.numbers.end())
            numbers.push_back(row.number);
    }
    std::vector<TicketId> found;
    if (numbers.empty())
        return found;
    const auto limit = static_cast<int>(numbers.size());
    filter.numbers = std::move(numbers);
    filter.sort = TicketSort::Number;
    HD_TRY(const auto fitting, listTickets(m_database, filter, actor, limit));
    for (const auto& row : fitting)
        found.push_back(row.id);
    return found;
}

Result<TicketPage> TicketService::list(const Actor& actor, const TicketFilter& filter, int limit,
                                       const std::optional<TicketRow>& after)
{
    HD_TRY(const auto snapshot, Transaction::beginReading(m_database));
    TicketPage page;
    // One more than asked for tells whether anything follows.
    HD_TRY(page.rows, listTickets(m_database, filter, actor, limit + 1, after));
    page.complete = page.rows.size() <= static_cast<size_t>(limit);
    if (!page.complete)
        page.rows.pop_back();
    return page;
}

Result<std::optional<TicketRow>> TicketService::nextDue(const Actor& actor)
{
    TicketFilter mine;
    mine.assigneeLogins = QStringList{u"me"_s};
    mine.sort = TicketSort::Due;
    mine.descending = false;
    HD_TRY(const auto rows, listTickets(m_database, mine, actor, 1));
    return rows.empty() || !rows.front().dueAt ? std::nullopt : std::optional(rows.front());
}

Result<qint64> TicketService::count(const Actor& actor, const TicketFilter& filter)
{
    HD_TRY(const auto snapshot, Transaction::beginReading(m_database));
    return countTickets(m_database, filter, actor);
}

Result<ViewCounts> TicketService::viewCounts(const Actor& actor)
{
    HD_TRY(const auto groups, countTicketGroups(m_database, actor));
    return helpdesk::viewCounts(groups, actor.user);
}

Result<std::vector<AgentLoad>> TicketService::agentLoads(const Actor& actor)
{
    HD_TRY(const auto users, UserStore(m_database).list());
    HD_TRY(const auto groups, countTicketGroups(m_database, actor));
    return helpdesk::agentLoads(users, groups);
}

Result<std::vector<ClockReading>> TicketService::clocks(const Actor& actor, TicketId id)
{
    HD_TRY(const auto ticket, TicketStore(m_database).find(id));
    if (!maySee(actor, ticket))
        return notFound(ticket.number);
    HD_TRY(auto levels, ServiceLevels::inForce(m_database));
    return levels.clocks(id, m_clock.now());
}

Result<std::vector<TicketEvent>> TicketService::history(const Actor& actor, TicketId id)
{
    TicketStore tickets(m_database);
    HD_TRY(const auto ticket, tickets.find(id));
    if (!maySee(actor, ticket))
        return notFound(ticket.number);
    return visibleEvents(m_database, actor, id);
}

} // namespace helpdesk
