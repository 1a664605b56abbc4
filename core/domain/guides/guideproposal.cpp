// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/guides/guideproposal.h"

#include "base/fold.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr qsizetype kParticle = 3; ///< letters of words that mean something only beside another
    constexpr qsizetype kWholeWord = 4; ///< letters of words that begin too many others
    constexpr qsizetype kTitleWeight = 2;
    constexpr qsizetype kLeastOfText = 12; ///< letters that speak for a guide without the title

    using Words = QStringList;

    Words wordsOf(const QString& text)
    {
        static const QRegularExpression noLetters(u"[^\\p{L}\\p{N}]+"_s);
        return folded(text).split(noLetters, Qt::SkipEmptyParts);
    }

    std::vector<Words> sentencesOf(const QString& text)
    {
        static const QRegularExpression end(u"[.!?;:]\\s|\\n"_s);
        std::vector<Words> sentences;
        for (const auto& sentence : text.split(end, Qt::SkipEmptyParts))
            sentences.push_back(wordsOf(sentence));
        return sentences;
    }

    bool isCyrillic(const QString& word)
    {
        return word.front().script() == QChar::Script_Cyrillic;
    }

    bool fits(const QString& wanted, const QString& word)
    {
        if (wanted.size() > (isCyrillic(wanted) ? kParticle : kWholeWord))
            return word.startsWith(wanted);
        return word == wanted || (word.size() == wanted.size() + 1 && word.startsWith(wanted) && word.endsWith(u's'));
    }

    bool isParticle(const QString& word)
    {
        return word.size() <= kParticle;
    }

    /// Words that stand together: each with its particles.
    std::vector<Words> groupsOf(const Words& phrase)
    {
        std::vector<Words> groups;
        for (const auto& word : phrase) {
            if (!groups.empty() && (isParticle(word) || std::ranges::all_of(groups.back(), isParticle)))
                groups.back() << word;
            else
                groups.push_back({word});
        }
        return groups;
    }

    bool has(const Words& sentence, const Words& group)
    {
        return std::search(sentence.begin(), sentence.end(), group.begin(), group.end(),
                           [](const QString& word, const QString& wanted) { return fits(wanted, word); })
            != sentence.end();
    }

    /// The phrases of one guide, taken apart once for all sentences.
    class Likeness {
    public:
        explicit Likeness(const Guide& guide)
        {
            for (const auto& phrase : guide.words) {
                if (const auto words = wordsOf(phrase); !words.isEmpty())
                    m_phrases.push_back(groupsOf(words));
            }
        }

        void read(const std::vector<Words>& sentences, qsizetype weight)
        {
            for (const auto& sentence : sentences) {
                for (const auto& phrase : m_phrases) {
                    if (std::ranges::all_of(phrase, [&](const Words& group) { return has(sentence, group); }))
                        count(phrase, weight);
                }
            }
        }

        /// Letters of the words found, each once.
        qsizetype score() const
        {
            qsizetype sum = 0;
            for (const auto letters : m_found)
                sum += letters;
            return sum;
        }

    private:
        void count(const std::vector<Words>& phrase, qsizetype weight)
        {
            for (const auto& group : phrase) {
                for (const auto& word : group)
                    m_found[word] = std::max(m_found.value(word), word.size() * weight);
            }
        }

        std::vector<std::vector<Words>> m_phrases;
        QHash<QString, qsizetype> m_found;
    };

    struct Fit {
        qsizetype score = 0;
        const Guide* guide = nullptr;
    };

    /// Whether the best ones are of one service.
    bool tellService(const std::vector<Fit>& fits)
    {
        return std::ranges::any_of(fits.front().guide->services, [&fits](Service service) {
            return std::ranges::all_of(fits, [&](const Fit& fit) {
                const auto& services = fit.guide->services;
                return fit.score < fits.front().score || std::ranges::find(services, service) != services.end();
            });
        });
    }

    bool isOf(const Guide& guide, std::optional<Service> service, std::optional<Category> category)
    {
        return (!service || std::ranges::find(guide.services, *service) != guide.services.end())
            && (!category || guide.category == *category);
    }

} // namespace

std::vector<const Guide*> proposeGuides(const std::vector<Guide>& guides, std::optional<Service> service,
                                        std::optional<Category> category, const QString& title, const QString& text)
{
    const auto inTitle = sentencesOf(title);
    const auto inText = sentencesOf(text);
    std::vector<Fit> found;
    for (const auto& guide : guides) {
        if (!isOf(guide, service, category))
            continue;
        Likeness likeness(guide);
        likeness.read(inTitle, kTitleWeight);
        const bool isNamed = likeness.score() > 0;
        likeness.read(inText, 1);
        if (isNamed || likeness.score() >= kLeastOfText)
            found.push_back({likeness.score(), &guide});
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &Fit::score);
    if (found.empty() || (!service && !tellService(found)))
        return {};
    std::vector<const Guide*> result;
    for (const auto& fit : found)
        result.push_back(fit.guide);
    return result;
}

} // namespace helpdesk
