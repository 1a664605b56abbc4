// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/guides/guidelint.h"

#include "domain/routing/rulebook.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    bool isWebAddress(const QString& url)
    {
        static const QRegularExpression address(u"^https?://[^\\s/]+\\.[^\\s]+$"_s);
        return address.match(url).hasMatch();
    }

    class Lint {
    public:
        Lint(const Guide& guide, const GuideReferences& references)
            : m_guide(guide)
            , m_references(references)
        {
        }

        std::vector<GuideFault> run()
        {
            checkGuide();
            checkNames();
            for (const auto& step : m_guide.steps)
                check(step);
            for (const auto& end : m_guide.ends)
                check(end);
            checkPaths();
            return std::move(m_faults);
        }

    private:
        void add(GuideFaultKind kind, const QString& where, GuideField field, const QString& what = {})
        {
            m_faults.push_back({kind, where, field, what});
        }

        void text(const QString& where, GuideField field, const Bilingual& text)
        {
            if (text.en.trimmed().isEmpty())
                add(GuideFaultKind::TextMissing, where, field, u"en"_s);
            if (text.ru.trimmed().isEmpty())
                add(GuideFaultKind::TextMissing, where, field, u"ru"_s);
        }

        void checkGuide()
        {
            static const QRegularExpression name(u"^[a-z0-9_]+(\\.[a-z0-9_]+)+$"_s);
            if (!name.match(m_guide.id).hasMatch())
                add(GuideFaultKind::WrongName, {}, GuideField::Id, m_guide.id);
            text({}, GuideField::Title, m_guide.title);
            text({}, GuideField::Problem, m_guide.problem);
            const auto& services = m_guide.services;
            if (services.empty())
                add(GuideFaultKind::ForNothing, {}, GuideField::Services);
            if (std::all_of(m_guide.words.begin(), m_guide.words.end(),
                            [](const QString& word) { return word.trimmed().isEmpty(); }))
                add(GuideFaultKind::NeverProposed, {}, GuideField::Words);
            for (const auto product : m_guide.products) {
                const auto service = serviceOf(product);
                if (service && std::find(services.begin(), services.end(), *service) == services.end())
                    add(GuideFaultKind::ProductForeign, {}, GuideField::Products, keyOf(product));
            }
        }

        void checkNames()
        {
            static const QRegularExpression name(u"^[a-z0-9_]+$"_s);
            QSet<QString> seen;
            const auto see = [&](const QString& id) {
                if (seen.contains(id))
                    add(GuideFaultKind::TwiceTheSame, id, GuideField::Id, id);
                else if (!name.match(id).hasMatch())
                    add(GuideFaultKind::WrongName, id, GuideField::Id, id);
                seen.insert(id);
            };
            for (const auto& step : m_guide.steps)
                see(step.id);
            for (const auto& end : m_guide.ends)
                see(end.id);
        }

        void check(const GuideStep& step)
        {
            text(step.id, GuideField::Question, step.question);
            text(step.id, GuideField::Why, step.why);
            text(step.id, GuideField::How, step.how);
            if (!step.page && step.command.trimmed().isEmpty())
                add(GuideFaultKind::NoHow, step.id, GuideField::Page);
            if (step.page) {
                text(step.id, GuideField::Page, step.page->name);
                if (!isWebAddress(step.page->url))
                    add(GuideFaultKind::PageInvalid, step.id, GuideField::Page, step.page->url);
            }
            if (step.answers.size() < 2)
                add(GuideFaultKind::FewAnswers, step.id, GuideField::Answers);
            QSet<QString> seen;
            for (const auto& answer : step.answers) {
                const auto where = step.id + u'.' + answer.id;
                text(where, GuideField::Text, answer.text);
                if (seen.contains(answer.id) || answer.id.isEmpty())
                    add(GuideFaultKind::TwiceTheSame, where, GuideField::Id, answer.id);
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
                add(GuideFaultKind::LeadsNowhere, where, GuideField::Target,
                    answer.end.isEmpty() ? answer.next : answer.end);
            if (next && next->stage < step.stage)
                add(GuideFaultKind::GoesBack, where, GuideField::Target, next->id);
        }

        void check(const GuideEnd& end)
        {
            text(end.id, GuideField::Text, end.text);
            if (end.kind == GuideEndKind::Solution)
                text(end.id, GuideField::Cause, end.cause);
            const bool needsArticle = end.kind == GuideEndKind::Article;
            if ((needsArticle || !end.article.isEmpty()) && !m_references.articles.contains(end.article))
                add(GuideFaultKind::ArticleMissing, end.id, GuideField::Article, end.article);
            const bool handedOn = end.kind == GuideEndKind::Outside || end.kind == GuideEndKind::Route;
            if (end.kind == GuideEndKind::Outside && !end.handOff)
                add(GuideFaultKind::ReasonMissing, end.id, GuideField::Reason);
            if (end.kind == GuideEndKind::Route && !end.route)
                add(GuideFaultKind::ReasonMissing, end.id, GuideField::Route);
            if (handedOn && end.collect.empty())
                add(GuideFaultKind::ReasonMissing, end.id, GuideField::Collect);
            if (end.route && m_references.rules && !isOffered(*end.route, m_guide, *m_references.rules))
                add(GuideFaultKind::RouteNotOffered, end.id, GuideField::Route, keyOf(*end.route));
            for (const auto& item : end.collect)
                text(end.id, GuideField::Collect, item);
        }

        void checkPaths()
        {
            const auto* start = m_guide.step(m_guide.start);
            if (!start) {
                add(GuideFaultKind::NoStart, {}, GuideField::Start, m_guide.start);
                return;
            }
            if (m_guide.category == Category::Technical && start->stage != GuideStage::Health)
                add(GuideFaultKind::NoHealthFirst, start->id, GuideField::Stage);
            walk(*start);
            for (const auto& step : m_guide.steps) {
                if (!m_visited.contains(step.id))
                    add(GuideFaultKind::NeverReached, step.id, GuideField::Question);
            }
            for (const auto& end : m_guide.ends) {
                if (!m_visited.contains(end.id))
                    add(GuideFaultKind::NeverReached, end.id, GuideField::Text);
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
                    add(GuideFaultKind::Cycle, step.id + u'.' + answer.id, GuideField::Target, next->id);
                else if (!m_visited.contains(next->id))
                    walk(*next);
            }
            m_visited.insert(step.id, false);
        }

        const Guide& m_guide;
        const GuideReferences& m_references;
        QHash<QString, bool> m_visited; ///< true while the step is open
        std::vector<GuideFault> m_faults;
    };

} // namespace

std::vector<GuideFault> guideFaults(const Guide& guide, const GuideReferences& references)
{
    return Lint(guide, references).run();
}

std::vector<GuideFault> articleFaults(const Article& article)
{
    static const QRegularExpression name(u"^[a-z0-9_]+$"_s);
    std::vector<GuideFault> faults;
    if (!name.match(article.id).hasMatch())
        faults.push_back({GuideFaultKind::WrongName, {}, GuideField::Id, article.id});
    const auto check = [&faults](GuideField field, const Bilingual& text) {
        if (text.en.trimmed().isEmpty())
            faults.push_back({GuideFaultKind::TextMissing, {}, field, u"en"_s});
        if (text.ru.trimmed().isEmpty())
            faults.push_back({GuideFaultKind::TextMissing, {}, field, u"ru"_s});
    };
    check(GuideField::Title, article.title);
    check(GuideField::Text, article.body);
    return faults;
}

bool isOffered(Route route, const Guide& guide, const RuleBook& rules)
{
    quint32 services = 0;
    for (const auto service : guide.services)
        services |= bitOf(CaseFact::Service, QString(keyOf(service))).value_or(0);
    // A diagnosis may end in another product than it began with: the fault was an add-on of somebody else's.
    const auto fits = [services](const Term& term) {
        return term.fact != CaseFact::Service || (term.words & services) != 0;
    };
    return std::any_of(rules.rules().begin(), rules.rules().end(), [&](const Rule& rule) {
        const auto* offer = std::get_if<RouteOffer>(&rule.effect);
        return offer && std::find(offer->routes.begin(), offer->routes.end(), route) != offer->routes.end()
            && std::all_of(rule.when.all.begin(), rule.when.all.end(), fits);
    });
}

std::optional<Service> serviceOf(Product product)
{
    switch (product) {
    case Product::AzurePlan:
    case Product::AzureLegacy:
        return Service::Azure;
    case Product::Microsoft365:
        return Service::Office365;
    case Product::BusinessCentral:
    case Product::Dynamics365Ce:
    case Product::Dynamics365FinanceOperations:
        return Service::Dynamics365;
    case Product::Unspecified:
    case Product::EntraId: // signing in is part of every service
    case Product::MarketplaceIsv:
    case Product::PartnerCenter:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace helpdesk
