// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/evidence/languageguess.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    struct FrequentWords {
        const char* language;
        const char16_t* words;
    };

    // Words that stand in nearly every sentence of one language and in few of the others.
    constexpr FrequentWords kFrequent[] = {
        {"en", u"the and is are was were to of in for with not this that it on at be has have no since we from when cannot"},
        {"de", u"der die das und ist sind war nicht ein eine mit für auf seit wir ich den dem im zu von kein keine wird"},
        {"fr", u"le la les et est sont une des dans pour avec ne pas nous depuis sur ce qui du au aux plus"},
        {"es", u"el la los las y es son una con para por no desde que en del se nuestro al como pero"},
        {"pt", u"o os as e é são uma com para não desde que em do da no na nosso ao mas"},
        {"it", u"il lo gli e è sono una con per non da che nel della di questo nostro ma più"},
        {"nl", u"de het een en is zijn niet met voor op sinds wij van dat te geen wordt bij"},
        {"pl", u"i jest są nie się na w z do od dla że to po przez nasz"},
    };

    constexpr int kFewWords = 2; // fewer hits than this say nothing
    constexpr double kForeignShare = 0.2; // of the letters: names and codes stay below

    // No codes, names of domains or of products: the letter of "E3" and the end of "contoso.com" are words elsewhere.
    QStringList wordsOf(const QString& text)
    {
        static const QRegularExpression space(u"\\s+"_s);
        static const QRegularExpression word(u"^\\p{P}*(\\p{L}+)\\p{P}*$"_s);
        QStringList words;
        const auto parts = text.toLower().split(space, Qt::SkipEmptyParts);
        for (const auto& part : parts) {
            if (const auto match = word.match(part); match.hasMatch())
                words << match.captured(1);
        }
        return words;
    }

    QString scriptLanguage(const QString& text)
    {
        int letters = 0;
        int cyrillic = 0;
        int other = 0;
        bool ukrainian = false;
        for (const auto c : text) {
            if (!c.isLetter())
                continue;
            ++letters;
            if (c.script() == QChar::Script_Cyrillic) {
                ++cyrillic;
                ukrainian = ukrainian || u"іїєґІЇЄҐ"_s.contains(c);
            } else if (c.script() != QChar::Script_Latin && c.script() != QChar::Script_Common) {
                ++other;
            }
        }
        if (letters == 0)
            return {};
        if (cyrillic > letters * kForeignShare)
            return ukrainian ? u"uk"_s : u"ru"_s;
        return other > letters * kForeignShare ? u"und"_s : QString();
    }

} // namespace

QString guessedLanguage(const QString& text)
{
    if (const auto byScript = scriptLanguage(text); !byScript.isEmpty())
        return byScript;
    const auto words = wordsOf(text);
    QString best;
    qsizetype most = kFewWords - 1;
    for (const auto& [language, frequent] : kFrequent) {
        const auto list = QString::fromUtf16(frequent).split(u' ');
        const QSet<QString> known(list.begin(), list.end());
        const auto hits = std::count_if(words.begin(), words.end(), [&known](const QString& word) { return known.contains(word); });
        if (hits > most) {
            most = hits;
            best = QString::fromLatin1(language);
        }
    }
    return best;
}

bool isProbablyIn(const QString& text, const QString& language)
{
    const auto guessed = guessedLanguage(text);
    return guessed.isEmpty() || guessed == language.left(2);
}

} // namespace helpdesk
