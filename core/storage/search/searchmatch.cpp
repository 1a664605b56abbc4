// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/search/searchmatch.h"

#include "storage/rows.h"

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    // Shorter beginnings have an index of their own.
    constexpr qsizetype kGathered = 4;
    // To find a word takes a fifth of a millisecond, to gather the texts of a common one thirty.
    constexpr qsizetype kMostWords = 16;

    QString phraseOf(const QStringList& words)
    {
        return u'"' + words.join(u' ') + u'"';
    }

    QString expressionOf(const SearchTerm& term)
    {
        return phraseOf(term.words) + (term.open ? "*"_L1 : ""_L1);
    }

    // The index holds words of these letters as they are written here.
    bool isKeptAsWritten(const QString& word)
    {
        return std::ranges::all_of(word, [](QChar c) {
            return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || (c >= u'а' && c <= u'я');
        });
    }

    /// The words of the index that begin so, one more than are of use where there are as many.
    Result<QStringList> wordsBeginning(Database& database, const QString& beginning)
    {
        QStringList words;
        auto from = beginning;
        while (words.size() <= kMostWords) {
            HD_TRY(auto row, database.statement(u"search/find_word_from.sqlite"_s));
            HD_TRY(const auto word, firstRow(row.bind(from), [](const Statement& found) { return found.text(0); }));
            if (!word || !word->startsWith(beginning))
                break;
            words << *word;
            from = *word + QChar(u'\x01'); // sorts behind it and before whatever begins with it
        }
        return words;
    }

    Result<QString> lazyExpressionOf(Database& database, const SearchTerm& term)
    {
        const auto& last = term.words.back();
        if (!term.open || last.size() < kGathered || !isKeptAsWritten(last))
            return expressionOf(term);
        HD_TRY(const auto words, wordsBeginning(database, last));
        if (words.size() > kMostWords)
            return expressionOf(term);
        if (words.isEmpty())
            return phraseOf(term.words); // nothing has it
        QStringList phrases;
        auto phrase = term.words;
        for (const auto& word : words) {
            phrase.back() = word;
            phrases << phraseOf(phrase);
        }
        return u'(' + phrases.join(" OR "_L1) + u')';
    }

} // namespace

QString matchExpression(const std::vector<SearchTerm>& terms)
{
    QStringList all;
    for (const auto& term : terms) {
        if (!term.words.isEmpty())
            all << expressionOf(term);
    }
    return all.join(" AND "_L1);
}

Result<QString> lazyMatchExpression(Database& database, const std::vector<SearchTerm>& terms)
{
    QStringList all;
    for (const auto& term : terms) {
        if (term.words.isEmpty())
            continue;
        HD_TRY(const auto expression, lazyExpressionOf(database, term));
        all << expression;
    }
    return all.join(" AND "_L1);
}

} // namespace helpdesk
