// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchfixture.h"
#include "storage/search/searchmatch.h"

#include <algorithm>
#include <random>

// What a search asks of the index depends on how many of its words begin so; what it finds does not.

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

class Speaker {
public:
    /// Words that often begin like each other, a few of them with more endings than are asked for one by one.
    QString word()
    {
        static const QStringList beginnings{u"mail"_s, u"Mail"_s, u"почта"_s, u"Ёлка"_s, u"élan"_s, u"0x80"_s, u"teams"_s, u"йод"_s};
        static const QString letters = u"abcdeя1é"_s;
        auto word = beginnings[below(beginnings.size())];
        for (auto more = below(4); more > 0; --more)
            word += letters[below(letters.size())];
        return word;
    }

    QString text()
    {
        static const QStringList between{u" "_s, u"-"_s, u", "_s};
        auto text = word();
        for (auto more = below(6); more > 0; --more)
            text += between[below(between.size())] + word();
        return text;
    }

    /// A piece of what was said: from the beginning of a word on, to anywhere.
    QString pieceOf(const QString& text)
    {
        const auto words = wordsOf(text);
        const auto begin = words[static_cast<size_t>(below(std::ssize(words)))].begin;
        return text.sliced(begin, 1 + below(std::min<qsizetype>(text.size() - begin, 12)));
    }

    qsizetype below(qsizetype limit) { return std::uniform_int_distribution<qsizetype>(0, limit - 1)(m_random); }

private:
    std::mt19937 m_random{11};
};

/// Word by word, without any index.
bool says(const QString& text, const QString& piece)
{
    const auto words = wordsOf(text);
    const auto wanted = wordsOf(piece);
    const auto open = searchTerm(piece).open;
    const auto fits = [&](size_t at) {
        for (size_t i = 0; i < wanted.size(); ++i) {
            const auto& word = words[at + i].word;
            const bool last = i + 1 == wanted.size();
            if (last && open ? !word.startsWith(wanted[i].word) : word != wanted[i].word)
                return false;
        }
        return true;
    };
    for (size_t at = 0; at + wanted.size() <= words.size(); ++at) {
        if (fits(at))
            return true;
    }
    return false;
}

} // namespace

TEST_CASE("a search finds the texts that say it, however many words begin so", "[searchmatch]")
{
    SearchFixture f;
    Speaker speaker;
    QStringList texts;
    for (int i = 0; i < 150; ++i)
        texts << speaker.text();
    f.ticket(u"-"_s, texts);
    qsizetype found = 0;
    for (int i = 0; i < 400; ++i) {
        const auto piece = speaker.pieceOf(texts[speaker.below(texts.size())]);
        INFO(piece.toStdString());
        const auto wanted = std::ranges::count_if(texts, [&](const QString& text) { return says(text, piece); });
        found += wanted;
        CHECK(std::ssize(f.hits(u'"' + piece + u'"', HitOrder::Newest, 1000)) == wanted);
        CHECK(std::ssize(f.hits(u'"' + piece + u'"', HitOrder::Relevance, 1000)) == wanted);
    }
    CHECK(found > 1'000);
}

TEST_CASE("few words that begin so are asked for themselves, many by their beginning", "[searchmatch]")
{
    SearchFixture f;
    const auto lazy = [&f](const QString& text) {
        const auto expression = lazyMatchExpression(f.database(), searchTerms(text));
        REQUIRE_OK(expression);
        return *expression;
    };
    f.ticket(u"Mailbox mails"_s, {u"a shared mailbox, shared mailboxes"_s});
    CHECK(lazy(u"mail"_s) == u"(\"mailbox\" OR \"mailboxes\" OR \"mails\")"_s);
    CHECK(lazy(u"\"shared mailb\" a"_s) == u"(\"shared mailbox\" OR \"shared mailboxes\") AND \"a\""_s);
    CHECK(lazy(u"nothing"_s) == u"\"nothing\""_s);
    CHECK(lazy(u"mai"_s) == u"\"mai\"*"_s); // has an index of its own
    CHECK(lazy(u"élan"_s) == u"\"élan\"*"_s); // the index writes it otherwise
    for (int i = 0; i < 20; ++i)
        f.ticket(u"mail%1"_s.arg(i));
    CHECK(lazy(u"mail"_s) == u"\"mail\"*"_s);
    CHECK(lazy(u"-"_s).isEmpty());
}
