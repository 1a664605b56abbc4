// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/search/searchterm.h"

#include "base/fold.h"

#include <algorithm>
#include <array>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr char32_t kSoftHyphen = 0xad;

    bool isOfWord(char32_t c)
    {
        return QChar::isLetterOrNumber(c) || QChar::category(c) == QChar::Other_PrivateUse;
    }

    // An accent behind its letter; a hyphen that is shown at the end of a line only.
    bool goesOn(char32_t c)
    {
        return (c >= 0x300 && c <= 0x36f) || c == kSoftHyphen;
    }

    char32_t letterAt(const QString& text, qsizetype at)
    {
        if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
            return QChar::surrogateToUcs4(text[at], text[at + 1]);
        return text[at].unicode();
    }

    // A script without spaces: there one sign may be the beginning of what is typed.
    bool isIdeograph(QChar c)
    {
        return c.unicode() >= 0x2e80;
    }

    bool isAscii(QStringView text)
    {
        return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    }

    // Most words need no more than small letters, and a page of hits has thousands of words.
    QString comparable(QStringView word)
    {
        auto text = word.toString();
        if (isAscii(word))
            return std::move(text).toLower();
        text.remove(QChar(static_cast<char16_t>(kSoftHyphen)));
        return folded(indexSpelling(text));
    }

} // namespace

std::vector<TextWord> wordsOf(const QString& text)
{
    std::vector<TextWord> words;
    qsizetype begin = -1;
    const auto end = [&](qsizetype at) {
        if (begin >= 0)
            words.push_back({begin, at - begin, comparable(QStringView(text).sliced(begin, at - begin))});
        begin = -1;
    };
    for (qsizetype at = 0, next = 0; at < text.size(); at = next) {
        const auto c = letterAt(text, at);
        next = at + (QChar::requiresSurrogates(c) ? 2 : 1);
        if (isOfWord(c))
            begin = begin < 0 ? at : begin;
        else if (!goesOn(c))
            end(at);
    }
    end(text.size());
    return words;
}

SearchTerm searchTerm(const QString& text)
{
    SearchTerm term;
    const auto words = wordsOf(text);
    for (const auto& word : words) {
        const auto as = QStringView(text).sliced(word.begin, word.length);
        term.words << indexSpelling(as.toString()).toLower();
    }
    if (words.empty())
        return term;
    const auto& last = words.back();
    const bool single = words.size() == 1 && last.word.size() == 1 && !isIdeograph(last.word.front());
    term.open = last.begin + last.length == text.size() && !single;
    return term;
}

std::vector<SearchTerm> searchTerms(const QString& text)
{
    std::vector<SearchTerm> terms;
    const auto add = [&](const QString& part) {
        if (auto term = searchTerm(part); !term.words.isEmpty())
            terms.push_back(std::move(term));
    };
    bool quoted = false;
    for (const auto& part : text.split(u'"')) {
        if (quoted) {
            add(part);
        } else {
            for (const auto& word : part.simplified().split(u' ', Qt::SkipEmptyParts))
                add(word);
        }
        quoted = !quoted;
    }
    return terms;
}

QString indexSpelling(const QString& text)
{
    static const std::array<std::pair<QString, QString>, 18> spellings{
        {{u"ё"_s, u"е"_s},       {u"Ё"_s, u"Е"_s},        {u"ß"_s, u"ss"_s},     {u"ẞ"_s, u"SS"_s},      {u"æ"_s, u"ae"_s},
         {u"Æ"_s, u"AE"_s},      {u"œ"_s, u"oe"_s},       {u"Œ"_s, u"OE"_s},     {u"ø"_s, u"o"_s},       {u"Ø"_s, u"O"_s},
         {u"ł"_s, u"l"_s},       {u"Ł"_s, u"L"_s},        {u"đ"_s, u"d"_s},      {u"Đ"_s, u"D"_s},       {u"ı"_s, u"i"_s},
         {u"и\u0306"_s, u"й"_s}, {u"И\u0306"_s, u"Й"_s}, {u"\u00ad"_s, u""_s}}};
    auto result = text;
    if (isAscii(text))
        return result;
    for (const auto& [from, to] : spellings)
        result.replace(from, to);
    return result;
}

} // namespace helpdesk
