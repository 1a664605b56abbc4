// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/supervision/board.h"

#include "domain/ticket/ticketfilter.h"

#include <set>

namespace helpdesk {

namespace {

    // Beyond that nobody reads the search text, and the page of cases shows them better.
    constexpr size_t kNamedTickets = 200;

    BoardFigure figureOfNumbers(const std::set<qint64>& numbers)
    {
        BoardFigure figure;
        figure.count = static_cast<qint64>(numbers.size());
        if (numbers.empty() || numbers.size() > kNamedTickets)
            return figure;
        TicketFilter filter;
        filter.anyState = true;
        filter.numbers.assign(numbers.begin(), numbers.end());
        figure.search = searchText(filter, QTimeZone::utc());
        return figure;
    }

} // namespace

CasesOwed casesOwed(const std::vector<CaseRow>& cases, Instant now, int first)
{
    CasesOwed owed;
    std::set<qint64> late;
    std::set<qint64> due;
    for (const auto& one : cases) {
        if (one.debt.turn != CaseTurn::Target)
            continue;
        (one.debt.lateAt(now).count() > 0 ? late : due).insert(one.ticketNumber);
        if (owed.first.size() < static_cast<size_t>(first))
            owed.first.push_back(one);
    }
    for (const auto number : late)
        due.erase(number);
    owed.late = figureOfNumbers(late);
    owed.due = figureOfNumbers(due);
    return owed;
}

} // namespace helpdesk
