// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ticket/queryfield.h"

#include <optional>

namespace helpdesk {

/// What may stand at a place of search text while it is typed.
struct QueryCompletions {
    qsizetype from = 0; ///< the piece a choice takes the place of, counted from 0
    qsizetype length = 0;
    QString begun; ///< what of it stands before the cursor, without a quotation mark
    QStringList names; ///< as they are written: fields with their colon, values
    std::optional<QueryField> field; ///< whose value stands here; none: a word or a field begins
    ValueSource source = ValueSource::None; ///< what else to ask the store for; write it as queryValue()

    bool operator==(const QueryCompletions&) const = default;
};

/// `cursor`: the character it stands before, counted from 0. Names go on from what is begun, case aside, and are
/// not in the list of values yet. The text need not be right.
QueryCompletions completionsAt(const QString& text, qsizetype cursor);

} // namespace helpdesk
