// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/ticketbulk.h"

#include "services/ticketediting.h"
#include "services/ticketservice.h"
#include "storage/ticket/namestore.h"
#include "storage/ticket/ticketlistquery.h"

#include <algorithm>
#include <functional>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr size_t kExamples = 20;
    constexpr qint64 kProgressEvery = 100;

    /// What the edit does to each ticket in turn, and what is told of it.
    class BulkWalk {
    public:
        BulkWalk(Database& database, const Actor& actor, const TicketChanges& changes)
            : m_database(database)
            , m_actor(actor)
            , m_changes(changes)
            , m_tickets(database)
        {
        }

        /// `store` is asked for each ticket that changes; none: a preview.
        using Store = std::function<Result<>(const Ticket& before, Ticket& after)>;
        Result<BulkEditOutcome> over(const std::vector<TicketId>& ids, const Store& store, Task& task)
        {
            const auto total = static_cast<qint64>(ids.size());
            qint64 done = 0;
            for (const auto id : ids) {
                if (done++ % kProgressEvery == 0) {
                    task.progress(done - 1, total);
                    if (task.isCancelled())
                        return fail(ErrorCode::Cancelled);
                }
                HD_CHECK(visit(id, store));
            }
            HD_CHECK(readRows());
            task.progress(total, total);
            return std::move(m_outcome);
        }

    private:
        Result<> visit(TicketId id, const Store& store)
        {
            auto before = m_tickets.find(id);
            if (!before && before.error().code == ErrorCode::NotFound)
                return {};
            if (!before)
                return failure(before);
            if (!maySee(m_actor, *before))
                return {};
            ++m_outcome.matched;
            auto after = changedTicket(m_database, *before, effectiveChanges(*before, m_changes));
            if (!after)
                return store ? failure(after) : refuse(id, after.error());
            if (changesBetween(*before, *after).isEmpty())
                return {};
            ++m_outcome.changed;
            if (m_outcome.examples.size() < kExamples)
                HD_CHECK(show(*before, *after));
            return store ? store(*before, *after) : Result<>();
        }

        Result<> refuse(TicketId id, const Error& error)
        {
            // A storage that fails is no ticket's fault.
            if (error.code != ErrorCode::Invalid && error.code != ErrorCode::Missing && error.code != ErrorCode::NotFound)
                return Failure(error);
            ++m_outcome.refused;
            if (m_outcome.refusals.size() < kExamples) {
                m_outcome.refusals.push_back({{}, error});
                m_outcome.refusals.back().row.id = id;
            }
            return {};
        }

        Result<> show(const Ticket& before, const Ticket& after)
        {
            NameStore names(m_database);
            BulkExample example;
            example.row.id = before.id;
            for (const auto field : valuesOf<TicketField>()) {
                FieldDifference difference{field, fieldText(before, field), fieldText(after, field)};
                if (difference.from == difference.to)
                    continue;
                if (namesThing(field)) {
                    HD_TRY(difference.from, nameOfValue(names, field, difference.from));
                    HD_TRY(difference.to, nameOfValue(names, field, difference.to));
                }
                example.differences.push_back(std::move(difference));
            }
            m_outcome.examples.push_back(std::move(example));
            return {};
        }

        Result<> readRows()
        {
            const auto read = [this](TicketRow& row) -> Result<> {
                HD_TRY(auto found, findTicketRow(m_database, row.id, m_actor));
                if (found)
                    row = std::move(*found);
                return {};
            };
            for (auto& example : m_outcome.examples)
                HD_CHECK(read(example.row));
            for (auto& refusal : m_outcome.refusals)
                HD_CHECK(read(refusal.row));
            // The edit itself may have hidden a ticket from whoever made it.
            std::erase_if(m_outcome.examples, [](const BulkExample& example) { return example.row.number == 0; });
            return {};
        }

        Database& m_database;
        const Actor& m_actor;
        const TicketChanges& m_changes;
        TicketStore m_tickets;
        BulkEditOutcome m_outcome;
    };

} // namespace

Result<std::vector<TicketId>> selectedTickets(Database& database, const TicketSelection& selection, const Actor& actor)
{
    auto told = selection.ids;
    std::ranges::sort(told);
    told.erase(std::unique(told.begin(), told.end()), told.end());
    if (!selection.filter)
        return told;
    HD_TRY(auto found, listTicketIds(database, *selection.filter, actor));
    std::erase_if(found, [&told](TicketId id) { return std::ranges::binary_search(told, id); });
    return found;
}

Result<BulkEditOutcome> editTickets(Database& database, const Actor& actor, const std::vector<TicketId>& ids,
                                    const TicketChanges& changes, TicketAction* action, Task& task)
{
    BulkWalk walk(database, actor, changes);
    if (!action)
        return walk.over(ids, {}, task);
    return walk.over(ids, [action](const Ticket& before, Ticket& after) { return storeEdit(*action, before, after); }, task);
}

Result<BulkEditOutcome> TicketService::bulkEdit(const Actor& actor, const TicketSelection& selection,
                                                const TicketChanges& changes, bool dryRun, Task& task)
{
    if (dryRun) {
        HD_TRY(const auto snapshot, Transaction::beginReading(m_database));
        HD_TRY(const auto ids, selectedTickets(m_database, selection, actor));
        return editTickets(m_database, actor, ids, changes, nullptr, task);
    }
    HD_TRY(auto action, TicketAction::begin(m_database, m_clock, actor, u"bulk_edit"_s, true));
    HD_TRY(const auto ids, selectedTickets(m_database, selection, actor));
    HD_TRY(auto outcome, editTickets(m_database, actor, ids, changes, &action, task));
    if (outcome.changed > 0)
        HD_CHECK(action.commit());
    return outcome;
}

} // namespace helpdesk
