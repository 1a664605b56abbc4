// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchfixture.h"
#include "storage/search/searchmatch.h"
#include "storage/search/textsaying.h"

#include <algorithm>
#include <random>

// A text that is read instead of the index must not say anything else than the index does.

using namespace helpdesk;
using namespace Qt::StringLiterals;

TEST_CASE("a text says words by their beginning, whole words and phrases", "[textsaying]")
{
    const auto says = [](const QString& text, const QString& word) { return saysPlainly(text, searchTerm(word)); };
    CHECK(says(u"Outlook: the shared mailbox"_s, u"mail"_s) == true);
    CHECK(says(u"Outlook: the shared mailbox"_s, u"box"_s) == false);
    CHECK(says(u"Outlook: the shared mailbox"_s, u"mail:"_s) == false);
    CHECK(says(u"Outlook: the shared mailbox"_s, u"shared-mail"_s) == true);
    CHECK(says(u"Outlook: the shared mailbox"_s, u"the mailbox"_s) == false);
    CHECK(says(u"Почта «не ходит» — вторая"_s, u"ХОДИТ"_s) == true);
    CHECK(says(u""_s, u"mail"_s) == false);
}

TEST_CASE("what only the index can tell is not told by the letters", "[textsaying]")
{
    CHECK_FALSE(saysPlainly(u"mail für Zürich"_s, searchTerm(u"mail"_s)).has_value());
    CHECK_FALSE(saysPlainly(u"mail 日本"_s, searchTerm(u"mail"_s)).has_value());
    CHECK_FALSE(saysPlainly(u"mail"_s, searchTerm(u"Zürich"_s)).has_value());
    CHECK_FALSE(saysPlainly(u"mail\u0301"_s, searchTerm(u"mail"_s)).has_value());
}

TEST_CASE("a text that is read says what the index says", "[textsaying]")
{
    static const QStringList parts{
        u"mail"_s, u"Mail"_s,  u"box"_s, u"почта"_s, u"ёлка"_s,  u"Елка"_s, u"йод"_s, u"иод"_s, u"0x80"_s, u"\u00a0"_s,
        u"7"_s,    u"война"_s, u"Й"_s,   u"a"_s,     u"é"_s,     u"_"_s,    u"-"_s,   u" "_s,   u" "_s,    u"’"_s,
        u"…"_s,    u"—"_s,     u"«"_s,   u"„"_s,     u"воина"_s, u"."_s,    u"@"_s,   u"'"_s,   u"\n"_s,   u"№"_s};
    std::mt19937 random(7);
    const auto below = [&](qsizetype limit) { return std::uniform_int_distribution<qsizetype>(0, limit - 1)(random); };
    const auto made = [&](qsizetype length) {
        QString text;
        for (qsizetype i = 0; i < length; ++i)
            text += parts[below(parts.size())];
        return text;
    };
    SearchFixture f;
    const auto ticket = f.ticket(u"Ёлка-mail"_s);
    for (int i = 0; i < 120; ++i)
        f.say(ticket, made(1 + below(12)));
    int read = 0;
    int said = 0;
    for (int i = 0; i < 300; ++i) {
        const auto word = made(1 + below(3));
        const auto term = searchTerm(word);
        if (term.words.isEmpty())
            continue;
        QSet<qint64> found;
        for (const auto& hit : f.hits(u'"' + word + u'"', HitOrder::Newest, 1'000))
            found.insert(hit.document);
        INFO(word.toStdString());
        for (qint64 document = 1; document <= 121; ++document) {
            const auto plain = documentSaysPlainly(f.database(), document, term);
            REQUIRE_OK(plain);
            if (!plain->has_value())
                continue;
            ++read;
            said += **plain;
            INFO(document);
            CHECK(**plain == found.contains(document));
        }
    }
    CHECK(read > 5'000);
    CHECK(said > 300);
    const auto none = documentSaysPlainly(f.database(), 999, searchTerm(u"mail"_s));
    REQUIRE_OK(none);
    CHECK_FALSE(none->has_value());
}
