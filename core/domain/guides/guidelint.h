// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/guides/guide.h"

#include <QSet>

namespace helpdesk {

class RuleBook;

/// What makes a guide unfit to lead anybody.
enum class GuideFaultKind {
    NoStart, ///< the first step does not exist
    NoHealthFirst, ///< a technical guide begins with something else
    TwiceTheSame, ///< an id is given twice
    FewAnswers, ///< fewer than two
    LeadsNowhere, ///< an answer without a next step or end, or with both, or to one that does not exist
    Cycle,
    GoesBack, ///< to an earlier stage
    NeverReached,
    NoHow, ///< neither page nor command
    PageInvalid, ///< no address that a browser opens
    TextMissing, ///< in one of the languages
    ArticleMissing, ///< the article does not exist
    ReasonMissing, ///< an end outside the boundaries without its reason, a route without its target, no evidence named
    RouteNotOffered, ///< no rule sends such requests there
    ForNothing, ///< no service is named
    NeverProposed, ///< no words by which it is found
    ProductForeign, ///< a product that belongs to none of its services
    WrongName, ///< an id with other characters than a-z, 0-9, _ and dots
};
template <>
struct EnumKeys<GuideFaultKind> {
    static constexpr std::array<KeyOf<GuideFaultKind>, 18> keys{{{GuideFaultKind::NoStart, "no_start"},
                                                                 {GuideFaultKind::NoHealthFirst, "no_health_first"},
                                                                 {GuideFaultKind::TwiceTheSame, "twice_the_same"},
                                                                 {GuideFaultKind::FewAnswers, "few_answers"},
                                                                 {GuideFaultKind::LeadsNowhere, "leads_nowhere"},
                                                                 {GuideFaultKind::Cycle, "cycle"},
                                                                 {GuideFaultKind::GoesBack, "goes_back"},
                                                                 {GuideFaultKind::NeverReached, "never_reached"},
                                                                 {GuideFaultKind::NoHow, "no_how"},
                                                                 {GuideFaultKind::PageInvalid, "page_invalid"},
                                                                 {GuideFaultKind::TextMissing, "text_missing"},
                                                                 {GuideFaultKind::ArticleMissing, "article_missing"},
                                                                 {GuideFaultKind::ReasonMissing, "reason_missing"},
                                                                 {GuideFaultKind::RouteNotOffered, "route_not_offered"},
                                                                 {GuideFaultKind::ForNothing, "for_nothing"},
                                                                 {GuideFaultKind::NeverProposed, "never_proposed"},
                                                                 {GuideFaultKind::ProductForeign, "product_foreign"},
                                                                 {GuideFaultKind::WrongName, "wrong_name"}}};
};

/// The parts of a guide, a step, an answer or an end that a fault can be about: what an editor has a field for.
enum class GuideField {
    Id,
    Title,
    Problem,
    Services,
    Products,
    Words,
    Start,
    Stage,
    Question,
    Why,
    How,
    Page,
    Command,
    Answers,
    Text,
    Target, ///< where an answer leads
    Kind,
    Cause,
    Article,
    Reason,
    Route,
    Collect,
};
template <>
struct EnumKeys<GuideField> {
    static constexpr std::array<KeyOf<GuideField>, 22> keys{{{GuideField::Id, "id"},
                                                             {GuideField::Title, "title"},
                                                             {GuideField::Problem, "problem"},
                                                             {GuideField::Services, "services"},
                                                             {GuideField::Products, "products"},
                                                             {GuideField::Words, "words"},
                                                             {GuideField::Start, "start"},
                                                             {GuideField::Stage, "stage"},
                                                             {GuideField::Question, "question"},
                                                             {GuideField::Why, "why"},
                                                             {GuideField::How, "how"},
                                                             {GuideField::Page, "page"},
                                                             {GuideField::Command, "command"},
                                                             {GuideField::Answers, "answers"},
                                                             {GuideField::Text, "text"},
                                                             {GuideField::Target, "target"},
                                                             {GuideField::Kind, "kind"},
                                                             {GuideField::Cause, "cause"},
                                                             {GuideField::Article, "article"},
                                                             {GuideField::Reason, "reason"},
                                                             {GuideField::Route, "route"},
                                                             {GuideField::Collect, "collect"}}};
};

struct GuideFault {
    GuideFaultKind kind = GuideFaultKind::NoStart;
    QString where; ///< step, answer as `step.answer`, or end; empty: the guide itself
    GuideField field = GuideField::Id;
    QString what; ///< the language or id it is about; may be empty

    bool operator==(const GuideFault&) const = default;
};

/// What a guide may point at.
struct GuideReferences {
    QSet<QString> articles;
    const RuleBook* rules = nullptr; ///< null: routes are not looked at
};

/// Everything that is wrong with a guide, in the order of its steps. Empty: fit for use.
std::vector<GuideFault> guideFaults(const Guide& guide, const GuideReferences& references);

/// What is wrong with an article: its id, or a text missing in one of the languages (title: Title, body: Text).
std::vector<GuideFault> articleFaults(const Article& article);

/// Whether a rule, of whatever day, offers the route to a request such as this guide is for. Who asks and what pays for it
/// is not looked at.
bool isOffered(Route route, const Guide& guide, const RuleBook& rules);
/// The service a product belongs to; nothing: it goes with any.
std::optional<Service> serviceOf(Product product);

} // namespace helpdesk
