// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/enumkeys.h"
#include "base/result.h"
#include "domain/quality/qualityreview.h"
#include "domain/report/reportperiod.h"
#include "domain/ticket/ticket.h"

namespace helpdesk {

enum class SampleKind {
    Random, ///< drawn by lot
    SeverityA,
    Reopened,
    NewAgent, ///< all that somebody new resolved
};
template <>
struct EnumKeys<SampleKind> {
    static constexpr std::array<KeyOf<SampleKind>, 4> keys{{{SampleKind::Random, "random"},
                                                            {SampleKind::SeverityA, "severity_a"},
                                                            {SampleKind::Reopened, "reopened"},
                                                            {SampleKind::NewAgent, "new_agent"}}};
};

/// Which of the tickets whose work ended in a period are reviewed.
struct SampleRule {
    SampleKind kind = SampleKind::Random;
    int count = 10; ///< of a random one: so many tickets
    std::optional<int> percent{}; ///< of a random one, in place of the count: at least one ticket
    qint64 seed = 0; ///< of a random one: another number draws others
    int newForDays = 90; ///< of a new agent: days of 24 hours from the moment the user was added

    bool operator==(const SampleRule&) const = default;
};

/// Errors: Invalid(Count, {the value, what is allowed}).
Result<SampleRule> checkedRule(const SampleRule& rule);

/// A ticket whose work ended: what rules look at.
struct SampleCandidate {
    TicketId ticket;
    Instant endedAt; ///< resolved, else closed
    Severity severity = Severity::C;
    int episode = 1; ///< more than one: it was reopened
    UserId agent; ///< who resolved it last, else who has it
    Instant agentAddedAt; ///< 1970: long ago

    bool operator==(const SampleCandidate&) const = default;
};

/// Those that the rule takes, in the order they ended, the newest first. Work of nobody is not taken. A random sample depends on
/// the tickets, the rule and the period alone: everybody draws the same, and a ticket that ends later displaces one at most.
std::vector<SampleCandidate> sampleOf(const SampleRule& rule, const ReportPeriod& period,
                                      const std::vector<SampleCandidate>& candidates);

/// A ticket of a sample and what became of it.
struct SampledTicket {
    TicketId ticket;
    qint64 number = 0;
    QString title;
    QString customerName;
    Severity severity = Severity::C;
    Instant endedAt;
    UserId agent;
    QString agentName;
    std::optional<QualityReview> review; ///< the newest one of whoever reviewed it
    bool byActor = false; ///< the one who asks has reviewed it

    bool isReviewed() const { return review.has_value(); }
    bool operator==(const SampledTicket&) const = default;
};

/// More of a sample are counted, and not listed.
constexpr size_t kMostSampled = 1000;

struct QualitySample {
    SampleRule rule;
    ReportPeriod period;
    qint64 ended = 0; ///< tickets of the period among which it was chosen
    qint64 chosen = 0; ///< of them
    std::vector<SampledTicket> tickets; ///< kMostSampled at most

    qint64 reviewed() const;
};

} // namespace helpdesk
