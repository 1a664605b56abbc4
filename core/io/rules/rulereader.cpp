// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/rules/rulereader.h"

#include "io/json/jsonfile.h"
#include "io/json/objectreader.h"
#include "io/rules/conditionreader.h"

#include <QFile>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    Bilingual readText(ObjectReader& reader, QLatin1StringView key)
    {
        auto texts = reader.nested(key);
        const Bilingual text{texts.requiredText("en"_L1), texts.requiredText("ru"_L1)};
        texts.checkKeys();
        return text;
    }

    RouteBlock readBlock(ObjectReader& reader)
    {
        RouteBlock block;
        block.routes = readRoutes(reader, "block"_L1);
        block.order = reader.integer("order"_L1).value_or(0);
        const auto only = reader.text("if"_L1);
        if (only == "not_offered"_L1)
            block.only = RouteBlock::Only::NotOffered;
        else if (only == "not_covered"_L1)
            block.only = RouteBlock::Only::NotCovered;
        else if (!only.isEmpty())
            reader.fault(u"if"_s, only, u"not_offered, not_covered"_s);
        if (reader.has("clear"_L1))
            block.clear = readText(reader, "clear"_L1);
        return block;
    }

    RouteEntitlement readEntitlement(ObjectReader& reader)
    {
        RouteEntitlement entitlement;
        entitlement.key = reader.requiredText("entitlement"_L1);
        if (!bitOf(CaseFact::Entitlement, entitlement.key))
            reader.fault(u"entitlement"_s, entitlement.key, vocabulary(CaseFact::Entitlement).join(u", "_s));
        entitlement.routes = readRoutes(reader, "routes"_L1);
        entitlement.rank = reader.integer("rank"_L1).value_or(0);
        entitlement.plan = reader.choice<PlanKind>("plan"_L1);
        return entitlement;
    }

    Effect readEffect(ObjectReader& effect)
    {
        if (effect.has("offer"_L1)) {
            RouteOffer offer{readRoutes(effect, "offer"_L1), effect.integer("rank"_L1).value_or(0)};
            return offer;
        }
        if (effect.has("block"_L1))
            return readBlock(effect);
        if (effect.has("entitlement"_L1))
            return readEntitlement(effect);
        if (effect.has("note"_L1))
            return RouteNote{readRoutes(effect, "note"_L1)};
        if (effect.has("portal"_L1))
            return RoutePortal{effect.requiredChoice<Route>("portal"_L1), effect.requiredText("url"_L1)};
        if (effect.has("propose_severity"_L1))
            return ProposeSeverity{effect.requiredChoice<Severity>("propose_severity"_L1)};
        if (effect.has("ticket_roles"_L1))
            return TicketRoles{effect.texts("ticket_roles"_L1)};
        if (effect.has("value"_L1))
            return NamedValue{effect.requiredText("value"_L1), effect.integer("number"_L1)};
        effect.fault(QString(), QString(),
                     u"offer, block, entitlement, note, portal, propose_severity, ticket_roles, value"_s);
        return RouteNote{};
    }

    Rule readRule(ObjectReader& reader)
    {
        Rule rule;
        rule.id = reader.requiredText("id"_L1);
        reader.setPath(rule.id + u": "_s);
        rule.validFrom = reader.date("valid_from"_L1);
        rule.validTo = reader.date("valid_to"_L1);
        if (rule.validFrom && rule.validTo && *rule.validTo < *rule.validFrom)
            reader.fault(u"valid_to"_s, rule.validTo->toString(Qt::ISODate),
                         u">= %1"_s.arg(rule.validFrom->toString(Qt::ISODate)));
        rule.when.all = readTerms(reader, "when"_L1);
        rule.when.unless = readTerms(reader, "unless"_L1);
        auto effect = reader.nested("effect"_L1);
        rule.effect = readEffect(effect);
        effect.checkKeys();
        rule.reason = readText(reader, "reason"_L1);
        rule.source = reader.requiredText("source"_L1);
        reader.checkKeys();
        return rule;
    }

    Result<JsonFile> parsedFile(const QByteArray& json, const QString& file)
    {
        auto parsed = parseJsonFile(QString::fromUtf8(json));
        if (parsed)
            return std::move(*parsed);
        auto error = std::move(parsed.error());
        error.subject = Subject::Rule;
        error.arguments << file;
        return Failure(std::move(error));
    }

} // namespace

Result<Rule> readRule(const QByteArray& json, const QString& file)
{
    HD_TRY(const auto parsed, parsedFile(json, file));
    ObjectReader reader(parsed.body, file, Subject::Rule);
    auto rule = readRule(reader);
    if (reader.problem())
        return Failure(*reader.problem());
    return rule;
}

Result<std::vector<Rule>> readRules(const QByteArray& json, const QString& file)
{
    HD_TRY(const auto parsed, parsedFile(json, file));
    ObjectReader reader(parsed.body, file, Subject::Rule);
    std::vector<Rule> rules;
    QSet<QString> ids;
    reader.text("$schema"_L1);
    reader.text("about"_L1);
    reader.require("rules"_L1, reader.has("rules"_L1));
    for (auto& each : reader.objects("rules"_L1)) {
        rules.push_back(readRule(each));
        if (ids.contains(rules.back().id))
            each.fault(u"id"_s, rules.back().id, u"unique"_s);
        ids.insert(rules.back().id);
    }
    reader.checkKeys();
    if (reader.problem())
        return Failure(*reader.problem());
    return rules;
}

Result<RuleBook> readRuleBook(const QDir& folder)
{
    const auto entries = folder.entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name);
    if (entries.isEmpty())
        return fail(ErrorCode::FileMissing, Subject::Rule, {folder.path()});
    std::vector<Rule> rules;
    QHash<QString, QString> files;
    for (const auto& entry : entries) {
        if (entry.fileName().endsWith(".schema.json"_L1))
            continue;
        QFile file(entry.filePath());
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::FileUnreadable, Subject::Rule, {entry.filePath(), file.errorString()});
        HD_TRY(auto read, readRules(file.readAll(), entry.fileName()));
        for (auto& rule : read) {
            if (const auto before = files.value(rule.id); !before.isEmpty())
                return fail(ErrorCode::AlreadyExists, Subject::Rule, {rule.id, before, entry.fileName()});
            files.insert(rule.id, entry.fileName());
            rules.push_back(std::move(rule));
        }
    }
    return RuleBook(std::move(rules));
}

QByteArray ruleSchema()
{
    QFile file(u":/rules/rule.schema.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened); // it is compiled in
    return opened ? file.readAll() : QByteArray();
}

const RuleBook& shippedRules()
{
    static const auto rules = [] {
        auto read = readRuleBook(QDir(u":/rules"_s));
        Q_ASSERT(read); // a test reads them all
        return read ? std::move(*read) : RuleBook();
    }();
    return rules;
}

} // namespace helpdesk
