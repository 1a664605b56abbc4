// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "domain/partner/user.h"
#include "domain/ticket/ticketfilter.h"

namespace helpdesk {

using SavedViewId = Id<struct SavedViewTag>;

/// A search somebody keeps under a name. The order of the list is in the search text, as `sort:`.
struct SavedView {
    SavedViewId id;
    UserId owner;
    QString ownerName; ///< read only
    bool shared = false; ///< everybody sees it; otherwise the owner alone
    QString name; ///< unique among the owner's, case aside
    QString searchText;
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

/// The view as it is kept: name and text trimmed. Errors: Missing(Name|Value), Invalid(Name), and QueryError with
/// the subject Value for a text that is not understood.
Result<SavedView> checkedView(SavedView view, Instant now);

/// The search text with the order said in it: as it is when it says so already.
QString withOrder(const QString& text, TicketSort sort, bool descending);

} // namespace helpdesk
