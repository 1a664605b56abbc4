// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/sla/clockstory.h"

#include "domain/sla/calendarjson.h"
#include "domain/sla/policyjson.h"

#include <QJsonArray>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    Failure unreadable(const QString& place)
    {
        return fail(ErrorCode::Invalid, Subject::Story, {place});
    }

    Result<Instant> instantFrom(const QJsonValue& json, const QString& place)
    {
        const auto instant = Instant::fromIso(json.toString());
        if (!instant)
            return unreadable(place);
        return *instant;
    }

    Result<Severity> severityFrom(const QJsonValue& json)
    {
        const auto severity = fromKey<Severity>(json.toString());
        if (!severity)
            return fail(ErrorCode::Invalid, Subject::Severity, {json.toString()});
        return *severity;
    }

    Result<TicketState> stateFrom(const QJsonValue& json)
    {
        const auto state = fromKey<TicketState>(json.toString());
        if (!state)
            return fail(ErrorCode::Invalid, Subject::State, {json.toString()});
        return *state;
    }

    // None for an internal note, which no clock hears.
    Result<std::optional<ClockEvent>> eventFrom(const QJsonObject& json, Severity severity, const QString& place)
    {
        ClockEvent event;
        HD_TRY(event.at, instantFrom(json.value("at"_L1), place + ".at"_L1));
        const auto kind = json.value("kind"_L1).toString();
        event.byCustomer = json.value("by"_L1).toString() == "customer"_L1;
        if (kind == "note"_L1)
            return std::optional<ClockEvent>();
        if (kind == "created"_L1) {
            event.kind = ClockEvent::Kind::Created;
            event.severity = severity;
            if (json.contains("state"_L1)) {
                HD_TRY(event.state, stateFrom(json.value("state"_L1)));
            }
        } else if (kind == "message"_L1 || kind == "call"_L1) {
            event.kind = ClockEvent::Kind::Said;
        } else if (kind == "state"_L1) {
            event.kind = ClockEvent::Kind::Moved;
            HD_TRY(event.state, stateFrom(json.value("to"_L1)));
        } else if (kind == "severity"_L1) {
            event.kind = ClockEvent::Kind::Rated;
            HD_TRY(event.severity, severityFrom(json.value("to"_L1)));
        } else {
            return unreadable(place + ".kind"_L1);
        }
        return std::optional(event);
    }

} // namespace

Result<ClockStory> storyFromJson(const QJsonObject& json)
{
    ClockStory story;
    HD_TRY(story.calendar, calendarFromJson(json.value("calendar"_L1).toObject()));
    HD_TRY(story.policy, policyFromJson(json.value("policy"_L1).toObject(), Subject::Story));
    HD_TRY(const auto severity, severityFrom(json.value("severity"_L1)));
    HD_TRY(story.now, instantFrom(json.value("now"_L1), u"now"_s));
    const auto events = json.value("events"_L1).toArray();
    for (qsizetype i = 0; i < events.size(); ++i) {
        HD_TRY(const auto event, eventFrom(events.at(i).toObject(), severity, u"events[%1]"_s.arg(i)));
        if (event)
            story.events.push_back(*event);
    }
    std::stable_sort(story.events.begin(), story.events.end(),
                     [](const auto& one, const auto& other) { return one.at < other.at; });
    if (story.events.empty() || story.events.front().kind != ClockEvent::Kind::Created)
        return fail(ErrorCode::Missing, Subject::Story);
    return story;
}

} // namespace helpdesk
