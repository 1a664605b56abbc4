// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/routing/rulejson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    QJsonObject json(const Bilingual& text)
    {
        return {{u"en"_s, text.en}, {u"ru"_s, text.ru}};
    }

    QJsonValue json(const std::vector<Route>& routes)
    {
        if (routes.size() == valuesOf<Route>().size())
            return u"all"_s;
        QJsonArray array;
        for (const auto route : routes)
            array << QString(keyOf(route));
        return array;
    }

    QJsonObject json(const std::vector<Term>& terms)
    {
        QJsonObject object;
        for (const auto& term : terms) {
            QJsonArray words;
            for (const auto& word : wordsIn(term))
                words << word;
            object.insert(QString(keyOf(term.fact)), words);
        }
        return object;
    }

    void putNumber(QJsonObject& object, QLatin1StringView key, int number)
    {
        if (number != 0)
            object.insert(key, number);
    }

    struct EffectWriter {
        QJsonObject operator()(const RouteOffer& offer) const
        {
            QJsonObject object{{u"offer"_s, json(offer.routes)}};
            putNumber(object, "rank"_L1, offer.rank);
            return object;
        }
        QJsonObject operator()(const RouteBlock& block) const
        {
            QJsonObject object{{u"block"_s, json(block.routes)}};
            if (block.only == RouteBlock::Only::NotOffered)
                object.insert(u"if"_s, u"not_offered"_s);
            if (block.only == RouteBlock::Only::NotCovered)
                object.insert(u"if"_s, u"not_covered"_s);
            putNumber(object, "order"_L1, block.order);
            if (!block.clear.isEmpty())
                object.insert(u"clear"_s, json(block.clear));
            return object;
        }
        QJsonObject operator()(const RouteEntitlement& entitlement) const
        {
            QJsonObject object{{u"entitlement"_s, entitlement.key}, {u"routes"_s, json(entitlement.routes)}};
            putNumber(object, "rank"_L1, entitlement.rank);
            if (entitlement.plan)
                object.insert(u"plan"_s, QString(keyOf(*entitlement.plan)));
            return object;
        }
        QJsonObject operator()(const RouteNote& note) const { return {{u"note"_s, json(note.routes)}}; }
        QJsonObject operator()(const RoutePortal& portal) const
        {
            return {{u"portal"_s, QString(keyOf(portal.route))}, {u"url"_s, portal.url}};
        }
        QJsonObject operator()(const ProposeSeverity& proposal) const
        {
            return {{u"propose_severity"_s, QString(keyOf(proposal.severity))}};
        }
        QJsonObject operator()(const TicketRoles& roles) const
        {
            return {{u"ticket_roles"_s, QJsonArray::fromStringList(roles.roles)}};
        }
        QJsonObject operator()(const NamedValue& value) const
        {
            return {{u"value"_s, value.name}, {u"number"_s, value.number ? QJsonValue(*value.number) : QJsonValue()}};
        }
    };

    QString textOf(const QJsonValue& value)
    {
        if (value.isArray()) {
            QStringList words;
            const auto array = value.toArray();
            for (const auto& word : array)
                words << textOf(word);
            return words.join(u", "_s);
        }
        if (value.isDouble())
            return QString::number(value.toInt());
        return value.isNull() ? u"null"_s : value.toString();
    }

    /// In the order of a rule file, not of the alphabet.
    int placeOf(const QString& field)
    {
        static const QStringList order{u"valid_from"_s, u"valid_to"_s, u"when"_s,  u"unless"_s,
                                       u"effect"_s,     u"reason"_s,   u"source"_s};
        return static_cast<int>(order.indexOf(field.section(u'.', 0, 0)));
    }

    void flatten(const QJsonObject& object, const QString& path, std::vector<std::pair<QString, QString>>& fields)
    {
        for (auto member = object.begin(); member != object.end(); ++member) {
            if (member.value().isObject())
                flatten(member.value().toObject(), path + member.key() + u'.', fields);
            else
                fields.emplace_back(path + member.key(), textOf(member.value()));
        }
    }

    RuleDifference& entry(std::vector<RuleDifference>& differences, const QString& field)
    {
        const auto found = std::ranges::find(differences, field, &RuleDifference::field);
        return found == differences.end() ? differences.emplace_back(RuleDifference{field, {}, {}}) : *found;
    }

} // namespace

QJsonObject ruleToJson(const Rule& rule)
{
    QJsonObject object{{u"id"_s, rule.id},
                       {u"effect"_s, std::visit(EffectWriter{}, rule.effect)},
                       {u"reason"_s, json(rule.reason)},
                       {u"source"_s, rule.source}};
    if (rule.validFrom)
        object.insert(u"valid_from"_s, rule.validFrom->toString(Qt::ISODate));
    if (rule.validTo)
        object.insert(u"valid_to"_s, rule.validTo->toString(Qt::ISODate));
    if (!rule.when.all.empty())
        object.insert(u"when"_s, json(rule.when.all));
    if (!rule.when.unless.empty())
        object.insert(u"unless"_s, json(rule.when.unless));
    return object;
}

QByteArray ruleFile(const std::vector<Rule>& rules)
{
    QJsonArray array;
    for (const auto& rule : rules)
        array << ruleToJson(rule);
    const QJsonObject file{{u"$schema"_s, u"rule.schema.json"_s}, {u"rules"_s, array}};
    return QJsonDocument(file).toJson();
}

std::vector<RuleDifference> ruleDifferences(const Rule& own, const Rule& shipped)
{
    std::vector<std::pair<QString, QString>> ours;
    std::vector<std::pair<QString, QString>> theirs;
    flatten(ruleToJson(own), {}, ours);
    flatten(ruleToJson(shipped), {}, theirs);
    std::vector<RuleDifference> differences;
    for (auto& [field, text] : ours)
        entry(differences, field).own = text;
    for (auto& [field, text] : theirs)
        entry(differences, field).shipped = text;
    std::erase_if(differences, [](const RuleDifference& one) { return one.own == one.shipped; });
    std::ranges::stable_sort(differences, [](const RuleDifference& a, const RuleDifference& b) {
        return placeOf(a.field) != placeOf(b.field) ? placeOf(a.field) < placeOf(b.field) : a.field < b.field;
    });
    return differences;
}

} // namespace helpdesk
