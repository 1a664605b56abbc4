// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/supervisionservice.h"

#include "domain/ticket/agentload.h"
#include "services/caseservice.h"
#include "services/rolechecks.h"
#include "services/sla/servicelevels.h"
#include "services/ticketbulk.h"
#include "storage/partner/userstore.h"
#include "storage/supervision/boardstore.h"
#include "storage/ticket/ticketlistquery.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kBoardRows = 12; ///< tickets of a list
    constexpr size_t kHottest = 10;

    /// Everything of a board at one moment; within a transaction.
    class BoardReader {
    public:
        BoardReader(Database& database, const Actor& actor, const QTimeZone& zone, Instant now)
            : m_database(database)
            , m_actor(actor)
            , m_zone(zone)
        {
            m_board.at = now;
        }

        Result<Board> read()
        {
            HD_TRY(m_board.late, list(BoardKind::Late));
            HD_TRY(m_board.next, list(BoardKind::Next));
            HD_TRY(m_board.dueToday, figure(BoardKind::DueToday));
            HD_TRY(m_board.unassigned, list(BoardKind::Unassigned));
            HD_TRY(m_board.approval, list(BoardKind::Approval));
            HD_TRY(m_board.unanswered, list(BoardKind::Unanswered));
            HD_CHECK(readWaiting());
            HD_TRY(const auto counts, BoardStore(m_database).counts(m_actor, m_board.at, endOfDay(m_zone, m_board.at)));
            HD_CHECK(readAgents(counts.agents));
            HD_CHECK(readCustomers(counts.customers));
            return std::move(m_board);
        }

    private:
        QString textOf(const TicketFilter& filter) const { return searchText(filter, m_zone); }

        Result<BoardFigure> figureOf(const TicketFilter& filter)
        {
            HD_TRY(const auto count, countTickets(m_database, filter, m_actor));
            return BoardFigure{count, textOf(filter)};
        }

        Result<BoardFigure> figure(BoardKind kind) { return figureOf(filterOf(kind, m_zone, m_board.at)); }

        Result<BoardList> list(BoardKind kind)
        {
            const auto filter = filterOf(kind, m_zone, m_board.at);
            BoardList list;
            HD_TRY(list.all, figureOf(filter));
            HD_TRY(const auto rows, listTickets(m_database, filter, m_actor, kBoardRows));
            for (const auto& row : rows)
                list.first.push_back({row, {}});
            return list;
        }

        // Since when: only of those that are shown, for it is read from their events.
        Result<> readWaiting()
        {
            auto& tickets = m_board.unanswered.first;
            if (tickets.empty())
                return {};
            HD_TRY(auto levels, ServiceLevels::inForce(m_database));
            for (auto& ticket : tickets) {
                HD_TRY(const auto readings, levels.clocks(ticket.row.id, m_board.at));
                const auto found = std::ranges::find_if(
                    readings, [&ticket](const ClockReading& reading) { return reading.clock == ticket.row.dueClock; });
                if (found != readings.end())
                    ticket.waitingSince = found->startedAt;
            }
            return {};
        }

        Result<> readAgents(const QHash<UserId, DueCounts>& counts)
        {
            HD_TRY(const auto users, UserStore(m_database).list());
            HD_TRY(const auto groups, countTicketGroups(m_database, m_actor));
            for (const auto& load : agentLoads(users, groups)) {
                const auto due = counts.value(load.id);
                const auto text = [this, &load](BoardKind kind) {
                    return textOf(filterOf(kind, load.login, m_zone, m_board.at));
                };
                m_board.agents.push_back({load.id,
                                          load.login,
                                          load.name,
                                          {load.open, text(BoardKind::Open)},
                                          {due.today, text(BoardKind::DueToday)},
                                          {due.late + due.soon, text(BoardKind::AtRisk)}});
            }
            return {};
        }

        Result<> readCustomers(const QHash<CustomerId, HeatCounts>& counts)
        {
            using Hot = std::pair<CustomerId, HeatCounts>;
            std::vector<Hot> all;
            for (auto customer = counts.begin(); customer != counts.end(); ++customer) {
                if (customer->open > 0)
                    all.emplace_back(customer.key(), *customer);
            }
            std::vector<Hot> hottest(std::min(all.size(), kHottest));
            std::ranges::partial_sort_copy(all, hottest, [](const Hot& one, const Hot& other) {
                const auto heat = [](const Hot& hot) {
                    return std::tuple(-hot.second.late, -hot.second.severityA, -hot.second.open, hot.first.value());
                };
                return heat(one) < heat(other);
            });
            for (const auto& [id, heat] : hottest)
                HD_CHECK(addCustomer(id, heat));
            return {};
        }

        Result<> addCustomer(CustomerId id, const HeatCounts& heat)
        {
            HD_TRY(const auto key, BoardStore(m_database).customerKey(id));
            // A name that is all there is may be a part of others: then the number is that of what the search finds.
            const auto figureFor = [this, &key](BoardKind kind, qint64 count) -> Result<BoardFigure> {
                const auto filter = filterOf(kind, key, m_zone, m_board.at);
                if (!key.isExact())
                    return figureOf(filter);
                return BoardFigure{count, textOf(filter)};
            };
            CustomerHeat customer{id, key.name, {}, {}, {}};
            HD_TRY(customer.open, figureFor(BoardKind::Open, heat.open));
            HD_TRY(customer.late, figureFor(BoardKind::Late, heat.late));
            HD_TRY(customer.severityA, figureFor(BoardKind::SeverityA, heat.severityA));
            m_board.customers.push_back(std::move(customer));
            return {};
        }

        Database& m_database;
        const Actor& m_actor;
        const QTimeZone& m_zone;
        Board m_board;
    };

    void addOutcome(BulkEditOutcome& sum, BulkEditOutcome part)
    {
        sum.matched += part.matched;
        sum.changed += part.changed;
        sum.refused += part.refused;
        std::ranges::move(part.examples, std::back_inserter(sum.examples));
        std::ranges::move(part.refusals, std::back_inserter(sum.refusals));
    }

    Result<BulkEditOutcome> moveEach(Database& database, const Actor& actor, const std::vector<TicketMove>& moves,
                                     TicketAction* action, Task& task)
    {
        std::map<UserId, std::vector<TicketId>> ofReceivers;
        for (const auto& one : moves)
            ofReceivers[one.to].push_back(one.ticket);
        BulkEditOutcome outcome;
        for (const auto& [to, tickets] : ofReceivers) {
            const TicketChanges changes{{TicketField::Assignee, QString::number(to.value())}};
            HD_TRY(auto part, editTickets(database, actor, tickets, changes, action, task));
            addOutcome(outcome, std::move(part));
        }
        return outcome;
    }

} // namespace

SupervisionService::SupervisionService(Database& database, const Clock& clock)
    : m_database(database)
    , m_clock(clock)
{
}

Result<Board> SupervisionService::board(const Actor& actor, const QTimeZone& zone)
{
    HD_CHECK(requireSupervisor(actor));
    HD_TRY(const auto snapshot, Transaction::beginReading(m_database));
    return BoardReader(m_database, actor, zone, m_clock.now()).read();
}

Result<CasesOwed> SupervisionService::casesOwed(const Actor& actor)
{
    HD_CHECK(requireSupervisor(actor));
    HD_TRY(const auto cases, CaseService(m_database, m_clock).open(actor));
    return helpdesk::casesOwed(cases, m_clock.now(), kBoardRows);
}

Result<BulkEditOutcome> SupervisionService::move(const Actor& actor, const std::vector<TicketMove>& moves, bool dryRun,
                                                 Task& task)
{
    HD_CHECK(requireSupervisor(actor));
    if (dryRun) {
        HD_TRY(const auto snapshot, Transaction::beginReading(m_database));
        return moveEach(m_database, actor, moves, nullptr, task);
    }
    HD_TRY(auto action, TicketAction::begin(m_database, m_clock, actor, u"bulk_edit"_s, true));
    HD_TRY(auto outcome, moveEach(m_database, actor, moves, &action, task));
    if (outcome.changed > 0)
        HD_CHECK(action.commit());
    return outcome;
}

} // namespace helpdesk
