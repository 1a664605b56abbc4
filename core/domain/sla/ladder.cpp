// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/sla/ladder.h"

#include "domain/sla/clockhistory.h"

#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kMostPercent = 1000;

    Failure wrongStep(const QString& place)
    {
        return fail(ErrorCode::Invalid, Subject::Policy, {u"ladder."_s + place});
    }

    // As `75%`, `-30` or `+15`.
    bool readMoment(const QString& text, LadderStep& step)
    {
        static const QRegularExpression form(u"^(?:(\\d{1,4})%|([+-]\\d{1,6}))$"_s);
        const auto match = form.match(text);
        if (!match.hasMatch())
            return false;
        if (match.hasCaptured(1) && !match.captured(1).isEmpty())
            step.percent = match.captured(1).toInt();
        else
            step.offset = std::chrono::minutes(match.captured(2).toInt());
        return true;
    }

    Result<LadderStep> stepFrom(const QJsonObject& json, const QString& place)
    {
        LadderStep step;
        const auto clock = fromKey<ServiceClock>(json.value("clock"_L1).toString());
        if (!clock)
            return wrongStep(place + u".clock"_s);
        step.clock = *clock;
        if (!readMoment(json.value("at"_L1).toString(), step))
            return wrongStep(place + u".at"_s);
        const auto acts = json.value("do"_L1).toArray();
        for (const auto& entry : acts) {
            const auto act = fromKey<LadderAct>(entry.toString());
            if (!act)
                return wrongStep(place + u".do"_s);
            step.acts.push_back(*act);
        }
        step.assignee = json.value("assignee"_L1).toString();
        return step;
    }

    std::chrono::milliseconds usedBy(const LadderStep& step, std::chrono::milliseconds target)
    {
        return step.percent ? target * *step.percent / 100 : target + step.offset;
    }

} // namespace

QString stepText(const LadderStep& step)
{
    if (step.percent)
        return QString::number(*step.percent) + u'%';
    const auto minutes = step.offset.count();
    return (minutes < 0 ? QString() : u"+"_s) + QString::number(minutes);
}

Result<> checkLadder(const Ladder& ladder)
{
    QStringList known;
    for (const auto& step : ladder) {
        const auto place = QString(keyOf(step.clock)) + u' ' + stepText(step);
        const auto isOutside = step.percent && (*step.percent < 1 || *step.percent > kMostPercent);
        const auto handsOver = std::ranges::find(step.acts, LadderAct::Reassign) != step.acts.end();
        if (known.contains(place) || step.acts.empty() || isOutside || handsOver == step.assignee.isEmpty())
            return wrongStep(place);
        known << place;
    }
    return {};
}

Result<Ladder> ladderFromJson(const QJsonValue& json)
{
    if (!json.isArray())
        return fail(ErrorCode::Invalid, Subject::Policy, {u"ladder"_s});
    Ladder ladder;
    const auto steps = json.toArray();
    for (const auto& entry : steps) {
        HD_TRY(auto step, stepFrom(entry.toObject(), QString::number(ladder.size() + 1)));
        ladder.push_back(std::move(step));
    }
    return ladder;
}

QJsonArray ladderToJson(const Ladder& ladder)
{
    QJsonArray steps;
    for (const auto& step : ladder) {
        QJsonArray acts;
        for (const auto act : step.acts)
            acts << QString(keyOf(act));
        QJsonObject json{{u"clock"_s, QString(keyOf(step.clock))}, {u"at"_s, stepText(step)}, {u"do"_s, acts}};
        if (!step.assignee.isEmpty())
            json.insert(u"assignee"_s, step.assignee);
        steps << json;
    }
    return steps;
}

Result<std::vector<LadderMoment>> ladderMoments(const ServicePolicy& policy, const Ladder& ladder,
                                                const BusinessCalendar& calendar, std::span<const ClockEvent> events,
                                                Instant now)
{
    ClockHistory history(policy, calendar);
    for (const auto& event : events) {
        if (event.at > now)
            break;
        HD_CHECK(history.take(event));
    }
    HD_TRY(const auto readings, history.readings(now));
    std::vector<LadderMoment> moments;
    for (const auto& step : ladder) {
        const auto& reading = readings[static_cast<size_t>(step.clock)];
        HD_TRY(const auto at, history.moment(step.clock, usedBy(step, reading.target)));
        if (at && reading.owed && reading.startedAt)
            moments.push_back({step, *reading.startedAt, *at, reading.due});
    }
    std::ranges::stable_sort(moments, {}, &LadderMoment::at);
    return moments;
}

} // namespace helpdesk
