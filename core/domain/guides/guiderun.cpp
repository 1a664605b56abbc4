// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/guides/guiderun.h"

#include "base/fold.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    const GuideAnswer* answerOf(const GuideStep& step, const QString& id)
    {
        const auto found = std::find_if(step.answers.begin(), step.answers.end(),
                                        [&id](const GuideAnswer& answer) { return answer.id == id; });
        return found == step.answers.end() ? nullptr : &*found;
    }

    /// Steps that are being looked at count as nothing: a guide in the making may go round in a circle.
    class LongestWay {
    public:
        explicit LongestWay(const Guide& guide)
            : m_guide(guide)
        {
        }

        int from(const GuideStep* step)
        {
            if (!step)
                return 0;
            if (const auto known = m_known.constFind(step->id); known != m_known.constEnd())
                return *known;
            m_known.insert(step->id, 0);
            int longest = 0;
            for (const auto& answer : step->answers)
                longest = std::max(longest, from(m_guide.step(answer.next)));
            m_known.insert(step->id, longest + 1);
            return longest + 1;
        }

    private:
        const Guide& m_guide;
        QHash<QString, int> m_known;
    };

    bool contains(const std::vector<Service>& services, std::optional<Service> service)
    {
        return !service || std::find(services.begin(), services.end(), *service) != services.end();
    }

    constexpr qsizetype kLeastLetters = 3; // shorter words, "is" and "no", say nothing alone

    /// How much of the text speaks for the guide: the letters of its phrases found in it count twice, those of their single
    /// words once.
    int likeness(const Guide& guide, const QString& text)
    {
        qsizetype score = 0;
        QSet<QString> counted;
        for (const auto& phrase : guide.words) {
            const auto wanted = folded(phrase);
            if (text.contains(u' ' + wanted))
                score += wanted.size();
            for (const auto& word : wanted.split(u' ')) {
                if (word.size() < kLeastLetters || counted.contains(word) || !text.contains(u' ' + word))
                    continue;
                counted.insert(word);
                score += word.size();
            }
        }
        return static_cast<int>(score);
    }

} // namespace

Result<GuidePosition> positionIn(const Guide& guide, const std::vector<GivenAnswer>& answers)
{
    GuidePosition position;
    position.step = guide.step(guide.start);
    for (const auto& given : answers) {
        const auto* answer =
            position.step && position.step->id == given.step ? answerOf(*position.step, given.answer) : nullptr;
        if (!answer)
            return fail(ErrorCode::NotFound, Subject::Guide, {given.step, given.answer});
        ++position.answered;
        position.step = guide.step(answer->next);
        position.end = guide.end(answer->end);
    }
    position.longest = LongestWay(guide).from(position.step);
    return position;
}

std::vector<GivenAnswer> answersStillOnTheWay(const Guide& guide, const std::vector<GivenAnswer>& answers)
{
    auto kept = answers;
    while (!kept.empty() && !positionIn(guide, kept))
        kept.pop_back();
    return kept;
}

Result<std::vector<GivenAnswer>> withAnswer(const Guide& guide, const std::vector<GivenAnswer>& answers,
                                            const GivenAnswer& given)
{
    std::vector<GivenAnswer> result;
    for (const auto& earlier : answers) {
        if (earlier.step == given.step)
            break;
        result.push_back(earlier);
    }
    result.push_back(given);
    HD_CHECK(positionIn(guide, result));
    return result;
}

std::vector<const Guide*> proposeGuides(const std::vector<Guide>& guides, std::optional<Service> service,
                                        std::optional<Category> category, const QString& text)
{
    static const QRegularExpression noLetters(u"[^\\p{L}\\p{N}]+"_s);
    const auto words = u' ' + folded(text).replace(noLetters, u" "_s);
    std::vector<std::pair<int, const Guide*>> found;
    for (const auto& guide : guides) {
        if (!contains(guide.services, service) || (category && guide.category != *category))
            continue;
        if (const auto score = likeness(guide, words); score > 0)
            found.emplace_back(score, &guide);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<const Guide*> result;
    for (const auto& [score, guide] : found)
        result.push_back(guide);
    return result;
}

} // namespace helpdesk
