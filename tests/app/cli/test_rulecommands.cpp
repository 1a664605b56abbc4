// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandrun.h"
#include "support/catch.h"

#include <QFile>

using namespace Qt::StringLiterals;
using helpdesk::test::CommandRun;

namespace {

const QByteArray kRules = R"({"rules": [
  {"id": "azure.reseller.barred", "valid_from": "2020-01-01",
   "when": {"service": "azure", "tenant": "customer", "category": ["technical", "security"],
            "partner_type": "indirect_reseller"},
   "effect": {"block": ["azure_portal"], "order": 5},
   "reason": {"en": "Our provider files all Azure requests.", "ru": "Все запросы по Azure подает наш поставщик."},
   "source": "Contract with the provider"},
  {"id": "own.title", "effect": {"note": "all"},
   "reason": {"en": "Begin the title with our number.", "ru": "Начните заголовок с нашего номера."}, "source": "Team"}]})";

const QByteArray kCase = R"({"partner_type":"indirect_reseller","service":"azure","product":"azure_plan",
    "category":"technical","plans":[{"kind":"signature","incidents_left":5}],
    "access":{"azure_rbac_support":true},"date":"2020-06-01"})";

QStringList sam(const QStringList& arguments)
{
    return QStringList{u"--as"_s, u"sam"_s} + arguments;
}

bool blocks(const QJsonObject& answer, const QString& route, const QString& rule)
{
    for (const auto& each : answer.value(u"routes"_s).toArray()) {
        if (each.toObject().value(u"route"_s).toString() != route)
            continue;
        for (const auto& reason : each.toObject().value(u"reasons"_s).toArray()) {
            if (reason.toObject().value(u"rule"_s).toString() == rule)
                return true;
        }
    }
    return false;
}

} // namespace

TEST_CASE("rules are listed by words, day and origin, and shown in words", "[cli][rules]")
{
    CommandRun cli;
    cli.prepare();
    const auto all = cli.json({u"rule"_s, u"list"_s});
    CHECK(all.status == 0);
    CHECK(all.array().size() > 120);
    CHECK(all.array().first().toObject().value(u"origin"_s).toString() == u"shipped"_s);
    const auto then = cli.json({u"rule"_s, u"list"_s, u"azure.reseller"_s, u"--date"_s, u"2020-06-01"_s});
    CHECK(then.array().size() == 3);
    const auto now = cli.json({u"rule"_s, u"list"_s, u"azure.reseller"_s, u"--date"_s, u"2026-11-27"_s});
    CHECK(now.array().size() == 2);
    CHECK(cli.json({u"rule"_s, u"list"_s, u"--own"_s}).array().isEmpty());
    CHECK(cli.run({u"--format"_s, u"csv"_s, u"rule"_s, u"list"_s, u"--own"_s})
              .out.startsWith(u"id,origin,valid_from,valid_to"_s));
    CHECK(cli.run({u"rule"_s, u"list"_s, u"--date"_s, u"01.06.2020"_s}).status == 1);
    const auto shown = cli.run({u"rule"_s, u"show"_s, u"azure.reseller.barred"_s});
    CHECK(shown.status == 0);
    CHECK(shown.out.contains(u"Type of partner: Indirect reseller"_s));
    CHECK(shown.out.contains(u"Explains why this is not the place: Azure portal"_s));
    const auto object = cli.json({u"rule"_s, u"show"_s, u"azure.reseller.barred"_s}).object();
    CHECK(object.value(u"rule"_s).toObject().value(u"effect"_s).toObject().contains(u"block"_s));
    const auto unknown = cli.run({u"rule"_s, u"show"_s, u"no.such"_s});
    CHECK(unknown.status == 1);
    CHECK(unknown.err.contains(u"no.such"_s));
}

TEST_CASE("own rules are taken in, compared, used, written and reset", "[cli][rules]")
{
    CommandRun cli;
    cli.prepare();
    const auto file = cli.write(u"own.json"_s, kRules);
    const auto what = cli.write(u"case.json"_s, kCase);
    const QStringList whatIf{u"route"_s, u"--what-if"_s, what};
    CHECK_FALSE(blocks(cli.json(whatIf).object(), u"azure_portal"_s, u"azure.reseller.barred"_s));
    const auto preview = cli.json(sam({u"rule"_s, u"import"_s, file, u"--dry-run"_s}));
    CHECK(preview.object().value(u"new"_s).toInt() == 2);
    CHECK(cli.json({u"rule"_s, u"list"_s, u"--own"_s}).array().isEmpty());
    CHECK(cli.run(sam({u"rule"_s, u"import"_s, file})).status == 0);
    CHECK(cli.json({u"rule"_s, u"list"_s, u"--own"_s}).array().size() == 2);
    CHECK(blocks(cli.json(whatIf).object(), u"azure_portal"_s, u"azure.reseller.barred"_s));
    const auto differences = cli.json({u"rule"_s, u"diff"_s}).array();
    REQUIRE(differences.size() >= 4);
    CHECK(differences.first().toObject().value(u"field"_s).toString() == u"valid_from"_s);
    CHECK(differences.first().toObject().value(u"shipped"_s).toString() == u"2023-01-01"_s);
    CHECK(cli.json({u"rule"_s, u"diff"_s, u"own.title"_s}).array().isEmpty());
    const auto out = cli.path(u"out.json"_s);
    CHECK(cli.run({u"rule"_s, u"export"_s, u"--own"_s, u"--out"_s, out}).status == 0);
    CHECK(cli.json(sam({u"rule"_s, u"import"_s, out})).object().value(u"unchanged"_s).toInt() == 2);
    CHECK(cli.run({u"rule"_s, u"export"_s, u"own.title"_s}).object().value(u"rules"_s).toArray().size() == 1);
    CHECK(cli.json(sam({u"rule"_s, u"reset"_s, u"azure.reseller.barred"_s})).object().value(u"reset"_s).toInt() == 1);
    CHECK_FALSE(blocks(cli.json(whatIf).object(), u"azure_portal"_s, u"azure.reseller.barred"_s));
    CHECK(cli.json(sam({u"rule"_s, u"reset"_s, u"--all"_s})).object().value(u"reset"_s).toInt() == 1);
    CHECK(cli.run(sam({u"rule"_s, u"reset"_s})).status != 0);
}

TEST_CASE("every number that a shipped rule sets has words for people", "[cli][rules]")
{
    CommandRun cli;
    cli.prepare();
    QStringList named;
    for (const auto& rule : cli.run({u"rule"_s, u"export"_s}).object().value(u"rules"_s).toArray()) {
        const auto name = rule.toObject().value(u"effect"_s).toObject().value(u"value"_s).toString();
        if (name.isEmpty() || named.contains(name))
            continue;
        named << name;
        const auto shown = cli.json({u"rule"_s, u"show"_s, rule.toObject().value(u"id"_s).toString()}).object();
        INFO(name.toStdString());
        CHECK_FALSE(shown.value(u"effect_text"_s).toString().contains(u'_'));
    }
    CHECK(named.size() > 15);
}

TEST_CASE("the schema of rule files is written without a workspace", "[cli][rules]")
{
    CommandRun cli;
    const auto printed = cli.run({u"rule"_s, u"schema"_s});
    CHECK(printed.status == 0);
    CHECK(printed.object().contains(u"definitions"_s));
    const auto path = cli.path(u"rule.schema.json"_s);
    CHECK(cli.run({u"rule"_s, u"schema"_s, u"--out"_s, path}).status == 0);
    QFile written(path);
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(written.readAll()) == printed.out);
    CHECK(cli.run({u"rule"_s, u"schema"_s, u"--out"_s, cli.path(u"no/such/file"_s)}).status == 1);
}

TEST_CASE("a faulty rule file changes nothing and says where the fault is, in one line", "[cli][rules]")
{
    CommandRun cli;
    cli.prepare();
    auto faulty = kRules;
    faulty.replace("\"note\": \"all\"", "\"note\": \"everywhere\"");
    const auto refused = cli.run(sam({u"rule"_s, u"import"_s, cli.write(u"own.json"_s, faulty)}));
    CHECK(refused.status == 1);
    CHECK(refused.out.isEmpty());
    CHECK(refused.err.contains(u"own.json"_s));
    CHECK(refused.err.contains(u"own.title: effect.note"_s));
    CHECK(refused.err.trimmed().count(u'\n') == 0);
    CHECK(cli.json({u"rule"_s, u"list"_s, u"--own"_s}).array().isEmpty());
    CHECK(cli.run(sam({u"rule"_s, u"import"_s, cli.path(u"none.json"_s)})).status == 1);
    const auto agent = cli.run({u"--as"_s, u"anna"_s, u"rule"_s, u"import"_s, cli.write(u"own.json"_s, kRules)});
    CHECK(agent.status == 1);
    CHECK(agent.err.contains(u"supervisor"_s, Qt::CaseInsensitive));
}
