// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/search/snippet.h"

#include "base/fold.h"

#include <algorithm>

namespace helpdesk {

namespace {

    constexpr QChar kEllipsis = u'…';

    bool standsAt(const std::vector<TextWord>& words, size_t place, const QStringList& wanted, bool open)
    {
        if (wanted.isEmpty() || place + static_cast<size_t>(wanted.size()) > words.size())
            return false;
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            const auto& word = words[place + static_cast<size_t>(i)].word;
            const bool mayGoOn = open && i + 1 == wanted.size();
            if (mayGoOn ? !word.startsWith(wanted[i]) : word != wanted[i])
                return false;
        }
        return true;
    }

    QStringList comparableWords(const SearchTerm& term)
    {
        QStringList wanted;
        for (const auto& word : term.words)
            wanted << folded(word);
        return wanted;
    }

    std::vector<Snippet::Mark> hitsIn(const std::vector<TextWord>& words, const std::vector<SearchTerm>& terms)
    {
        std::vector<Snippet::Mark> marks;
        std::vector<QStringList> wanted;
        for (const auto& term : terms)
            wanted.push_back(comparableWords(term));
        for (size_t place = 0; place < words.size(); ++place) {
            qsizetype length = 0;
            for (size_t i = 0; i < terms.size(); ++i) {
                if (!standsAt(words, place, wanted[i], terms[i].open))
                    continue;
                const auto& last = words[place + static_cast<size_t>(wanted[i].size()) - 1];
                length = std::max(length, last.begin + last.length - words[place].begin);
            }
            const auto begin = words[place].begin;
            if (length > 0 && (marks.empty() || marks.back().begin + marks.back().length <= begin))
                marks.push_back({begin, length});
        }
        return marks;
    }

    // The words between which the piece is cut: a quarter of the width stands before the first hit.
    std::pair<qsizetype, qsizetype> bounds(const QString& text, const std::vector<TextWord>& words,
                                           const std::vector<Snippet::Mark>& marks, qsizetype width)
    {
        qsizetype begin = 0;
        if (!marks.empty() && marks.front().begin + marks.front().length > width) {
            const auto earliest = marks.front().begin - width / 4;
            for (const auto& word : words) {
                begin = word.begin;
                if (word.begin >= earliest)
                    break;
            }
        }
        if (text.size() - begin <= width)
            return {begin, text.size()};
        auto end = begin + width; // when it is one word without end
        for (const auto& word : words) {
            if (word.begin + word.length > begin + width)
                break;
            if (word.begin > begin)
                end = word.begin + word.length;
        }
        if (!marks.empty())
            end = std::max(end, marks.front().begin + marks.front().length);
        return {begin, end};
    }

} // namespace

std::vector<Snippet::Mark> marksIn(const QString& text, const std::vector<SearchTerm>& terms)
{
    return hitsIn(wordsOf(text), terms);
}

size_t termsFound(const QString& text, const std::vector<SearchTerm>& terms)
{
    const auto words = wordsOf(text);
    size_t found = 0;
    for (const auto& term : terms) {
        const auto wanted = comparableWords(term);
        for (size_t place = 0; place < words.size(); ++place) {
            if (standsAt(words, place, wanted, term.open)) {
                ++found;
                break;
            }
        }
    }
    return found;
}

Snippet snippetOf(const QString& text, const std::vector<SearchTerm>& terms, qsizetype width)
{
    const auto words = wordsOf(text);
    const auto marks = hitsIn(words, terms);
    const auto [begin, end] = bounds(text, words, marks, width);
    Snippet snippet;
    if (begin > 0)
        snippet.text += kEllipsis;
    std::vector<qsizetype> places; // of each letter of the piece
    for (qsizetype i = begin; i < end; ++i) {
        const bool space = text[i].isSpace();
        if (!space || snippet.text.isEmpty() || snippet.text.back() != u' ')
            snippet.text += space ? QChar(u' ') : text[i];
        places.push_back(snippet.text.size() - 1);
    }
    if (end < text.size())
        snippet.text += kEllipsis;
    for (const auto& mark : marks) {
        if (mark.begin < begin || mark.begin + mark.length > end)
            continue;
        const auto first = places[static_cast<size_t>(mark.begin - begin)];
        const auto last = places[static_cast<size_t>(mark.begin + mark.length - 1 - begin)];
        snippet.marks.push_back({first, last - first + 1});
    }
    return snippet;
}

QString marked(const Snippet& snippet, const QString& before, const QString& behind)
{
    auto text = snippet.text;
    for (auto mark = snippet.marks.rbegin(); mark != snippet.marks.rend(); ++mark) {
        text.insert(mark->begin + mark->length, behind);
        text.insert(mark->begin, before);
    }
    return text;
}

} // namespace helpdesk
