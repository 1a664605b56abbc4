// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/id.h"
#include "base/instant.h"
#include "base/result.h"
#include "domain/ticket/ticketenums.h"

#include <QDate>
#include <QStringList>
#include <QTimeZone>

#include <optional>
#include <vector>

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

/// The only input of lists, counts, bulk edits and exports. All parts are AND-ed; values of one part
/// are OR-ed; an empty part does not restrict.
struct TicketFilter {
    std::vector<TicketState> states; ///< empty: active tickets only, unless anyState
    bool anyState = false;
    QStringList assigneeLogins; ///< "me" and "none" are kept as words; resolved by whoever runs the query
    QStringList customers; ///< tenant id, domain or part of the name
    std::vector<Severity> severities;
    std::vector<Service> services;
    std::vector<Category> categories;
    QStringList teams;
    std::vector<qint64> numbers;
    QStringList words; ///< each must occur in title, customer, reference or conversation
    QStringList withoutWords;
    std::optional<bool> approvalPending; ///< true: escalation_review and not approved yet; false: all but these
    std::optional<Instant> createdFrom; ///< inclusive
    std::optional<Instant> createdBefore; ///< exclusive
    std::optional<Instant> updatedFrom;
    std::optional<Instant> updatedBefore;
    std::optional<Instant> dueFrom; ///< tickets without a due instant match neither
    std::optional<Instant> dueBefore;
    TicketSort sort = TicketSort::Updated;
    bool descending = true;

    bool operator==(const TicketFilter&) const = default;
};

/// Reads search text: words, "phrases", -word, #123, and the fields status: assignee: customer: severity:
/// service: category: team: number: created: updated: due: is: sort:, whose values are OR-ed by commas. `status:`
/// takes states and state categories; `is:` takes any, approval and its contrary decided; `sort:-updated` turns
/// the order round.
/// Dates are days in `zone`, with an optional >= > < <= =; `today`, `yesterday`, `tomorrow`, `-7d`, `+2w` count
/// from `now`. In the order by due those without one come last, up and down.
/// Errors: QueryError {position from 1, text, nearest name}; a text that is not understood never means "all".
Result<TicketFilter> parseTicketFilter(const QString& text, const QTimeZone& zone, Instant now);

/// The search text that reads as this filter. Its instants are beginnings of days in `zone`.
QString searchText(const TicketFilter& filter, const QTimeZone& zone);

} // namespace helpdesk
