// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "domain/partner/user.h"
#include "domain/ticket/groupedorder.h"
#include "domain/ticket/ticketfilter.h"

namespace helpdesk {

using SavedViewId = Id<struct SavedViewTag>;

/// The colours of marks, each known by its name.
enum class MarkColor { Red, Amber, Green, Blue };
template <>
struct EnumKeys<MarkColor> {
    static constexpr std::array<KeyOf<MarkColor>, 4> keys{{{MarkColor::Red, "red"},
                                                           {MarkColor::Amber, "amber"},
                                                           {MarkColor::Green, "green"},
                                                           {MarkColor::Blue, "blue"}}};
};

/// Which tickets of a view bear a mark, and of which colour.
struct ViewMark {
    QString searchText;
    MarkColor color = MarkColor::Red;

    bool operator==(const ViewMark&) const = default;
};

/// A column of the list of tickets: each can be what the list is ordered by, and is known by its key.
using QueueColumn = TicketSort;

/// A search somebody keeps under a name. The order of the list is in the search text, as `sort:`.
struct SavedView {
    SavedViewId id;
    UserId owner;
    QString ownerName; ///< read only
    bool shared = false; ///< everybody sees it; otherwise the owner alone
    QString name; ///< unique among the owner's, case aside
    QString searchText;
    std::optional<TicketGrouping> grouping; ///< none: one list
    std::optional<ViewMark> mark; ///< none: no ticket has one
    std::vector<QueueColumn> columns; ///< from left to right, the title among them; none: the usual ones of who looks
    int position = 0; ///< from 0, in the list of the one who reads; each arranges their own

    bool operator==(const SavedView&) const = default;
};

/// How many tickets a view has now, or why nobody can say.
struct SavedViewCount {
    SavedViewId id;
    qint64 count = 0;
    std::optional<Error> problem; ///< the text is not understood any more, or names somebody who is gone
};

inline constexpr qsizetype longestViewName = 60;

bool maySee(const Actor& actor, const SavedView& view);
/// The owner may; a shared one supervisors and administrators too.
bool mayChange(const Actor& actor, const SavedView& view);

/// The view as it is kept: name and texts trimmed, a mark without text none, each column once and the title among them. Errors: Missing(Name|Value), Invalid(Name), and
/// QueryError with the subject Value or, of the mark, Rule for a text that is not understood.
Result<SavedView> checkedView(SavedView view, Instant now);

/// What bears the mark, whatever its state unless the text names one. Errors: QueryError.
Result<TicketFilter> markedBy(const ViewMark& mark, const QTimeZone& zone, Instant now);

/// Keys between commas, as columns are kept; what is not known is passed over.
QString columnsText(const std::vector<QueueColumn>& columns);
std::vector<QueueColumn> columnsOf(const QString& text);

/// The search text with the order said in it: as it is when it says so already.
QString withOrder(const QString& text, TicketSort sort, bool descending);

} // namespace helpdesk
