// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/demo/demotriggerinput.h"

#include "services/demo/demofile.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    QString serviceRequestNumber(const QString& lastDigits, Instant at)
    {
        return u'2' + at.toUtc().toString(u"yyMMdd"_s) + lastDigits;
    }

} // namespace

Result<TriggerInput> demoTriggerInput(const QJsonObject& json, Instant at)
{
    TriggerInput input;
    input.reason = json["reason"_L1].toString();
    input.message = json["message"_L1].toString();
    input.cause = json["cause"_L1].toString();
    input.solution = json["solution"_L1].toString();
    if (json.contains("minutes"_L1))
        input.minutes = json["minutes"_L1].toInt();
    if (json.contains("cancel_reason"_L1)) {
        HD_TRY(const auto reason, demoKey(json, "cancel_reason"_L1, CancelReason::Withdrawn));
        input.cancelReason = reason;
    }
    input.route = json["route"_L1].toString();
    input.entitlement = json["entitlement"_L1].toString();
    input.healthCheck = json["health_check"_L1].toString();
    input.evidence = json["evidence"_L1].toString();
    input.contact24x7 = json["contact_24x7"_L1].toString();
    input.caseNumber = json["number"_L1].toString();
    if (json.contains("case"_L1))
        input.caseNumber = serviceRequestNumber(json["case"_L1].toString(), at);
    input.outcome = json["outcome"_L1].toString();
    return input;
}

QJsonObject stateEventInputs(const TriggerInput& input)
{
    QJsonObject data;
    const auto add = [&data](QLatin1StringView name, const QString& text) {
        if (!text.isEmpty())
            data.insert(name, text);
    };
    add("reason"_L1, input.reason);
    add("cause"_L1, input.cause);
    add("solution"_L1, input.solution);
    add("outcome"_L1, input.outcome);
    if (input.minutes)
        data.insert("minutes"_L1, *input.minutes);
    if (input.cancelReason)
        data.insert("cancel_reason"_L1, keyOf(*input.cancelReason));
    return data;
}

} // namespace helpdesk
