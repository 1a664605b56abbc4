// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/report/reportdefinition.h"

#include "domain/report/reportreadings.h"

#include <algorithm>
#include <array>

namespace helpdesk {

namespace {

    void readCreated(const ReportFact& fact, Instant, MetricReadings& readings)
    {
        readings.append({fact.createdAt});
    }

    void readResolved(const ReportFact& fact, Instant, MetricReadings& readings)
    {
        if (fact.resolvedAt)
            readings.append({*fact.resolvedAt});
    }

    void readClosed(const ReportFact& fact, Instant, MetricReadings& readings)
    {
        if (fact.closedAt && !fact.active)
            readings.append({*fact.closedAt});
    }

    void readEnded(const ReportFact& fact, Instant, MetricReadings& readings)
    {
        if (const auto ended = fact.endedAt())
            readings.append({*ended});
    }

    void readDuration(Instant from, Instant to, MetricReadings& readings)
    {
        readings.append({to, (to - from).count()});
    }

    // Closed without a solution, or without one that the log knows the time of.
    bool excludedFromResolution(const ReportFact& fact, MetricReadings& readings)
    {
        if (fact.resolvedAt || !fact.closedAt || fact.active)
            return false;
        readings.append({*fact.closedAt, 0, true});
        return true;
    }

    void readFirstResolution(const ReportFact& fact, Instant, MetricReadings& readings)
    {
        const auto resolved = fact.firstResolvedAt ? fact.firstResolvedAt : fact.resolvedAt;
        if (resolved)
            readDuration(fact.createdAt, *resolved, readings);
        else
            excludedFromResolution(fact, readings);
    }

    void readResolution(const ReportFact& fact, Instant, MetricReadings& readings)
    {
        if (!excludedFromResolution(fact, readings) && fact.resolvedAt)
            readDuration(fact.createdAt, *fact.resolvedAt, readings);
    }

    void readFirstResponse(const ReportFact& fact, Instant, MetricReadings& readings)
    {
        if (const auto reply = fact.course.firstReply)
            readings.append({fact.createdAt, (*reply - fact.createdAt).count()});
        else
            readings.append({fact.createdAt, 0, true});
    }

    void readFirstResponseInHours(const ReportFact& fact, Instant, MetricReadings& readings)
    {
        if (fact.firstReplyInHours)
            readings.append({fact.createdAt, fact.firstReplyInHours->count()});
        else
            readings.append({fact.createdAt, 0, true});
    }

    void readNextResponse(const ReportFact& fact, Instant, MetricReadings& readings)
    {
        for (const auto& round : fact.course.rounds) {
            if (round.answered)
                readings.append({round.asked, (*round.answered - round.asked).count()});
            else
                readings.append({round.asked, 0, true});
        }
    }

    // The log's own word is about the whole ticket; without one each promise counts.
    void readPromises(const ReportFact& fact, bool kept, MetricReadings& readings)
    {
        if (fact.recorded) {
            if ((*fact.recorded != 0) == kept)
                readings.append({fact.endedAt().value_or(fact.updatedAt)});
            return;
        }
        for (const auto& promise : fact.promises) {
            if (promise.kept == kept)
                readings.append({promise.at});
        }
    }

    void readMet(const ReportFact& fact, Instant, MetricReadings& readings)
    {
        readPromises(fact, true, readings);
    }

    void readMissed(const ReportFact& fact, Instant, MetricReadings& readings)
    {
        readPromises(fact, false, readings);
    }

    void readAttainment(const ReportFact& fact, Instant moment, MetricReadings& readings)
    {
        readMissed(fact, moment, readings);
        for (auto& reading : readings)
            reading.value = 0;
        readMet(fact, moment, readings);
    }

    template <ServiceClock clock>
    void readAttainmentOf(const ReportFact& fact, Instant, MetricReadings& readings)
    {
        if (fact.recorded)
            return; // a log does not say of which promise
        for (const auto& promise : fact.promises) {
            if (promise.clock == clock)
                readings.append({promise.at, promise.kept ? 1 : 0});
        }
    }

    void readRecordedPromise(const ReportFact& fact, Instant, MetricReadings& readings)
    {
        if (fact.recorded)
            readings.append({fact.endedAt().value_or(fact.updatedAt)});
    }

    void readRecordedEnd(const ReportFact& fact, Instant moment, MetricReadings& readings)
    {
        if (fact.recorded)
            readEnded(fact, moment, readings);
    }

    bool wasReopened(const ReportFact& fact)
    {
        return fact.recorded.value_or(fact.episode - 1) > 0;
    }

    void readReopened(const ReportFact& fact, Instant moment, MetricReadings& readings)
    {
        if (wasReopened(fact))
            readEnded(fact, moment, readings);
    }

    void readReopenRate(const ReportFact& fact, Instant, MetricReadings& readings)
    {
        if (const auto ended = fact.endedAt())
            readings.append({*ended, wasReopened(fact) ? 1 : 0});
    }

    int reassignmentsOf(const ReportFact& fact)
    {
        return fact.recorded.value_or(fact.course.reassignments);
    }

    void readReassigned(const ReportFact& fact, Instant moment, MetricReadings& readings)
    {
        if (reassignmentsOf(fact) > 0)
            readEnded(fact, moment, readings);
    }

    void readReassignedRate(const ReportFact& fact, Instant, MetricReadings& readings)
    {
        if (const auto ended = fact.endedAt())
            readings.append({*ended, reassignmentsOf(fact) > 0 ? 1 : 0});
    }

    void readReassignments(const ReportFact& fact, Instant, MetricReadings& readings)
    {
        if (const auto ended = fact.endedAt())
            readings.append({*ended, reassignmentsOf(fact)});
    }

    void readPingPong(const ReportFact& fact, Instant, MetricReadings& readings)
    {
        if (const auto ended = fact.endedAt())
            readings.append({*ended, fact.course.returns});
    }

    void readOpen(const ReportFact& fact, Instant moment, MetricReadings& readings)
    {
        if (fact.isOpenAt(moment))
            readings.append({moment});
    }

    void readAge(const ReportFact& fact, Instant moment, MetricReadings& readings)
    {
        if (fact.isOpenAt(moment))
            readings.append({moment, (moment - fact.createdAt).count()});
    }

    using enum MetricKind;

    constexpr auto kBacklog = std::to_array<Metric>({{"open", Count, readOpen}, {"age", Duration, readAge}});
    constexpr auto kFlow = std::to_array<Metric>(
        {{"created", Count, readCreated}, {"resolved", Count, readResolved}, {"closed", Count, readClosed}});
    constexpr auto kFirstResponse = std::to_array<Metric>(
        {{"first_response", Duration, readFirstResponse}, {"first_response_business", Duration, readFirstResponseInHours}});
    constexpr auto kNextResponse = std::to_array<Metric>({{"next_response", Duration, readNextResponse}});
    constexpr auto kResolution = std::to_array<Metric>(
        {{"first_resolution", Duration, readFirstResolution}, {"full_resolution", Duration, readResolution}});
    constexpr auto kSla = std::to_array<Metric>({{"met", Count, readMet},
                                                 {"missed", Count, readMissed},
                                                 {"attainment", Rate, readAttainment},
                                                 {"recorded", Count, readRecordedPromise},
                                                 {"first_response_kept", Rate, readAttainmentOf<ServiceClock::FirstResponse>},
                                                 {"next_response_kept", Rate, readAttainmentOf<ServiceClock::NextResponse>},
                                                 {"periodic_update_kept", Rate, readAttainmentOf<ServiceClock::PeriodicUpdate>},
                                                 {"resolution_kept", Rate, readAttainmentOf<ServiceClock::Resolution>}});
    constexpr auto kReopen = std::to_array<Metric>({{"ended", Count, readEnded},
                                                    {"reopened", Count, readReopened},
                                                    {"reopen_rate", Rate, readReopenRate},
                                                    {"recorded", Count, readRecordedEnd}});
    constexpr auto kReassignment = std::to_array<Metric>({{"ended", Count, readEnded},
                                                          {"reassigned", Count, readReassigned},
                                                          {"reassigned_rate", Rate, readReassignedRate},
                                                          {"reassignments", Count, readReassignments},
                                                          {"ping_pong", Count, readPingPong},
                                                          {"recorded", Count, readRecordedEnd}});
    constexpr auto kEscalation = std::to_array<Metric>({{"requested", Count, readRequested},
                                                        {"filed", Count, readFiled},
                                                        {"returned", Count, readReturned},
                                                        {"escalation_rate", Rate, readEscalationRate}});
    constexpr auto kMicrosoft
        = std::to_array<Metric>({{"filed", Count, readFiledThere},
                                 {"turnaround", Duration, readTurnaround},
                                 {"incidents_reserved", Count, readIncident<IncidentEntryKind::Reserved>},
                                 {"incidents_used", Count, readIncident<IncidentEntryKind::Consumed>},
                                 {"incidents_refunded", Count, readIncident<IncidentEntryKind::Refunded>}});
    constexpr auto kWork = std::to_array<Metric>({{"created", Count, readCreated},
                                                  {"ended", Count, readEnded},
                                                  {"full_resolution", Duration, readResolution},
                                                  {"reopen_rate", Rate, readReopenRate}});

    using enum ReportSource;
    using enum ReportNeed;

    constexpr auto kInsight = std::to_array<Metric>({{"created", Count, readCreated, Tickets},
                                                     {"minutes", Count, readMinutes, Work},
                                                     {"requested", Count, readRequested, Legs},
                                                     {"reopen_rate", Rate, readReopenRate, Tickets},
                                                     {"top_problem", Most, readProblem, Tickets, ReportBy::Problem},
                                                     {"top_subscription", Most, readSubscription, Tickets, ReportBy::Subscription}});
    constexpr auto kTime = std::to_array<Metric>({{"minutes", Count, readMinutes, Work},
                                                  {"chargeable_minutes", Count, readChargeableMinutes, Work},
                                                  {"other_minutes", Count, readOtherMinutes, Work},
                                                  {"deducted_minutes", Count, readDeductedMinutes, Work},
                                                  {"waived_minutes", Count, readWaivedMinutes, Work},
                                                  {"uncovered_minutes", Count, readUncoveredMinutes, Work},
                                                  {"approved_amount", Amount, readPrice, Prices}});
    constexpr auto kClaims = std::to_array<Metric>({{"opened", Count, readOpened},
                                                    {"submitted", Count, readSubmitted},
                                                    {"accepted", Count, readAccepted},
                                                    {"refused", Count, readRefused},
                                                    {"credited", Count, readCredited},
                                                    {"credit", Amount, readCredit},
                                                    {"late", Count, readLate},
                                                    {"time_left", Duration, readTimeLeft}});
    constexpr auto kGuides = std::to_array<Metric>({{"started", Count, readStarted},
                                                    {"solution", Count, readEnd<GuideMark::Solution>},
                                                    {"article", Count, readEnd<GuideMark::Article>},
                                                    {"escalation", Count, readEnd<GuideMark::Escalation>},
                                                    {"skipped", Count, readEnd<GuideMark::Skipped>},
                                                    {"step_time", Duration, readStepTime}});

    constexpr auto kQuality = std::to_array<Metric>({{"reviews", Count, readReviewed},
                                                     {"score", Score, readScore},
                                                     {"good_rate", Rate, readVerdictRate<QualityVerdict::Good>},
                                                     {"coaching_rate", Rate, readVerdictRate<QualityVerdict::NeedsCoaching>},
                                                     {"failed_rate", Rate, readVerdictRate<QualityVerdict::Failed>}});

    constexpr std::array kOfTickets{Tickets};
    constexpr std::array kOfMicrosoft{Legs, Incidents};
    constexpr std::array kOfLegsAndIntake{Legs, Tickets};
    constexpr std::array kOfGuides{ReportSource::Guides};
    constexpr std::array kOfTime{Work, Prices};
    constexpr std::array kOfClaims{ReportSource::Claims};
    constexpr std::array kOfInsight{Tickets, Work, Legs};
    constexpr std::array kOfReviews{Reviews};

    const auto definitions = std::to_array<ReportDefinition>({
        {ReportName::Backlog, kOfTickets, Stretches, true, false, nullptr, kBacklog, {}},
        {ReportName::Flow, kOfTickets, Nothing, false, false, nullptr, kFlow, {}},
        {ReportName::FirstResponse, kOfTickets, FirstReply, false, true, nullptr, kFirstResponse, ReportBy::Severity},
        {ReportName::NextResponse, kOfTickets, Answers, false, false, nullptr, kNextResponse, ReportBy::Severity},
        {ReportName::Resolution, kOfTickets, Nothing, false, false, nullptr, kResolution, ReportBy::Severity},
        {ReportName::Sla, kOfTickets, Promises, false, false, "made_sla", kSla, ReportBy::Severity},
        {ReportName::Reopen, kOfTickets, Nothing, false, false, "reopen_count", kReopen, ReportBy::Team},
        {ReportName::Reassignment, kOfTickets, Handings, false, false, "reassignment_count", kReassignment, ReportBy::Team},
        {ReportName::Escalation, kOfLegsAndIntake, Nothing, false, false, nullptr, kEscalation, ReportBy::Route},
        {ReportName::Microsoft, kOfMicrosoft, Nothing, false, false, nullptr, kMicrosoft, ReportBy::Route},
        {ReportName::Agents, kOfTickets, Nothing, false, false, "reopen_count", kWork, ReportBy::Agent},
        {ReportName::Customers, kOfTickets, Nothing, false, false, "reopen_count", kWork, ReportBy::Customer},
        {ReportName::Services, kOfTickets, Nothing, false, false, "reopen_count", kWork, ReportBy::Service},
        {ReportName::Problems, kOfTickets, Nothing, false, false, "reopen_count", kWork, ReportBy::Problem},
        {ReportName::Guides, kOfGuides, Nothing, false, false, nullptr, kGuides, ReportBy::Guide},
        {ReportName::Time, kOfTime, Nothing, false, false, nullptr, kTime, ReportBy::Customer},
        {ReportName::Claims, kOfClaims, Nothing, false, false, nullptr, kClaims, ReportBy::Customer},
        {ReportName::Insight, kOfInsight, Subject, false, false, "reopen_count", kInsight, ReportBy::Customer},
        {ReportName::Quality, kOfReviews, Nothing, false, false, nullptr, kQuality, ReportBy::Agent},
    });

} // namespace

const ReportDefinition& definitionOf(ReportName name)
{
    return *std::ranges::find(definitions, name, &ReportDefinition::name);
}

bool hasSource(const ReportDefinition& definition, ReportSource source)
{
    return std::ranges::find(definition.sources, source) != definition.sources.end();
}

std::vector<ReportBy> groupingsOf(const ReportDefinition& definition)
{
    // A claim is a customer's and an outage's; it need not have a ticket.
    if (hasSource(definition, ReportSource::Claims))
        return {ReportBy::Day, ReportBy::Week, ReportBy::Month, ReportBy::Customer, ReportBy::Service};
    if (hasSource(definition, ReportSource::Reviews))
        return {ReportBy::Day,  ReportBy::Week,     ReportBy::Month,   ReportBy::Agent,   ReportBy::Team,
                ReportBy::Customer, ReportBy::Service, ReportBy::Problem, ReportBy::Severity, ReportBy::Guide, ReportBy::Verdict};
    std::vector<ReportBy> groupings;
    for (const auto by : valuesOf<ReportBy>()) {
        const bool ofGuides = by == ReportBy::Guide || by == ReportBy::Step;
        if (by != ReportBy::Verdict && (by != ReportBy::Route || definition.sources.front() == ReportSource::Legs)
            && (!ofGuides || hasSource(definition, ReportSource::Guides)))
            groupings.push_back(by);
    }
    return groupings;
}

} // namespace helpdesk
