// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandrun.h"
#include "support/catch.h"

#include <QFile>

using namespace Qt::StringLiterals;
using helpdesk::test::CommandRun;

namespace {

const QStringList kBusiness{u"offering"_s,  u"add"_s,     u"--name"_s,     u"Business 8x5"_s, u"--name-ru"_s,
                            u"Бизнес 8x5"_s, u"--services"_s, u"office365"_s, u"--kinds"_s,
                            u"break_fix,billing"_s, u"--phone"_s, u"+49 30 555010"_s};

/// A prepared workspace with a tier.
class OfferingRun : public CommandRun {
public:
    OfferingRun()
    {
        prepare();
        const auto added = json(kBusiness);
        INFO(added.err.toStdString());
        REQUIRE(added.status == 0);
    }
};

} // namespace

TEST_CASE("a support tier is added, listed, shown, changed and removed", "[cli][offering]")
{
    OfferingRun cli;
    const auto shown = cli.json({u"offering"_s, u"show"_s, u"бизнес"_s}).object();
    CHECK(shown[u"name"_s].toObject()[u"ru"_s] == u"Бизнес 8x5"_s);
    CHECK(shown[u"price"_s].toObject()[u"model"_s] == u"free"_s);
    CHECK(shown[u"hours"_s].toObject()[u"week"_s].toObject().size() == 5);

    const auto edited = cli.json({u"offering"_s, u"edit"_s, u"Business 8x5"_s, u"--price"_s, u"per_hour"_s, u"--amount"_s, u"95.50"_s,
                                  u"--currency"_s, u"EUR"_s, u"--mail"_s, u"help@northwind.example"_s, u"--default"_s, u"yes"_s});
    CHECK(edited.status == 0);
    CHECK(edited.object()[u"price"_s].toObject()[u"amount"_s] == u"95.50"_s);
    CHECK(edited.object()[u"contacts"_s].toArray().size() == 2);
    CHECK(edited.object()[u"default"_s] == true);

    CHECK(cli.json({u"offering"_s, u"list"_s}).array().size() == 1);
    CHECK(cli.run({u"--format"_s, u"csv"_s, u"offering"_s, u"list"_s}).out.startsWith(u"name,description,services,kinds,hours"_s));
    CHECK(cli.run({u"offering"_s, u"list"_s}).out.contains(u"Business 8x5"_s));

    // What show writes, add reads.
    auto copy = edited.object();
    copy[u"name"_s] = u"Copy"_s;
    const auto file = cli.write(u"tier.json"_s, QJsonDocument(copy).toJson());
    CHECK(cli.json({u"offering"_s, u"add"_s, u"--file"_s, file}).object()[u"price"_s] == copy[u"price"_s]);
    CHECK(cli.run({u"offering"_s, u"remove"_s, u"Copy"_s}).status == 0);
    CHECK(cli.json({u"offering"_s, u"list"_s}).array().size() == 1);
}

TEST_CASE("a tier that cannot be kept ends with one line that says why", "[cli][offering]")
{
    OfferingRun cli;
    for (const auto& wrong : QList<QStringList>{kBusiness,
                                                {u"offering"_s, u"show"_s, u"Gold"_s},
                                                {u"offering"_s, u"add"_s, u"--name"_s, u"Empty"_s},
                                                {u"offering"_s, u"edit"_s, u"Business"_s, u"--price"_s, u"per_hour"_s},
                                                {u"--as"_s, u"anna"_s, u"offering"_s, u"remove"_s, u"Business"_s}}) {
        const auto answer = cli.run(wrong);
        INFO(wrong.join(u' ').toStdString());
        CHECK(answer.status == 1);
        CHECK(answer.out.isEmpty());
        CHECK(answer.err.count(u'\n') == 1);
    }
    CHECK(cli.run({u"offering"_s, u"add"_s, u"--price"_s, u"barter"_s}).status == 2);
    const auto file = cli.write(u"bad.json"_s, R"({"prise": 1})");
    CHECK(cli.run({u"offering"_s, u"add"_s, u"--file"_s, file}).err.contains(u"prise"_s));
}

TEST_CASE("an agreement is noted, changed, replaced and ended, and its history is told", "[cli][offering]")
{
    OfferingRun cli;
    REQUIRE(cli.run({u"offering"_s, u"add"_s, u"--name"_s, u"Premium"_s, u"--services"_s, u"office365,azure"_s, u"--kinds"_s,
                     u"break_fix"_s, u"--phone"_s, u"+49 30 555011"_s, u"--price"_s, u"per_incident"_s, u"--amount"_s, u"120"_s, u"--currency"_s, u"EUR"_s})
                .status
            == 0);
    const auto added = cli.json({u"--as"_s, u"sam"_s, u"agreement"_s, u"add"_s, u"--customer"_s, u"contoso.com"_s, u"--tier"_s,
                                 u"Business"_s, u"--start"_s, u"2026-01-01"_s, u"--reference"_s, u"C-17"_s});
    CHECK(added.status == 0);
    CHECK(added.object()[u"in_force"_s] == true);
    CHECK(added.object()[u"ends_on"_s].isNull());

    const QStringList next{u"agreement"_s, u"add"_s, u"--customer"_s, u"Contoso"_s, u"--tier"_s, u"Premium"_s,
                           u"--start"_s, u"2026-10-01"_s, u"--price"_s, u"99"_s};
    CHECK(cli.run(next).err.contains(u"Business 8x5"_s));
    const auto replaced = cli.json(next + QStringList{u"--replace"_s});
    CHECK(replaced.status == 0);
    CHECK(replaced.object()[u"price"_s] == u"99.00"_s);
    CHECK(replaced.object()[u"currency"_s] == u"EUR"_s);
    const auto all = cli.json({u"agreement"_s, u"list"_s, u"--customer"_s, u"contoso.com"_s}).array();
    REQUIRE(all.size() == 2);
    CHECK(all.last()[u"ends_on"_s] == u"2026-09-30"_s);

    const auto accepted = cli.json({u"agreement"_s, u"edit"_s, u"--customer"_s, u"contoso.com"_s, u"--accepted-by"_s, u"Megan Bowen"_s, u"--sent"_s});
    CHECK(accepted.object()[u"accepted_by"_s] == u"Megan Bowen"_s);
    CHECK(accepted.object()[u"tier"_s] == u"Business 8x5"_s);
    const auto ended = cli.json({u"agreement"_s, u"end"_s, u"--customer"_s, u"contoso.com"_s, u"--on"_s, u"2026-09-25"_s});
    CHECK(ended.object()[u"ends_on"_s] == u"2026-09-25"_s);
    const auto history = cli.json({u"agreement"_s, u"show"_s, u"--customer"_s, u"contoso.com"_s}).object()[u"changes"_s].toArray();
    REQUIRE(history.size() == 4);
    CHECK(history.first()[u"act"_s] == u"ended"_s);
    CHECK(history.last()[u"act"_s] == u"added"_s);
    CHECK(cli.run({u"agreement"_s, u"show"_s, u"--customer"_s, u"contoso.com"_s}).out.contains(u"C-17"_s));
    CHECK(cli.run({u"--format"_s, u"csv"_s, u"agreement"_s, u"list"_s}).out.count(u"\r\n"_s) == 3);
    CHECK(cli.run({u"agreement"_s, u"end"_s, u"--customer"_s, u"contoso.com"_s, u"--id"_s, u"4711"_s}).status == 1);
    CHECK(cli.run({u"--as"_s, u"anna"_s, u"agreement"_s, u"end"_s, u"--customer"_s, u"contoso.com"_s}).status == 1);
}

TEST_CASE("a ticket tells whether it is covered and what it costs", "[cli][offering]")
{
    OfferingRun cli;
    const auto number = cli.ticket(u"Mail does not arrive"_s);
    const auto without = cli.json({u"offering"_s, u"coverage"_s, number}).object();
    CHECK(without[u"status"_s] == u"not_covered"_s);
    CHECK(without[u"chargeable"_s] == true);
    CHECK(without[u"explanation"_s].toArray().size() == 1);
    REQUIRE(cli.run({u"agreement"_s, u"add"_s, u"--customer"_s, u"contoso.com"_s, u"--tier"_s, u"Business"_s, u"--start"_s, u"2026-01-01"_s}).status == 0);
    const auto with = cli.json({u"offering"_s, u"coverage"_s, number}).object();
    CHECK(with[u"status"_s] == u"covered"_s);
    CHECK(with[u"chargeable"_s] == false);
    CHECK(with[u"text"_s].toString().contains(u"Business 8x5"_s));
    CHECK(cli.run({u"offering"_s, u"coverage"_s, number}).out.startsWith(u"Covered by"_s));
    CHECK(cli.run({u"offering"_s, u"coverage"_s, u"99999"_s}).status == 1);
}

TEST_CASE("the sheet for a customer is written as a page in the language asked for", "[cli][offering]")
{
    OfferingRun cli;
    REQUIRE(cli.run({u"agreement"_s, u"add"_s, u"--customer"_s, u"contoso.com"_s, u"--tier"_s, u"Business"_s, u"--start"_s, u"2026-01-01"_s}).status == 0);
    const auto contentOf = [&](const QString& language) {
        const auto path = cli.path(language + u".html"_s);
        REQUIRE(cli.run({u"offering"_s, u"sheet"_s, u"--customer"_s, u"contoso.com"_s, u"--language"_s, language, u"--out"_s, path}).status == 0);
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll());
    };
    const auto english = contentOf(u"en"_s);
    for (const auto& fact : {u"What we support"_s, u"When"_s, u"How to reach us"_s, u"What it costs"_s, u"Contoso Ltd"_s, u"+49 30 555010"_s})
        CHECK(english.contains(fact));
    const auto russian = contentOf(u"ru"_s);
    for (const auto& fact : {u"Что мы поддерживаем"_s, u"Когда"_s, u"Как с нами связаться"_s, u"Сколько это стоит"_s, u"Бизнес 8x5"_s})
        CHECK(russian.contains(fact));
    CHECK(cli.run({u"offering"_s, u"sheet"_s, u"--tier"_s, u"Business"_s, u"--out"_s, cli.path(u"tier.html"_s)}).status == 0);
    CHECK(cli.run({u"offering"_s, u"sheet"_s, u"--tier"_s, u"Business"_s, u"--out"_s, cli.path(u"tier.docx"_s)}).status == 1);
    CHECK(cli.run({u"offering"_s, u"sheet"_s, u"--out"_s, cli.path(u"tier.html"_s)}).status == 1);
    CHECK(cli.run({u"offering"_s, u"sheet"_s, u"--tier"_s, u"Gold"_s, u"--out"_s, cli.path(u"tier.html"_s)}).status == 1);
}
