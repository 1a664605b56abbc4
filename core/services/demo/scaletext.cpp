// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/demo/scaletext.h"

#include "services/demo/scalewords.h"

#include <QSet>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kWords = 4200;
    constexpr int kShortestMessage = 30;
    constexpr int kLongestMessage = 206;
    constexpr size_t kDraws = 65536;

    QString madeUp(Random& random, int syllables)
    {
        QString word;
        for (int i = 0; i < syllables; ++i) {
            word += QLatin1StringView(random.of(scalewords::onsets));
            word += QLatin1StringView(random.of(scalewords::rimes));
        }
        return word;
    }

    // The word of rank r is drawn 1/(r + 2) as often as the sum asks for; whole numbers only, for all machines alike.
    std::vector<quint16> zipfDraws(size_t words)
    {
        constexpr quint64 kUnit = 1'000'000'000;
        quint64 total = 0;
        for (size_t rank = 0; rank < words; ++rank)
            total += kUnit / (rank + 2);
        std::vector<quint16> draws(kDraws);
        size_t rank = 0;
        auto reached = kUnit / 2;
        for (size_t i = 0; i < kDraws; ++i) {
            while (reached * kDraws < total * i && rank + 1 < words)
                reached += kUnit / (++rank + 2);
            draws[i] = static_cast<quint16>(rank);
        }
        return draws;
    }

    void addIdentifier(QString& text, Random& random)
    {
        if (random.chance(50)) {
            text += QLatin1StringView(random.of(scalewords::errors));
        } else {
            text += "request id "_L1;
            text += QString::number(random.next() | (quint64{1} << 63), 16);
        }
    }

} // namespace

ScaleText::ScaleText()
{
    QSet<QString> known;
    const auto add = [&](const QString& word) {
        if (!known.contains(word)) {
            known.insert(word);
            m_words.push_back(word);
        }
    };
    for (const auto* word : scalewords::common)
        add(QString::fromLatin1(word));
    for (const auto* word : scalewords::support)
        add(QString::fromLatin1(word));
    Random random(1);
    while (m_words.size() < kWords)
        add(madeUp(random, 2 + static_cast<int>(random.below(3))));
    m_byChance = zipfDraws(m_words.size());
}

void ScaleText::addSentence(QString& text, Random& random, int words) const
{
    const auto start = text.size();
    quint64 bits = 0;
    for (int i = 0; i < words; ++i) {
        if (i % 4 == 0)
            bits = random.next();
        if (i > 0)
            text += u' ';
        text += m_words[m_byChance[bits & 0xffffU]];
        bits >>= 16;
    }
    text[start] = text[start].toUpper();
    text += u'.';
}

QString ScaleText::sentence(Random& random, int words) const
{
    QString text;
    addSentence(text, random, words);
    return text;
}

QString ScaleText::message(Random& random) const
{
    auto left = kShortestMessage + static_cast<int>(random.below(kLongestMessage - kShortestMessage + 1));
    QString text;
    text.reserve(left * 8 + 64);
    while (left > 0) {
        const auto words = std::min(left, 5 + static_cast<int>(random.below(14)));
        addSentence(text, random, words);
        left -= words;
        text += random.chance(15) ? u'\n' : u' ';
    }
    if (random.chance(40))
        addIdentifier(text, random);
    else
        text.chop(1);
    return text;
}

QString ScaleText::title(Random& random)
{
    return QLatin1StringView(random.of(scalewords::things)) + u' ' + QLatin1StringView(random.of(scalewords::troubles))
        + u' ' + QLatin1StringView(random.of(scalewords::circumstances));
}

QString ScaleText::name(Random& random)
{
    auto word = madeUp(random, 2 + static_cast<int>(random.below(2)));
    word[0] = word[0].toUpper();
    return word;
}

} // namespace helpdesk
