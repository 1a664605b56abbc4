// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <vector>

namespace helpdesk {

/// What is looked for in texts: words that stand side by side. An identifier is such a phrase of its parts: a GUID, a mail
/// address, a version number; what stands between the parts does not count.
struct SearchTerm {
    QStringList words; ///< none: nothing that could be found, signs alone
    bool open = false; ///< the last word may go on

    bool operator==(const SearchTerm&) const = default;
};

/// A word of a text and where it stands, in UTF-16 units.
struct TextWord {
    qsizetype begin = 0;
    qsizetype length = 0;
    QString word; ///< as it is compared: no case, no diacritics
};

/// The words of a text, as the full-text index takes them apart: letters and digits, of every script.
std::vector<TextWord> wordsOf(const QString& text);

/// One word or phrase of a search. Its last word is matched by its beginning, unless something stands behind it ("17:",
/// "mail ") or it is a single letter: that is a word of its own, and the beginning of nearly everything.
SearchTerm searchTerm(const QString& text);

/// A whole search: words, and "phrases" in double quotes. Terms of signs alone are left out.
std::vector<SearchTerm> searchTerms(const QString& text);

/// The letters that the index replaces before it takes a text apart, as the view `search_text` does.
QString indexSpelling(const QString& text);

} // namespace helpdesk
