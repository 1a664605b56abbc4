// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/rules/jsonschema.h"
#include "domain/routing/rulejson.h"
#include "io/rules/rulereader.h"
#include "support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

QJsonObject objectOf(const QByteArray& json)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    REQUIRE(error.error == QJsonParseError::NoError);
    return document.object();
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

JsonSchema schema()
{
    return JsonSchema(objectOf(ruleSchema()));
}

QStringList wordsOf(const QJsonValue& list)
{
    QStringList words;
    for (const auto& word : list.toArray())
        words << word.toString();
    return words;
}

const QByteArray kSchemaRule = R"({"rules": [{"id": "a.b", "valid_from": "2023-01-01",
    "when": {"partner_type": ["indirect_reseller"]}, "unless": {"tenant": "own"},
    "effect": {"block": ["azure_portal"], "order": 5, "clear": {"en": "Do.", "ru": "Сделайте."}},
    "reason": {"en": "No.", "ru": "Нет."}, "source": "PC23"}]})";

} // namespace

TEST_CASE("every shipped rule file conforms to the schema, and says where it is", "[rules][schema]")
{
    const auto judge = schema();
    CHECK(judge.unknownKeywords().isEmpty());
    int files = 0;
    for (const auto& entry : QDir(u":/rules"_s).entryInfoList({u"*.json"_s}, QDir::Files)) {
        if (entry.fileName().endsWith(u".schema.json"_s))
            continue;
        ++files;
        const auto file = objectOf(contentOf(entry.filePath()));
        const auto faults = judge.faults(file);
        INFO(entry.fileName().toStdString() << ": " << faults.join(u'\n').toStdString());
        CHECK(faults.isEmpty());
        CHECK(file.value(u"$schema"_s).toString() == u"rule.schema.json"_s);
    }
    CHECK(files >= 7);
}

TEST_CASE("the schema knows exactly the words that the program knows", "[rules][schema]")
{
    const auto definitions = objectOf(ruleSchema()).value(u"definitions"_s).toObject();
    CHECK(wordsOf(definitions[u"route"_s][u"enum"_s]) == keysOf<Route>());
    const auto facts = definitions[u"condition"_s][u"properties"_s].toObject();
    CHECK(facts.size() == static_cast<qsizetype>(valuesOf<CaseFact>().size()));
    for (const auto fact : valuesOf<CaseFact>()) {
        INFO(QString(keyOf(fact)).toStdString());
        const auto forms = facts[keyOf(fact)].toObject()[u"anyOf"_s].toArray();
        REQUIRE(forms.size() == 2);
        CHECK(wordsOf(forms[0].toObject()[u"enum"_s]) == vocabulary(fact));
        CHECK(wordsOf(forms[1].toObject()[u"items"_s].toObject()[u"enum"_s]) == vocabulary(fact));
    }
}

TEST_CASE("what the reader refuses for its form, the schema refuses", "[rules][schema]")
{
    const auto judge = schema();
    REQUIRE(judge.faults(objectOf(kSchemaRule)).isEmpty());
    REQUIRE_OK(readRules(kSchemaRule, u"my.json"_s));
    const QList<std::pair<QByteArray, QByteArray>> faults{
        {"indirect_reseller", "reseler"},
        {"\"tenant\"", "\"tennant\""},
        {"azure_portal", "azure"},
        {"2023-01-01", "2023-13-01"},
        {"\"ru\": \"Нет.\"", "\"ru\": \"\""},
        {"\"ru\": \"Нет.\"", "\"ru\": \"  \""},
        {", \"ru\": \"Нет.\"", ""},
        {"\"source\": \"PC23\"", "\"sauce\": \"PC23\""},
        {"\"order\": 5", "\"order\": \"five\""},
        {"\"order\": 5", "\"order\": -1"},
        {"\"order\": 5", "\"order\": 1.5"},
        {"\"block\"", "\"blok\""},
        {"\"block\": [\"azure_portal\"]", "\"block\": []"},
        {"\"block\": [\"azure_portal\"]", "\"block\": 3"},
        {"\"order\": 5", "\"order\": 5, \"offer\": [\"azure_portal\"]"},
        {"\"order\": 5", "\"order\": 5, \"if\": \"sometimes\""},
        {"\"id\": \"a.b\"", "\"id\": \"\""},
        {"{\"rules\"", "{\"colour\": 1, \"rules\""},
        {"\"rules\"", "\"rulez\""},
    };
    for (const auto& [from, to] : faults) {
        auto text = kSchemaRule;
        REQUIRE(text.contains(from));
        text.replace(text.indexOf(from), from.size(), to);
        INFO(to.toStdString());
        CHECK_FALSE(readRules(text, u"my.json"_s));
        CHECK_FALSE(judge.faults(objectOf(text)).isEmpty());
    }
}

TEST_CASE("every rule is written as it is read, and what is written conforms", "[rules][schema]")
{
    const auto& rules = shippedRules().rules();
    const auto written = ruleFile(rules);
    const auto faults = schema().faults(objectOf(written));
    INFO(faults.join(u'\n').toStdString());
    CHECK(faults.isEmpty());
    const auto again = readRules(written, u"written.json"_s);
    REQUIRE_OK(again);
    REQUIRE(again->size() == rules.size());
    for (size_t i = 0; i < rules.size(); ++i) {
        INFO(rules[i].id.toStdString());
        CHECK((*again)[i] == rules[i]);
        const auto one = readRule(QJsonDocument(ruleToJson(rules[i])).toJson(), u"one"_s);
        REQUIRE_OK(one);
        CHECK(*one == rules[i]);
    }
}
