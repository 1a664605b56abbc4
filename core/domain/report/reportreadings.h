// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/report/reportdefinition.h"

namespace helpdesk {

// The figures of what is no ticket itself: legs, recorded time, prices, claims, guides. See Metric.

void readRequested(const ReportFact& fact, Instant, MetricReadings& readings);
void readFiled(const ReportFact& fact, Instant, MetricReadings& readings);
void readReturned(const ReportFact& fact, Instant, MetricReadings& readings);
void readFiledThere(const ReportFact& fact, Instant, MetricReadings& readings);
void readTurnaround(const ReportFact& fact, Instant, MetricReadings& readings);
void readEscalationRate(const ReportFact& fact, Instant, MetricReadings& readings);

template <IncidentEntryKind kind>
void readIncident(const ReportFact& fact, Instant, MetricReadings& readings)
{
    if (fact.incident && fact.incident->kind == kind)
        readings.append({fact.incident->at});
}

void readMinutes(const ReportFact& fact, Instant, MetricReadings& readings);
void readChargeableMinutes(const ReportFact& fact, Instant, MetricReadings& readings);
void readOtherMinutes(const ReportFact& fact, Instant, MetricReadings& readings);
void readDeductedMinutes(const ReportFact& fact, Instant, MetricReadings& readings);
void readWaivedMinutes(const ReportFact& fact, Instant, MetricReadings& readings);
void readUncoveredMinutes(const ReportFact& fact, Instant, MetricReadings& readings);
void readPrice(const ReportFact& fact, Instant, MetricReadings& readings);

void readOpened(const ReportFact& fact, Instant, MetricReadings& readings);
void readSubmitted(const ReportFact& fact, Instant, MetricReadings& readings);
void readAccepted(const ReportFact& fact, Instant, MetricReadings& readings);
void readRefused(const ReportFact& fact, Instant, MetricReadings& readings);
void readCredited(const ReportFact& fact, Instant, MetricReadings& readings);
void readCredit(const ReportFact& fact, Instant, MetricReadings& readings);
void readLate(const ReportFact& fact, Instant, MetricReadings& readings);
void readTimeLeft(const ReportFact& fact, Instant, MetricReadings& readings);

void readStarted(const ReportFact& fact, Instant, MetricReadings& readings);
void readStepTime(const ReportFact& fact, Instant, MetricReadings& readings);
template <GuideMark mark>
void readEnd(const ReportFact& fact, Instant, MetricReadings& readings)
{
    if (fact.guide && fact.guide->mark == mark)
        readings.append({fact.guide->at});
}

void readProblem(const ReportFact& fact, Instant, MetricReadings& readings);
void readSubscription(const ReportFact& fact, Instant, MetricReadings& readings);

void readReviewed(const ReportFact& fact, Instant, MetricReadings& readings);
void readScore(const ReportFact& fact, Instant, MetricReadings& readings);

template <QualityVerdict verdict>
void readVerdictRate(const ReportFact& fact, Instant, MetricReadings& readings)
{
    if (fact.review)
        readings.append({fact.review->at, fact.review->verdict == verdict ? 1 : 0});
}

} // namespace helpdesk
