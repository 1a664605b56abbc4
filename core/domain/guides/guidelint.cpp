// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/guides/guidelint.h"

#include <QHash>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    class Lint {
    public:
        Lint(const Guide& guide, const QSet<QString>& articles)
            : m_guide(guide)
            , m_articles(articles)
        {
        }

        std::vector<GuideFault> run()
        {
            checkNames();
            text(u"title"_s, m_guide.title);
            text(u"problem"_s, m_guide.problem);
            for (const auto& step : m_guide.steps)
                check(step);
            for (const auto& end : m_guide.ends)
                check(end);
            checkPaths();
            return std::move(m_faults);
        }

    private:
        void add(GuideFaultKind kind, const QString& where, const QString& what = {})
        {
            m_faults.push_back({kind, where, what});
        }

        void text(const QString& where, const Bilingual& text)
        {
            if (text.en.trimmed().isEmpty())
                add(GuideFaultKind::TextMissing, where, u"en"_s);
            if (text.ru.trimmed().isEmpty())
                add(GuideFaultKind::TextMissing, where, u"ru"_s);
        }

        void checkNames()
        {
            QSet<QString> seen;
            const auto see = [&](const QString& id) {
                if (seen.contains(id) || id.isEmpty())
                    add(GuideFaultKind::TwiceTheSame, id, id);
                seen.insert(id);
            };
            for (const auto& step : m_guide.steps)
                see(step.id);
            for (const auto& end : m_guide.ends)
                see(end.id);
        }

        void check(const GuideStep& step)
        {
            text(step.id, step.question);
            text(step.id, step.why);
            text(step.id, step.how);
            if (!step.page && step.command.isEmpty())
                add(GuideFaultKind::NoHow, step.id);
            if (step.answers.size() < 2)
                add(GuideFaultKind::FewAnswers, step.id);
            QSet<QString> seen;
            for (const auto& answer : step.answers) {
                const auto where = step.id + u'.' + answer.id;
                text(where, answer.text);
                if (seen.contains(answer.id))
                    add(GuideFaultKind::TwiceTheSame, where, answer.id);
                seen.insert(answer.id);
                check(step, answer, where);
            }
        }

        void check(const GuideStep& step, const GuideAnswer& answer, const QString& where)
        {
            const auto* next = m_guide.step(answer.next);
            const bool leads =
                answer.end.isEmpty() ? next != nullptr : answer.next.isEmpty() && m_guide.end(answer.end) != nullptr;
            if (!leads)
                add(GuideFaultKind::LeadsNowhere, where, answer.end.isEmpty() ? answer.next : answer.end);
            if (next && next->stage < step.stage)
                add(GuideFaultKind::GoesBack, where, next->id);
        }

        void check(const GuideEnd& end)
        {
            text(end.id, end.text);
            if (end.kind == GuideEndKind::Solution)
                text(end.id, end.cause);
            const bool needsArticle = end.kind == GuideEndKind::Article;
            if ((needsArticle || !end.article.isEmpty()) && !m_articles.contains(end.article))
                add(GuideFaultKind::ArticleMissing, end.id, end.article);
            if (end.kind == GuideEndKind::Outside && (!end.handOff || end.collect.empty()))
                add(GuideFaultKind::ReasonMissing, end.id);
            if (end.kind == GuideEndKind::Route && (!end.route || end.collect.empty()))
                add(GuideFaultKind::ReasonMissing, end.id);
            for (const auto& item : end.collect)
                text(end.id, item);
        }

        void checkPaths()
        {
            const auto* start = m_guide.step(m_guide.start);
            if (!start) {
                add(GuideFaultKind::NoStart, u"start"_s, m_guide.start);
                return;
            }
            if (m_guide.category == Category::Technical && start->stage != GuideStage::Health)
                add(GuideFaultKind::NoHealthFirst, start->id);
            walk(*start);
            for (const auto& step : m_guide.steps) {
                if (!m_visited.contains(step.id))
                    add(GuideFaultKind::NeverReached, step.id);
            }
            for (const auto& end : m_guide.ends) {
                if (!m_visited.contains(end.id))
                    add(GuideFaultKind::NeverReached, end.id);
            }
        }

        /// Depth first; a step that is met again while it is still open closes a cycle.
        void walk(const GuideStep& step)
        {
            m_visited.insert(step.id, true);
            for (const auto& answer : step.answers) {
                if (!answer.end.isEmpty())
                    m_visited.insert(answer.end, false);
                const auto* next = m_guide.step(answer.next);
                if (!next)
                    continue;
                if (m_visited.value(next->id, false))
                    add(GuideFaultKind::Cycle, step.id + u'.' + answer.id, next->id);
                else if (!m_visited.contains(next->id))
                    walk(*next);
            }
            m_visited.insert(step.id, false);
        }

        const Guide& m_guide;
        const QSet<QString>& m_articles;
        QHash<QString, bool> m_visited; ///< true while the step is open
        std::vector<GuideFault> m_faults;
    };

} // namespace

std::vector<GuideFault> guideFaults(const Guide& guide, const QSet<QString>& articles)
{
    return Lint(guide, articles).run();
}

} // namespace helpdesk
