// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/report/guidecourse.h"

#include "domain/guides/guiderun.h"
#include "domain/workflow/trigger.h"

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    GuideMark markOf(GuideEndKind kind)
    {
        switch (kind) {
        case GuideEndKind::Solution:
            return GuideMark::Solution;
        case GuideEndKind::Article:
            return GuideMark::Article;
        case GuideEndKind::Outside:
        case GuideEndKind::Route:
            return GuideMark::Escalation;
        }
        Q_UNREACHABLE();
        return GuideMark::Solution;
    }

    // Whoever does this goes on without the guide.
    bool leavesGuide(const QString& trigger)
    {
        const auto known = fromKey<Trigger>(trigger);
        return known == Trigger::InScope || known == Trigger::RequestEscalation || known == Trigger::Resolve
            || known == Trigger::Cancel;
    }

    class GuideWalk {
    public:
        GuideWalk(const GuideLookup& guides, std::vector<GuideMoment>& moments)
            : m_guides(guides)
            , m_moments(moments)
        {
        }

        void take(const CourseEvent& event)
        {
            if (event.kind == EventKind::State) {
                if (leavesGuide(event.data.value("trigger"_L1).toString()))
                    skip(event.at);
                return;
            }
            const auto act = event.data.value("act"_L1).toString();
            if (act == "chosen"_L1)
                choose(event);
            else if (act == "answered"_L1)
                answer(event);
            else if (act == "ended"_L1)
                end(event);
        }

        /// The end that counts of the present way is its last.
        void close()
        {
            if (m_end)
                m_moments.push_back(*m_end);
            m_end.reset();
        }

    private:
        void choose(const CourseEvent& event)
        {
            skip(event.at);
            close();
            m_id = event.data.value("guide"_L1).toString();
            m_guide = m_guides(m_id, event.data.value("version"_L1).toInt());
            m_answers.clear();
            m_last = event.at;
            m_moments.push_back({event.at, GuideMark::Started, m_id, m_guide ? m_guide->start : QString(), {}});
        }

        void answer(const CourseEvent& event)
        {
            m_end.reset();
            const GivenAnswer given{event.data.value("step"_L1).toString(), event.data.value("answer"_L1).toString()};
            m_answers.erase(std::ranges::find(m_answers, given.step, &GivenAnswer::step), m_answers.end());
            m_answers.push_back(given);
            m_moments.push_back({event.at, GuideMark::Answered, m_id, given.step, event.at - m_last});
            m_last = event.at;
        }

        void end(const CourseEvent& event)
        {
            const auto* known = m_guide ? m_guide->end(event.data.value("end"_L1).toString()) : nullptr;
            if (known)
                m_end = GuideMoment{event.at, markOf(known->kind), m_id, m_answers.empty() ? QString() : m_answers.back().step, {}};
            else
                m_id.clear(); // it ended in a way nobody can tell any more
        }

        void skip(Instant at)
        {
            if (!m_id.isEmpty() && !m_end)
                m_end = GuideMoment{at, GuideMark::Skipped, m_id, openStep(), {}};
        }

        // The question that waits for an answer.
        QString openStep() const
        {
            if (!m_guide)
                return {};
            const auto position = positionIn(*m_guide, m_answers);
            return position && position->step ? position->step->id : QString();
        }

        const GuideLookup& m_guides;
        std::vector<GuideMoment>& m_moments;
        QString m_id;
        const Guide* m_guide = nullptr;
        std::vector<GivenAnswer> m_answers;
        Instant m_last;
        std::optional<GuideMoment> m_end;
    };

} // namespace

std::vector<GuideMoment> guideMomentsOf(std::span<const CourseEvent> events, const GuideLookup& guides)
{
    std::vector<GuideMoment> moments;
    GuideWalk walk(guides, moments);
    for (const auto& event : events) {
        if (event.kind == EventKind::Guide || event.kind == EventKind::State)
            walk.take(event);
    }
    walk.close();
    return moments;
}

} // namespace helpdesk
