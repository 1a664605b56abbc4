// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/bilingual.h"
#include "domain/routing/casefacts.h"
#include "domain/workflow/escalation.h"

#include <QStringList>

namespace helpdesk {

/// First the health of the service, then what the partner mends with its own rights, then the reach.
enum class GuideStage { Health, Admin, Scope };
template <>
struct EnumKeys<GuideStage> {
    static constexpr std::array<KeyOf<GuideStage>, 3> keys{
        {{GuideStage::Health, "health"}, {GuideStage::Admin, "admin"}, {GuideStage::Scope, "scope"}}};
};

/// What a path ends in.
enum class GuideEndKind { Solution, Article, Outside, Route };
template <>
struct EnumKeys<GuideEndKind> {
    static constexpr std::array<KeyOf<GuideEndKind>, 4> keys{{{GuideEndKind::Solution, "solution"},
                                                              {GuideEndKind::Article, "article"},
                                                              {GuideEndKind::Outside, "outside"},
                                                              {GuideEndKind::Route, "route"}}};
};

/// The five kinds of trouble that lie outside the baseline support boundaries (domain.md 1.2).
enum class HandOff { UndocumentedProblem, UnavailableService, Bug, NetworkDisruption, RegionalIssue };
template <>
struct EnumKeys<HandOff> {
    static constexpr std::array<KeyOf<HandOff>, 5> keys{{{HandOff::UndocumentedProblem, "undocumented_problem"},
                                                         {HandOff::UnavailableService, "unavailable_service"},
                                                         {HandOff::Bug, "bug"},
                                                         {HandOff::NetworkDisruption, "network_disruption"},
                                                         {HandOff::RegionalIssue, "regional_issue"}}};
};

struct GuidePage {
    Bilingual name;
    QString url;
    bool operator==(const GuidePage&) const = default;
};

/// One possible answer; leads to a step or to an end, never to both.
struct GuideAnswer {
    QString id;
    Bilingual text;
    QString next;
    QString end;
    bool operator==(const GuideAnswer&) const = default;
};

struct GuideStep {
    QString id;
    GuideStage stage = GuideStage::Health;
    Bilingual question;
    Bilingual why;
    Bilingual how;
    std::optional<GuidePage> page;
    QString command;
    std::vector<GuideAnswer> answers;
    bool operator==(const GuideStep&) const = default;
};

struct GuideEnd {
    QString id;
    GuideEndKind kind = GuideEndKind::Solution;
    Bilingual text; ///< what to do now
    Bilingual cause; ///< of a solution
    QString article; ///< id, or empty
    std::optional<HandOff> handOff; ///< of an end outside the boundaries
    std::optional<Route> route;
    std::vector<Bilingual> collect; ///< evidence that the request will need
    bool operator==(const GuideEnd&) const = default;
};

/// A decision tree for one kind of problem. Paths may meet.
struct Guide {
    QString id; ///< dotted, for example office365.mail_flow
    int version = 1;
    std::vector<Service> services;
    Category category = Category::Technical;
    CaseKind kind = CaseKind::BreakFix;
    std::vector<Product> products;
    Bilingual problem; ///< what tickets call it
    Bilingual title;
    QStringList words; ///< beginnings of words, lower case, in every language, by which it is proposed
    QString start;
    std::vector<GuideStep> steps;
    std::vector<GuideEnd> ends;

    const GuideStep* step(const QString& stepId) const;
    const GuideEnd* end(const QString& endId) const;
    bool operator==(const Guide&) const = default;
};

/// A page of the knowledge base. Bodies are Markdown.
struct Article {
    QString id;
    Bilingual title;
    Bilingual body;
    std::vector<Product> products;
    bool operator==(const Article&) const = default;
};

} // namespace helpdesk
