// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/ticket/ticketorder.h"

#include "base/fold.h"

#include <limits>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    // A sort key as SQL makes it from a row, and from a value that is bound in its place.
    struct SortKey {
        QString ofRow;
        QString ofValue;
        std::variant<qint64, QString> value;
    };

    // The order of the workflow, not of the alphabet.
    QString stateRank(const QString& state)
    {
        QString cases;
        int rank = 0;
        for (const auto value : valuesOf<TicketState>())
            cases += u" WHEN '%1' THEN %2"_s.arg(keyOf(value)).arg(rank++);
        return u"CASE %1%2 END"_s.arg(state, cases);
    }

    // Those without a due instant come last, up and down: upwards along ticket_active_by_due.
    SortKey dueKey(const std::optional<Instant>& due, bool descending)
    {
        const qint64 none = descending ? -1 : std::numeric_limits<qint64>::max();
        return {u"coalesce(t.next_due_at, %1)"_s.arg(none), u"?"_s, due ? due->milliseconds() : none};
    }

    SortKey sortKey(TicketSort sort, bool descending, const TicketRow& row)
    {
        switch (sort) {
        case TicketSort::Updated:
            return {u"t.updated_at"_s, u"?"_s, row.updatedAt.milliseconds()};
        case TicketSort::Created:
            return {u"t.created_at"_s, u"?"_s, row.createdAt.milliseconds()};
        case TicketSort::Number:
            return {u"t.number"_s, u"?"_s, row.number};
        case TicketSort::Severity:
            return {u"t.severity"_s, u"?"_s, QString(keyOf(row.severity))};
        case TicketSort::State:
            return {stateRank(u"t.state"_s), u"?"_s, static_cast<qint64>(row.state)};
        case TicketSort::Customer:
            return {u"coalesce(c.name_folded, '')"_s, u"?"_s, folded(row.customerName)};
        case TicketSort::Title:
            return {u"lower(t.title)"_s, u"lower(?)"_s, row.title};
        case TicketSort::Assignee:
            return {u"lower(coalesce(u.name, ''))"_s, u"lower(?)"_s, row.assigneeName};
        case TicketSort::Due:
            return dueKey(row.dueAt, descending);
        }
        Q_UNREACHABLE();
        return {};
    }

} // namespace

QString ticketOrder(TicketSort sort, bool descending)
{
    return u"%1 %2, t.id %2"_s.arg(sortKey(sort, descending, {}).ofRow, descending ? "DESC"_L1 : "ASC"_L1);
}

SqlPiece ticketsBehind(const TicketRow& row, TicketSort sort, bool descending)
{
    const auto key = sortKey(sort, descending, row);
    return {u"(%1, t.id) %2 (%3, ?)"_s.arg(key.ofRow, descending ? "<"_L1 : ">"_L1, key.ofValue),
            {key.value, row.id.value()}};
}

} // namespace helpdesk
