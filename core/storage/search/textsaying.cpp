// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/search/textsaying.h"

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    bool isPlainLetter(QChar c)
    {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || (c >= u'а' && c <= u'я');
    }

    /// What stands between words for everybody: signs of ASCII, a space that does not break, quotation marks, dashes, an ellipsis.
    bool isPlainSign(QChar c)
    {
        return (c >= u'\t' && c < u'\x7f' && !c.isLetterOrNumber()) || c == u'\u00a0' || c == u'«' || c == u'»'
            || (c >= u'\u2013' && c <= u'\u2014') || (c >= u'\u2018' && c <= u'\u201e') || c == u'…';
    }

    /// Letters of ASCII and of Russian become small, each for itself; ё was made е before.
    QString small(const QString& text)
    {
        auto letters = text;
        for (auto& c : letters) {
            if ((c >= u'A' && c <= u'Z') || (c >= u'А' && c <= u'Я'))
                c = QChar(static_cast<char16_t>(c.unicode() + 32));
        }
        return letters;
    }

    /// In order. Empty where a letter or sign is not plain.
    std::optional<std::vector<QStringView>> plainWords(const QString& letters)
    {
        std::vector<QStringView> words;
        qsizetype begin = 0;
        for (qsizetype at = 0; at <= letters.size(); ++at) {
            if (at < letters.size() && isPlainLetter(letters[at]))
                continue;
            if (at < letters.size() && !isPlainSign(letters[at]))
                return std::nullopt;
            if (at > begin)
                words.push_back(QStringView(letters).sliced(begin, at - begin));
            begin = at + 1;
        }
        return words;
    }

    bool standsAmong(const std::vector<QStringView>& words, size_t place, const SearchTerm& term)
    {
        for (qsizetype i = 0; i < term.words.size(); ++i) {
            const auto word = words[place + static_cast<size_t>(i)];
            const bool mayGoOn = term.open && i + 1 == term.words.size();
            if (mayGoOn ? !word.startsWith(term.words[i]) : word != term.words[i])
                return false;
        }
        return true;
    }

} // namespace

std::optional<bool> saysPlainly(const QString& text, const SearchTerm& term)
{
    for (const auto& word : term.words) {
        if (!std::ranges::all_of(word, isPlainLetter))
            return std::nullopt;
    }
    const auto letters = small(text);
    const auto words = plainWords(letters);
    if (!words)
        return std::nullopt;
    const auto length = static_cast<size_t>(term.words.size());
    for (size_t place = 0; length > 0 && place + length <= words->size(); ++place) {
        if (standsAmong(*words, place, term))
            return true;
    }
    return false;
}

Result<std::optional<bool>> documentSaysPlainly(Database& database, qint64 document, const SearchTerm& term)
{
    HD_TRY(auto row, database.statement(u"search/find_text_of_document.sqlite"_s));
    HD_CHECK(row.bind(document).run());
    if (!row.next()) {
        HD_CHECK(row.finish());
        return std::optional<bool>();
    }
    const auto text = saysPlainly(row.text(0), term);
    const auto title = saysPlainly(row.text(1), term);
    if (!text || !title)
        return std::optional<bool>();
    return std::optional<bool>(*text || *title);
}

} // namespace helpdesk
