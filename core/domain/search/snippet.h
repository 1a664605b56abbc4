// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/search/searchterm.h"

namespace helpdesk {

/// A piece of a text around what was found in it, on one line: breaks and runs of spaces are one space.
struct Snippet {
    struct Mark {
        qsizetype begin = 0; ///< in UTF-16 units of `text`
        qsizetype length = 0;

        bool operator==(const Mark&) const = default;
    };

    QString text; ///< with "…" where it was cut
    std::vector<Mark> marks; ///< what was found, in order, none overlapping another

    bool operator==(const Snippet&) const = default;
};

/// Where the terms stand in a text, in order; of hits that overlap the earlier and longer one.
std::vector<Snippet::Mark> marksIn(const QString& text, const std::vector<SearchTerm>& terms);

/// How many of the terms stand in a text.
size_t termsFound(const QString& text, const std::vector<SearchTerm>& terms);

/// About `width` characters, cut at words, beginning a little before the first hit. Without a hit the beginning of the
/// text.
Snippet snippetOf(const QString& text, const std::vector<SearchTerm>& terms, qsizetype width = 160);

/// The snippet with a sign before and behind each mark, for plain text.
QString marked(const Snippet& snippet, const QString& before, const QString& behind);

} // namespace helpdesk
