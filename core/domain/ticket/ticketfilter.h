// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/ticket/ticketcriteria.h"

#include <QDate>
#include <QTimeZone>

namespace helpdesk {

enum class TicketSort { Updated, Created, Number, Severity, State, Customer, Title, Assignee, Due };
template <>
struct EnumKeys<TicketSort> {
    static constexpr std::array<KeyOf<TicketSort>, 9> keys{{{TicketSort::Updated, "updated"},
                                                            {TicketSort::Created, "created"},
                                                            {TicketSort::Number, "number"},
                                                            {TicketSort::Severity, "severity"},
                                                            {TicketSort::State, "state"},
                                                            {TicketSort::Customer, "customer"},
                                                            {TicketSort::Title, "title"},
                                                            {TicketSort::Assignee, "assignee"},
                                                            {TicketSort::Due, "due"}}};
};

/// The only input of lists, counts, bulk edits and exports. It finds active tickets only, unless namesState().
struct TicketFilter : TicketCriteria {
    TicketSort sort = TicketSort::Updated;
    bool descending = true;

    bool operator==(const TicketFilter&) const = default;
};

/// Reads search text.
/// - Words and "phrases"; what stands side by side must all hold, `OR` and parentheses group, a dash before a word,
///   a field or a group excludes. `#123` or several are ticket numbers.
/// - The fields status: assignee: customer: severity: service: category: team: number: created: updated: due: is:
///   has: sla: sr: outage: tenant: domain: subscription: contact:, whose values are OR-ed by commas. `status:` takes
///   states and state categories; `is:` takes any, approval and its contrary decided; `sr:` the number of an
///   escalation at its target; `outage:` the id of a linked outage.
/// - Dates are days in `zone`, with an optional >= > < <= =; `today`, `yesterday`, `tomorrow`, `-7d`, `+2w` count
///   from `now`. `sla:` looks at the promises at `now`. Tickets without a date match no comparison of it.
/// - `sort:-updated` turns the order round and may stand anywhere but behind a dash: it is about the whole list. In
///   the order by due those without one come last, up and down.
/// - Active tickets only, unless a state or is:any is asked for anywhere and not excluded: see namesState().
/// - A word that is an identifier (queryidentifier.h) also finds the tickets of what it names.
/// Errors: QueryError {position from 1, text, nearest name}; a text that is not understood never means "all".
Result<TicketFilter> parseTicketFilter(const QString& text, const QTimeZone& zone, Instant now);

/// The search text that reads as this filter. Its instants are beginnings of days in `zone`.
QString searchText(const TicketFilter& filter, const QTimeZone& zone);

} // namespace helpdesk
