// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/sla/listedpolicy.h"

#include "domain/sla/policyjson.h"
#include "domain/ticket/queryfield.h"
#include "domain/ticket/querynode.h"

#include <QJsonArray>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr std::array kConditionFields{QueryField::Severity, QueryField::Service, QueryField::Category,
                                          QueryField::Team,     QueryField::Tenant,  QueryField::Subscription};

    Result<> checkTerms(const QueryNode& node)
    {
        if (node.kind == QueryNode::Kind::Term) {
            const auto allowed = conditionFields().join(u", "_s);
            if (node.term.kind != QueryTerm::Kind::Field)
                return fail(ErrorCode::Invalid, Subject::Condition, {node.term.values.front().text, allowed});
            HD_TRY(const auto field, fieldOf(node.term));
            if (std::ranges::find(kConditionFields, field) == kConditionFields.end())
                return fail(ErrorCode::Invalid, Subject::Condition, {QString(keyOf(field)) + u':', allowed});
        }
        for (const auto& part : node.parts)
            HD_CHECK(checkTerms(part));
        return {};
    }

    Result<> readWarnings(const QJsonValue& json, ListedPolicy& policy)
    {
        policy.warnings.clear();
        if (!json.isArray())
            return fail(ErrorCode::Invalid, Subject::Policy, {u"warn"_s});
        const auto entries = json.toArray();
        for (const auto& entry : entries) {
            if (!entry.isDouble())
                return fail(ErrorCode::Invalid, Subject::Policy, {u"warn"_s});
            policy.warnings.push_back(entry.toInt());
        }
        return {};
    }

    Result<> readText(const QJsonObject& json, const QString& key, QString& text)
    {
        if (!json.contains(key))
            return {};
        if (!json.value(key).isString())
            return fail(ErrorCode::Invalid, Subject::Policy, {key});
        text = json.value(key).toString();
        return {};
    }

    Result<> checkKeys(const QJsonObject& json)
    {
        static const QStringList known{u"name"_s,    u"condition"_s, u"calendar"_s,
                                       u"warn"_s,    u"ladder"_s,    u"ladder_since"_s,
                                       u"targets"_s, u"pause"_s,     u"next_response_pauses"_s,
                                       u"default"_s};
        for (const auto& key : json.keys()) {
            if (!known.contains(key))
                return fail(ErrorCode::Invalid, Subject::Policy, {key});
        }
        return {};
    }

} // namespace

QString partnerHoursName()
{
    return u"partner"_s;
}

QString roundTheClockName()
{
    return u"24x7"_s;
}

ListedPolicy shippedDefaultPolicy()
{
    ListedPolicy policy;
    policy.name = u"Standard"_s;
    policy.isDefault = true;
    policy.calendar = partnerHoursName();
    policy.terms = shippedPolicy();
    policy.warnings = {75, 90};
    return policy;
}

QStringList conditionFields()
{
    QStringList names;
    for (const auto field : kConditionFields)
        names << QString(keyOf(field)) + u':';
    return names;
}

Result<TicketFilter> readCondition(const QString& text)
{
    if (text.trimmed().isEmpty())
        return fail(ErrorCode::Missing, Subject::Condition);
    HD_TRY(const auto node, parseQuery(text));
    HD_CHECK(checkTerms(node));
    HD_TRY(auto filter, parseTicketFilter(text, QTimeZone::utc(), Instant(0)));
    filter.anyState = true;
    return filter;
}

Result<ListedPolicy> checkedPolicy(ListedPolicy policy)
{
    policy.name = policy.name.simplified();
    policy.condition = policy.condition.simplified();
    policy.calendar = policy.calendar.simplified();
    if (policy.name.isEmpty())
        return fail(ErrorCode::Missing, Subject::Name);
    if (policy.isDefault && !policy.condition.isEmpty())
        return fail(ErrorCode::Invalid, Subject::Condition, {policy.condition});
    if (!policy.isDefault)
        HD_CHECK(readCondition(policy.condition));
    for (const auto percent : policy.warnings) {
        if (percent < 1 || percent > 100)
            return fail(ErrorCode::Invalid, Subject::Policy, {u"warn: %1"_s.arg(percent)});
    }
    std::ranges::sort(policy.warnings);
    policy.warnings.erase(std::unique(policy.warnings.begin(), policy.warnings.end()), policy.warnings.end());
    HD_CHECK(checkPolicy(policy.terms));
    HD_CHECK(checkLadder(policy.ladder));
    return policy;
}

Result<ListedPolicy> listedPolicyFromJson(const QJsonObject& json, ListedPolicy present)
{
    HD_CHECK(checkKeys(json));
    HD_CHECK(readText(json, u"name"_s, present.name));
    HD_CHECK(readText(json, u"condition"_s, present.condition));
    HD_CHECK(readText(json, u"calendar"_s, present.calendar));
    if (json.contains("warn"_L1))
        HD_CHECK(readWarnings(json.value("warn"_L1), present));
    if (json.contains("ladder"_L1)) {
        HD_TRY(present.ladder, ladderFromJson(json.value("ladder"_L1)));
    }
    if (json.contains("ladder_since"_L1))
        present.ladderSince = Instant::fromIso(json.value("ladder_since"_L1).toString());
    auto terms = policyToJson(present.terms);
    for (const auto& key : {u"targets"_s, u"pause"_s, u"next_response_pauses"_s}) {
        if (json.contains(key))
            terms.insert(key, json.value(key));
    }
    HD_TRY(present.terms, policyFromJson(terms, Subject::Policy));
    return present;
}

QJsonObject listedPolicyToJson(const ListedPolicy& policy)
{
    auto json = policyToJson(policy.terms);
    json.insert(u"name"_s, policy.name);
    json.insert(u"condition"_s, policy.condition);
    json.insert(u"calendar"_s, policy.calendar);
    json.insert(u"default"_s, policy.isDefault);
    QJsonArray warnings;
    for (const auto percent : policy.warnings)
        warnings << percent;
    json.insert(u"warn"_s, warnings);
    json.insert(u"ladder"_s, ladderToJson(policy.ladder));
    if (policy.ladderSince)
        json.insert(u"ladder_since"_s, policy.ladderSince->toIso());
    return json;
}

} // namespace helpdesk
