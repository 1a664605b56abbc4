// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/report/reportdefinition.h"

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

    void readRequested(const ReportFact& fact, Instant, MetricReadings& readings)
    {
        if (fact.requestedAt)
            readings.append({*fact.requestedAt});
    }

    void readFiled(const ReportFact& fact, Instant, MetricReadings& readings)
    {
        if (fact.filedAt)
            readings.append({*fact.filedAt});
    }

    void readReturned(const ReportFact& fact, Instant, MetricReadings& readings)
    {
        if (fact.returnedAt)
            readings.append({*fact.returnedAt});
    }

    bool isWithMicrosoft(const ReportFact& fact)
    {
        return fact.filedAt && fact.route && isMicrosoft(*fact.route);
    }

    void readFiledThere(const ReportFact& fact, Instant, MetricReadings& readings)
    {
        if (isWithMicrosoft(fact))
            readings.append({*fact.filedAt});
    }

    void readTurnaround(const ReportFact& fact, Instant, MetricReadings& readings)
    {
        if (!isWithMicrosoft(fact))
            return;
        if (fact.returnedAt)
            readings.append({*fact.filedAt, (*fact.returnedAt - *fact.filedAt).count()});
        else
            readings.append({*fact.filedAt, 0, true});
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
                                                 {"recorded", Count, readRecordedPromise}});
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
    constexpr auto kEscalation = std::to_array<Metric>(
        {{"requested", Count, readRequested}, {"filed", Count, readFiled}, {"returned", Count, readReturned}});
    constexpr auto kMicrosoft
        = std::to_array<Metric>({{"filed", Count, readFiledThere}, {"turnaround", Duration, readTurnaround}});
    constexpr auto kWork = std::to_array<Metric>({{"created", Count, readCreated},
                                                  {"ended", Count, readEnded},
                                                  {"full_resolution", Duration, readResolution},
                                                  {"reopen_rate", Rate, readReopenRate}});

    using enum ReportSource;
    using enum ReportNeed;

    const auto definitions = std::to_array<ReportDefinition>({
        {ReportName::Backlog, Tickets, Stretches, true, false, nullptr, kBacklog, {}},
        {ReportName::Flow, Tickets, Nothing, false, false, nullptr, kFlow, {}},
        {ReportName::FirstResponse, Tickets, Conversation, false, true, nullptr, kFirstResponse, ReportBy::Severity},
        {ReportName::NextResponse, Tickets, Conversation, false, false, nullptr, kNextResponse, ReportBy::Severity},
        {ReportName::Resolution, Tickets, Nothing, false, false, nullptr, kResolution, ReportBy::Severity},
        {ReportName::Sla, Tickets, Promises, false, false, "made_sla", kSla, ReportBy::Severity},
        {ReportName::Reopen, Tickets, Nothing, false, false, "reopen_count", kReopen, ReportBy::Team},
        {ReportName::Reassignment, Tickets, Handings, false, false, "reassignment_count", kReassignment, ReportBy::Team},
        {ReportName::Escalation, Legs, Nothing, false, false, nullptr, kEscalation, ReportBy::Route},
        {ReportName::Microsoft, Legs, Nothing, false, false, nullptr, kMicrosoft, ReportBy::Route},
        {ReportName::Agents, Tickets, Nothing, false, false, "reopen_count", kWork, ReportBy::Agent},
        {ReportName::Customers, Tickets, Nothing, false, false, "reopen_count", kWork, ReportBy::Customer},
        {ReportName::Services, Tickets, Nothing, false, false, "reopen_count", kWork, ReportBy::Service},
        {ReportName::Problems, Tickets, Nothing, false, false, "reopen_count", kWork, ReportBy::Problem},
    });

} // namespace

const ReportDefinition& definitionOf(ReportName name)
{
    return *std::ranges::find(definitions, name, &ReportDefinition::name);
}

std::vector<ReportBy> groupingsOf(const ReportDefinition& definition)
{
    std::vector<ReportBy> groupings;
    for (const auto by : valuesOf<ReportBy>()) {
        if (by != ReportBy::Route || definition.source == ReportSource::Legs)
            groupings.push_back(by);
    }
    return groupings;
}

} // namespace helpdesk
