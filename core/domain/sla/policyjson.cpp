// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/sla/policyjson.h"

#include <QJsonArray>

#include <cmath>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    Result<ServiceTarget> targetFrom(const QJsonValue& json, Subject subject, const QString& place)
    {
        const auto written = json.toObject();
        const auto minutes = json.isObject() ? written.value("minutes"_L1) : json;
        const auto basis = fromKey<TimeBasis>(written.value("basis"_L1).toString(keyOf(TimeBasis::Business)));
        if (json.isNull())
            return ServiceTarget();
        if (!minutes.isDouble() || minutes.toDouble() < 0 || !basis)
            return fail(ErrorCode::Invalid, subject, {place});
        return ServiceTarget{std::chrono::minutes(std::llround(minutes.toDouble())), *basis};
    }

    Result<> readTargets(const QJsonObject& json, Subject subject, ServicePolicy& policy)
    {
        for (auto entry = json.begin(); entry != json.end(); ++entry) {
            const auto severity = fromKey<Severity>(entry.key());
            if (!severity)
                return fail(ErrorCode::Invalid, Subject::Severity, {entry.key()});
            const auto targets = entry->toObject();
            for (auto target = targets.begin(); target != targets.end(); ++target) {
                const auto place = u"targets.%1.%2"_s.arg(entry.key(), target.key());
                const auto clock = fromKey<ServiceClock>(target.key());
                if (!clock)
                    return fail(ErrorCode::Invalid, subject, {place});
                HD_TRY(policy.target(*severity, *clock), targetFrom(*target, subject, place));
            }
        }
        return {};
    }

    QJsonValue targetJson(const ServiceTarget& target)
    {
        const auto minutes = static_cast<qint64>(target.time.count());
        if (target.basis == TimeBasis::Business)
            return minutes;
        return QJsonObject{{u"minutes"_s, minutes}, {u"basis"_s, QString(keyOf(target.basis))}};
    }

} // namespace

Result<ServicePolicy> policyFromJson(const QJsonObject& json, Subject subject)
{
    ServicePolicy policy;
    HD_CHECK(readTargets(json.value("targets"_L1).toObject(), subject, policy));
    policy.nextResponsePauses = json.value("next_response_pauses"_L1).toBool();
    const auto pauses = json.value("pause"_L1).toArray();
    for (const auto& entry : pauses) {
        const auto category = fromKey<StateCategory>(entry.toString());
        const auto exact = fromKey<TicketState>(entry.toString());
        if (!category && !exact)
            return fail(ErrorCode::Invalid, Subject::State, {entry.toString()});
        for (const auto state : valuesOf<TicketState>()) {
            if ((state == exact || categoryOf(state) == category) && !policy.pauses(state))
                policy.pausing.push_back(state);
        }
    }
    HD_CHECK(checkPolicy(policy));
    return policy;
}

QJsonObject policyToJson(const ServicePolicy& policy)
{
    QJsonObject targets;
    for (const auto severity : valuesOf<Severity>()) {
        QJsonObject clocks;
        for (const auto clock : valuesOf<ServiceClock>()) {
            if (policy.target(severity, clock).time.count() > 0)
                clocks.insert(keyOf(clock), targetJson(policy.target(severity, clock)));
        }
        targets.insert(keyOf(severity), clocks);
    }
    QJsonArray pause;
    for (const auto state : policy.pausing)
        pause << QString(keyOf(state));
    QJsonObject json{{u"targets"_s, targets}, {u"pause"_s, pause}};
    if (policy.nextResponsePauses)
        json.insert(u"next_response_pauses"_s, true);
    return json;
}

} // namespace helpdesk
