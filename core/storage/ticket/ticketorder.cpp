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

    // The order of the enumeration, not of the alphabet; character for character the key of an index.
    template <typename E>
    QString rankOf(const QString& column)
    {
        QString cases;
        int rank = 0;
        for (const auto value : valuesOf<E>())
            cases += u" WHEN '%1' THEN %2"_s.arg(keyOf(value)).arg(rank++);
        return u"CASE %1%2 END"_s.arg(column, cases);
    }

    // Those without a due instant come last, up and down: along ticket_by_due and ticket_by_due_down.
    SortKey dueKey(const std::optional<Instant>& due, bool descending)
    {
        const qint64 none = descending ? -1 : std::numeric_limits<qint64>::max();
        return {u"coalesce(t.next_due_at, %1)"_s.arg(none), u"?"_s, due ? due->milliseconds() : none};
    }

    // The name, whose it is (two may have the same), and the change.
    std::vector<SortKey> nameKeys(const SortKey& name, const SortKey& owner, const TicketRow& row, OrderPart part)
    {
        std::vector<SortKey> keys;
        if (part != OrderPart::Nameless)
            keys = {name, owner};
        keys.push_back({u"t.updated_at"_s, u"?"_s, row.updatedAt.milliseconds()});
        return keys;
    }

    std::vector<SortKey> customerKeys(const TicketRow& row, OrderPart part)
    {
        const auto named = part == OrderPart::Named;
        return nameKeys({named ? u"c.name_folded"_s : u"coalesce(c.name_folded, '')"_s, u"?"_s, folded(row.customerName)},
                        {named ? u"c.id"_s : u"coalesce(t.customer_id, 0)"_s, u"?"_s, row.customer.value()}, row, part);
    }

    std::vector<SortKey> assigneeKeys(const TicketRow& row, OrderPart part)
    {
        const auto named = part == OrderPart::Named;
        return nameKeys({named ? u"lower(u.name)"_s : u"lower(coalesce(u.name, ''))"_s, u"lower(?)"_s, row.assigneeName},
                        {named ? u"u.id"_s : u"coalesce(t.assignee_id, 0)"_s, u"?"_s, row.assignee.value()}, row, part);
    }

    std::vector<SortKey> sortKeys(TicketSort sort, bool descending, const TicketRow& row, OrderPart part)
    {
        switch (sort) {
        case TicketSort::Updated:
            return {{u"t.updated_at"_s, u"?"_s, row.updatedAt.milliseconds()}};
        case TicketSort::Created:
            return {{u"t.created_at"_s, u"?"_s, row.createdAt.milliseconds()}};
        case TicketSort::Number:
            return {{u"t.number"_s, u"?"_s, row.number}};
        case TicketSort::Severity:
            return {{rankOf<Severity>(u"t.severity"_s), u"?"_s, static_cast<qint64>(row.severity)}};
        case TicketSort::State:
            return {{rankOf<TicketState>(u"t.state"_s), u"?"_s, static_cast<qint64>(row.state)}};
        case TicketSort::Customer:
            return customerKeys(row, part);
        case TicketSort::Title:
            return {{u"lower(t.title)"_s, u"lower(?)"_s, row.title}};
        case TicketSort::Assignee:
            return assigneeKeys(row, part);
        case TicketSort::Due:
            return {dueKey(row.dueAt, descending)};
        }
        Q_UNREACHABLE();
        return {};
    }

    bool isByName(TicketSort sort)
    {
        return sort == TicketSort::Customer || sort == TicketSort::Assignee;
    }

    bool asksForStatesAlone(TicketCriteria criteria)
    {
        criteria.states.clear();
        criteria.anyState = false;
        return criteria == TicketCriteria();
    }

} // namespace

std::vector<OrderPart> orderParts(const TicketFilter& filter)
{
    if (!isByName(filter.sort) || !asksForStatesAlone(filter))
        return {OrderPart::All};
    if (filter.descending)
        return {OrderPart::Named, OrderPart::Nameless};
    return {OrderPart::Nameless, OrderPart::Named};
}

OrderPart orderPartOf(const TicketRow& row, TicketSort sort)
{
    const auto named = sort == TicketSort::Customer ? row.customer.isValid() : row.assignee.isValid();
    return named ? OrderPart::Named : OrderPart::Nameless;
}

// CROSS JOIN is taken as it is written: SQLite knows nothing of how many customers there are.
QString ticketTables(TicketSort sort, OrderPart part, bool withNames)
{
    const auto ofCustomers = part == OrderPart::Named && sort == TicketSort::Customer;
    const auto ofUsers = part == OrderPart::Named && sort == TicketSort::Assignee;
    auto tables = u"FROM ticket AS t\n"_s;
    if (ofCustomers)
        tables = u"FROM customer AS c\nCROSS JOIN ticket AS t ON t.customer_id = c.id\n"_s;
    if (ofUsers)
        tables = u"FROM app_user AS u\nCROSS JOIN ticket AS t ON t.assignee_id = u.id\n"_s;
    const auto sorted = part == OrderPart::All;
    if (!ofCustomers && (withNames || (sorted && sort == TicketSort::Customer)))
        tables += "LEFT JOIN customer AS c ON c.id = t.customer_id\n"_L1;
    if (!ofUsers && (withNames || (sorted && sort == TicketSort::Assignee)))
        tables += "LEFT JOIN app_user AS u ON u.id = t.assignee_id\n"_L1;
    return tables;
}

SqlPiece partCondition(TicketSort sort, OrderPart part)
{
    if (part != OrderPart::Nameless)
        return {};
    return {sort == TicketSort::Customer ? u"t.customer_id IS NULL"_s : u"t.assignee_id IS NULL"_s, {}};
}

QString ticketOrder(TicketSort sort, bool descending, OrderPart part)
{
    const auto direction = descending ? " DESC"_L1 : " ASC"_L1;
    QString order;
    for (const auto& key : sortKeys(sort, descending, {}, part))
        order += key.ofRow + direction + ", "_L1;
    return order + "t.id"_L1 + direction;
}

SqlPiece hasSeverityByIndex(Severity severity)
{
    return {rankOf<Severity>(u"t.severity"_s) + " = ?"_L1, {static_cast<qint64>(severity)}};
}

SqlPiece ticketsBehind(const TicketRow& row, TicketSort sort, bool descending, OrderPart part)
{
    QString ofRow;
    QString ofValue;
    SqlPiece behind;
    for (const auto& key : sortKeys(sort, descending, row, part)) {
        ofRow += key.ofRow + ", "_L1;
        ofValue += key.ofValue + ", "_L1;
        behind.values.push_back(key.value);
    }
    behind.sql = u"(%1t.id) %2 (%3?)"_s.arg(ofRow, descending ? "<"_L1 : ">"_L1, ofValue);
    behind.values.emplace_back(row.id.value());
    return behind;
}

} // namespace helpdesk
