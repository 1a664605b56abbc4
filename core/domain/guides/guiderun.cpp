// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/guides/guiderun.h"

#include <QHash>

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

} // namespace helpdesk
