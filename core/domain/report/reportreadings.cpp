// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/report/reportreadings.h"

#include <cmath>

namespace helpdesk {

namespace {

    bool isWithMicrosoft(const ReportFact& fact)
    {
        return fact.filedAt && fact.route && isMicrosoft(*fact.route);
    }

    void readAt(const std::optional<Instant>& at, MetricReadings& readings)
    {
        if (at)
            readings.append({*at});
    }

    void readPart(const ReportFact& fact, int minutes, MetricReadings& readings)
    {
        if (minutes != 0)
            readings.append({fact.work->at, minutes});
    }

    void readAmount(Instant at, const Money& amount, MetricReadings& readings)
    {
        MetricReading reading{at, amount.minorUnits};
        reading.text = amount.currency.toUtf8();
        readings.append(reading);
    }

    void readOccurring(const ReportFact& fact, const QByteArray& text, MetricReadings& readings)
    {
        if (text.isEmpty())
            return;
        MetricReading reading{fact.createdAt};
        reading.text = text;
        readings.append(reading);
    }

} // namespace

void readRequested(const ReportFact& fact, Instant, MetricReadings& readings)
{
    readAt(fact.requestedAt, readings);
}

void readFiled(const ReportFact& fact, Instant, MetricReadings& readings)
{
    readAt(fact.filedAt, readings);
}

void readReturned(const ReportFact& fact, Instant, MetricReadings& readings)
{
    readAt(fact.returnedAt, readings);
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

// The share of the tickets created in the period: each is one of them, and once among those that were escalated.
void readEscalationRate(const ReportFact& fact, Instant, MetricReadings& readings)
{
    MetricReading reading{fact.createdAt};
    const bool isLeg = fact.source == ReportSource::Legs;
    if (isLeg && !fact.firstOfRow)
        return;
    reading.value = isLeg ? 1 : 0;
    reading.of = isLeg ? 0 : 1;
    reading.rowOnly = isLeg && !fact.firstLeg;
    readings.append(reading);
}

void readMinutes(const ReportFact& fact, Instant, MetricReadings& readings)
{
    if (fact.work)
        readPart(fact, fact.work->minutes, readings);
}

void readChargeableMinutes(const ReportFact& fact, Instant, MetricReadings& readings)
{
    if (fact.work && fact.work->chargeable)
        readPart(fact, fact.work->minutes, readings);
}

void readOtherMinutes(const ReportFact& fact, Instant, MetricReadings& readings)
{
    if (fact.work && !fact.work->chargeable)
        readPart(fact, fact.work->minutes, readings);
}

void readDeductedMinutes(const ReportFact& fact, Instant, MetricReadings& readings)
{
    if (fact.work)
        readPart(fact, fact.work->deducted, readings);
}

void readWaivedMinutes(const ReportFact& fact, Instant, MetricReadings& readings)
{
    if (fact.work)
        readPart(fact, fact.work->waived, readings);
}

void readUncoveredMinutes(const ReportFact& fact, Instant, MetricReadings& readings)
{
    if (fact.work && fact.work->chargeable)
        readPart(fact, fact.work->minutes - fact.work->deducted - fact.work->waived, readings);
}

void readPrice(const ReportFact& fact, Instant, MetricReadings& readings)
{
    if (fact.price)
        readAmount(fact.price->at, fact.price->amount, readings);
}

void readOpened(const ReportFact& fact, Instant, MetricReadings& readings)
{
    if (fact.claim)
        readings.append({fact.claim->openedAt});
}

void readSubmitted(const ReportFact& fact, Instant, MetricReadings& readings)
{
    if (fact.claim)
        readAt(fact.claim->filedAt, readings);
}

void readAccepted(const ReportFact& fact, Instant, MetricReadings& readings)
{
    if (fact.claim && !fact.claim->refused)
        readAt(fact.claim->decidedAt, readings);
}

void readRefused(const ReportFact& fact, Instant, MetricReadings& readings)
{
    if (fact.claim && fact.claim->refused)
        readAt(fact.claim->decidedAt, readings);
}

void readCredited(const ReportFact& fact, Instant, MetricReadings& readings)
{
    if (fact.claim)
        readAt(fact.claim->creditedAt, readings);
}

void readCredit(const ReportFact& fact, Instant, MetricReadings& readings)
{
    if (fact.claim && fact.claim->creditedAt && fact.claim->credit)
        readAmount(*fact.claim->creditedAt, *fact.claim->credit, readings);
}

// On the day behind its last, filed by then or not at all.
void readLate(const ReportFact& fact, Instant moment, MetricReadings& readings)
{
    if (!fact.claim)
        return;
    const auto& claim = *fact.claim;
    const bool inTime = claim.filedAt && *claim.filedAt < claim.dueBefore;
    const bool yetToCome = !claim.filedAt && moment < claim.dueBefore;
    if (!inTime && !yetToCome)
        readings.append({claim.dueBefore - std::chrono::milliseconds(1)});
}

void readTimeLeft(const ReportFact& fact, Instant, MetricReadings& readings)
{
    if (!fact.claim || !fact.claim->filedAt)
        return;
    const auto left = fact.claim->dueBefore - *fact.claim->filedAt;
    readings.append({*fact.claim->filedAt, left.count(), left.count() <= 0});
}

void readStarted(const ReportFact& fact, Instant, MetricReadings& readings)
{
    if (fact.guide && fact.guide->mark == GuideMark::Started)
        readings.append({fact.guide->at});
}

void readStepTime(const ReportFact& fact, Instant, MetricReadings& readings)
{
    if (fact.guide && fact.guide->mark == GuideMark::Answered)
        readings.append({fact.guide->at, fact.guide->took.count()});
}

void readProblem(const ReportFact& fact, Instant, MetricReadings& readings)
{
    readOccurring(fact, fact.problem, readings);
}

void readSubscription(const ReportFact& fact, Instant, MetricReadings& readings)
{
    if (fact.subscription == 0)
        return;
    MetricReading reading{fact.createdAt};
    reading.id = fact.subscription;
    readings.append(reading);
}

void readReviewed(const ReportFact& fact, Instant, MetricReadings& readings)
{
    if (fact.review)
        readings.append({fact.review->at});
}

// A review of which no point applies has no score.
void readScore(const ReportFact& fact, Instant, MetricReadings& readings)
{
    if (!fact.review)
        return;
    const auto& points = fact.review->points;
    if (points.most > 0)
        readings.append({fact.review->at, std::llround(10'000.0 * points.given / points.most)});
    else
        readings.append({fact.review->at, 0, true});
}

} // namespace helpdesk
