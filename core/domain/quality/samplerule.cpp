// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/quality/samplerule.h"

#include <algorithm>
#include <tuple>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kMostDrawn = 1000;
    constexpr int kMostDaysNew = 3650;

    Result<> checkNumber(int value, int most)
    {
        if (value < 1 || value > most)
            return fail(ErrorCode::Invalid, Subject::Count, {QString::number(value), u"1 – %1"_s.arg(most)});
        return {};
    }

    // SplitMix64: the same on every machine, and neighbours come to lie far apart.
    quint64 mixed(quint64 value)
    {
        value += 0x9e3779b97f4a7c15ULL;
        value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
        value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
        return value ^ (value >> 31);
    }

    quint64 lotOf(const SampleRule& rule, const ReportPeriod& period, TicketId ticket)
    {
        auto lot = mixed(static_cast<quint64>(rule.seed));
        lot = mixed(lot ^ static_cast<quint64>(period.from.toJulianDay()));
        lot = mixed(lot ^ static_cast<quint64>(period.to.toJulianDay()));
        return mixed(lot ^ static_cast<quint64>(ticket.value()));
    }

    size_t drawnFrom(const SampleRule& rule, size_t all)
    {
        const auto wanted = rule.percent ? (all * static_cast<size_t>(*rule.percent) + 99) / 100
                                         : static_cast<size_t>(rule.count);
        return std::min(all, wanted);
    }

    void drawLots(const SampleRule& rule, const ReportPeriod& period, std::vector<SampleCandidate>& candidates)
    {
        std::ranges::sort(candidates, {}, [&](const SampleCandidate& one) {
            return std::tuple(lotOf(rule, period, one.ticket), one.ticket);
        });
        candidates.resize(drawnFrom(rule, candidates.size()));
    }

    bool isTaken(const SampleRule& rule, const SampleCandidate& candidate)
    {
        switch (rule.kind) {
        case SampleKind::Random:
            return true;
        case SampleKind::SeverityA:
            return candidate.severity == Severity::A;
        case SampleKind::Reopened:
            return candidate.episode > 1;
        case SampleKind::NewAgent:
            return candidate.endedAt < candidate.agentAddedAt + std::chrono::hours(24) * rule.newForDays;
        }
        Q_UNREACHABLE();
        return false;
    }

} // namespace

Result<SampleRule> checkedRule(const SampleRule& rule)
{
    if (rule.kind == SampleKind::Random)
        HD_CHECK(rule.percent ? checkNumber(*rule.percent, 100) : checkNumber(rule.count, kMostDrawn));
    if (rule.kind == SampleKind::NewAgent)
        HD_CHECK(checkNumber(rule.newForDays, kMostDaysNew));
    return rule;
}

std::vector<SampleCandidate> sampleOf(const SampleRule& rule, const ReportPeriod& period,
                                      const std::vector<SampleCandidate>& candidates)
{
    std::vector<SampleCandidate> taken;
    std::ranges::copy_if(candidates, std::back_inserter(taken), [&](const SampleCandidate& one) {
        return one.agent.isValid() && period.contains(one.endedAt) && isTaken(rule, one);
    });
    if (rule.kind == SampleKind::Random)
        drawLots(rule, period, taken);
    std::ranges::sort(taken, std::greater(), [](const SampleCandidate& one) { return std::tuple(one.endedAt, one.ticket); });
    return taken;
}

qint64 QualitySample::reviewed() const
{
    return std::ranges::count_if(tickets, &SampledTicket::isReviewed);
}

} // namespace helpdesk
