// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/enumkeys.h"

namespace helpdesk {

/// The reports, by what stands behind `helpdeskctl report`.
enum class ReportName {
    Backlog,
    Flow,
    FirstResponse,
    NextResponse,
    Resolution,
    Sla,
    Reopen,
    Reassignment,
    Escalation,
    Microsoft,
    Agents,
    Customers,
    Services,
    Problems,
    Guides,
    Time,
    Claims,
    Insight,
    Quality
};
template <>
struct EnumKeys<ReportName> {
    static constexpr std::array<KeyOf<ReportName>, 19> keys{{{ReportName::Backlog, "backlog"},
                                                             {ReportName::Flow, "flow"},
                                                             {ReportName::FirstResponse, "first-response"},
                                                             {ReportName::NextResponse, "next-response"},
                                                             {ReportName::Resolution, "resolution"},
                                                             {ReportName::Sla, "sla"},
                                                             {ReportName::Reopen, "reopen"},
                                                             {ReportName::Reassignment, "reassignment"},
                                                             {ReportName::Escalation, "escalation"},
                                                             {ReportName::Microsoft, "microsoft"},
                                                             {ReportName::Agents, "agents"},
                                                             {ReportName::Customers, "customers"},
                                                             {ReportName::Services, "services"},
                                                             {ReportName::Problems, "problems"},
                                                             {ReportName::Guides, "guides"},
                                                             {ReportName::Time, "time"},
                                                             {ReportName::Claims, "claims"},
                                                             {ReportName::Insight, "insight"},
                                                             {ReportName::Quality, "quality"}}};
};

/// What the rows of a report are of. Day, week and month cut the period, in its zone; a week begins on Monday. Priority is the
/// one that an imported log recorded; step: a question of a guide; verdict: that of a quality review.
enum class ReportBy { Day, Week, Month, Agent, Team, Customer, Subscription, Service, Problem, Severity, Priority, Route, Guide, Step, Verdict };
template <>
struct EnumKeys<ReportBy> {
    static constexpr std::array<KeyOf<ReportBy>, 15> keys{{{ReportBy::Day, "day"},
                                                           {ReportBy::Week, "week"},
                                                           {ReportBy::Month, "month"},
                                                           {ReportBy::Agent, "agent"},
                                                           {ReportBy::Team, "team"},
                                                           {ReportBy::Customer, "customer"},
                                                           {ReportBy::Subscription, "subscription"},
                                                           {ReportBy::Service, "service"},
                                                           {ReportBy::Problem, "problem"},
                                                           {ReportBy::Severity, "severity"},
                                                           {ReportBy::Priority, "priority"},
                                                           {ReportBy::Route, "route"},
                                                           {ReportBy::Guide, "guide"},
                                                           {ReportBy::Step, "step"},
                                                           {ReportBy::Verdict, "verdict"}}};
};

constexpr bool isTime(ReportBy by)
{
    return by == ReportBy::Day || by == ReportBy::Week || by == ReportBy::Month;
}

} // namespace helpdesk
