// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandrun.h"
#include "support/catch.h"

#include <QFile>

using namespace Qt::StringLiterals;
using helpdesk::test::CommandRun;

namespace {

QStringList as(const QString& login, QStringList arguments)
{
    return QStringList{u"--as"_s, login} + arguments;
}

/// The shipped guide as a file, with this in the place of that.
QString guideFile(CommandRun& cli, const QByteArray& before, const QByteArray& after)
{
    auto text = cli.run({u"guide"_s, u"export"_s, u"office365.mail_flow"_s}).out.toUtf8();
    text.replace(before, after);
    return cli.write(u"guide.json"_s, text);
}

const QByteArray kTitle = "Mail is delayed, rejected or does not arrive";

} // namespace

TEST_CASE("a ticket is diagnosed question by question", "[cli][guides]")
{
    CommandRun cli;
    cli.prepare();
    const auto ticket = cli.ticket(u"Mail does not arrive"_s);
    CHECK(cli.json({u"guide"_s, u"show"_s, ticket}).object().value(u"guide"_s).isNull());
    REQUIRE(cli.run(as(u"anna"_s, {u"guide"_s, u"choose"_s, ticket, u"office365.mail_flow"_s})).status == 0);
    const auto next = cli.json({u"guide"_s, u"show"_s, ticket}).object().value(u"next"_s).toObject();
    CHECK(next.value(u"step"_s).toString() == u"health"_s);
    const auto answered = cli.run(as(u"anna"_s, {u"guide"_s, u"answer"_s, ticket, u"health"_s, u"incident"_s}));
    CHECK(answered.status == 0);
    const auto end = cli.json({u"guide"_s, u"show"_s, ticket}).object().value(u"end"_s).toObject();
    CHECK(end.value(u"article"_s).toString() == u"known_service_incident"_s);
    const auto wrong = cli.run(as(u"anna"_s, {u"guide"_s, u"answer"_s, ticket, u"health"_s, u"maybe"_s}));
    CHECK(wrong.status == 1);
    CHECK(wrong.err.count(u'\n') == 1);
}

TEST_CASE("guides are listed and shown as trees", "[cli][guides]")
{
    CommandRun cli;
    cli.prepare();
    const auto all = cli.json({u"guide"_s, u"list"_s}).array();
    CHECK(all.size() >= 45);
    CHECK(all.first().toObject().value(u"state"_s).toString() == u"shipped"_s);
    CHECK(cli.run({u"--format"_s, u"csv"_s, u"guide"_s, u"list"_s}).out.startsWith(u"guide,version,state"_s));
    const auto tree = cli.run({u"guide"_s, u"show-guide"_s, u"office365.mail_flow"_s});
    CHECK(tree.out.contains(u"[bounce]"_s));
    CHECK(tree.out.contains(u"[known_incident]"_s));
    const auto object = cli.json({u"guide"_s, u"show-guide"_s, u"office365.mail_flow"_s}).object();
    CHECK(object.value(u"content"_s).toObject().value(u"steps"_s).toArray().size() >= 4);
    const auto missing = cli.run({u"guide"_s, u"show-guide"_s, u"office365.unknown"_s});
    CHECK(missing.status == 1);
    CHECK(missing.err.contains(u"office365.unknown"_s));
}

TEST_CASE("a guide is taken from a file as the next version, compared and given back", "[cli][guides]")
{
    CommandRun cli;
    cli.prepare();
    const auto path = guideFile(cli, kTitle, "Our way with mail");
    const auto denied = cli.run(as(u"anna"_s, {u"guide"_s, u"import"_s, path}));
    CHECK(denied.status == 1);
    CHECK(denied.err.count(u'\n') == 1);
    const auto taken = cli.json(as(u"sam"_s, {u"guide"_s, u"import"_s, path})).array();
    REQUIRE(taken.size() == 1);
    CHECK(taken.first().toObject().value(u"version"_s).toInt() == 2);
    const auto differences = cli.json({u"guide"_s, u"difference"_s, u"office365.mail_flow"_s}).array();
    REQUIRE(differences.size() == 1);
    CHECK(differences.first().toObject().value(u"here"_s).toString() == u"Our way with mail"_s);
    CHECK(cli.run(as(u"sam"_s, {u"guide"_s, u"reset"_s, u"office365.mail_flow"_s})).status == 0);
    CHECK(cli.json({u"guide"_s, u"difference"_s, u"office365.mail_flow"_s}).array().isEmpty());
}

TEST_CASE("lint names every fault with its place, and a faulty file is not taken", "[cli][guides]")
{
    CommandRun cli;
    cli.prepare();
    CHECK(cli.run({u"guide"_s, u"lint"_s}).status == 0);
    const auto path = guideFile(cli, "\"end\": \"known_incident\"", "\"end\": \"nowhere\"");
    const auto found = cli.json({u"guide"_s, u"lint"_s, path});
    CHECK(found.status == 1);
    const auto faults = found.array();
    REQUIRE(faults.size() == 2); // the answer that leads nowhere, and the end nothing leads to
    CHECK(faults.first().toObject().value(u"where"_s).toString() == u"health.incident"_s);
    CHECK(faults.first().toObject().value(u"fault"_s).toString() == u"leads_nowhere"_s);
    const auto words = cli.run({u"guide"_s, u"lint"_s, path});
    CHECK(words.out.contains(u"Incident that fits"_s));
    const auto refused = cli.run(as(u"sam"_s, {u"guide"_s, u"import"_s, path}));
    CHECK(refused.status == 1);
    CHECK(refused.err.contains(u"guide.json"_s));
    CHECK(cli.json({u"guide"_s, u"show-guide"_s, u"office365.mail_flow"_s}).object().value(u"version"_s).toInt() == 1);
}

TEST_CASE("export writes to a file or a folder", "[cli][guides]")
{
    CommandRun cli;
    cli.prepare();
    CHECK(cli.run({u"guide"_s, u"export"_s, u"azure.quota"_s, u"--out"_s, cli.path(u"quota.json"_s)}).status == 0);
    CHECK(QFile::exists(cli.path(u"quota.json"_s)));
    CHECK(cli.run({u"guide"_s, u"export"_s, u"azure.quota"_s, u"--out"_s, cli.path(u"."_s)}).status == 0);
    CHECK(QFile::exists(cli.path(u"azure.quota.json"_s)));
    CHECK(cli.run({u"guide"_s, u"export"_s, u"azure.quota"_s, u"--out"_s, cli.path(u"no/such/file.json"_s)}).status == 1);
}

TEST_CASE("articles are listed, shown, added, changed and removed", "[cli][guides]")
{
    CommandRun cli;
    cli.prepare();
    CHECK(cli.json({u"article"_s, u"list"_s}).array().size() >= 20);
    CHECK(cli.run({u"article"_s, u"show"_s, u"nce_windows"_s}).out.contains(u"7 days"_s));
    const QStringList words{u"--title-en"_s, u"Our VPN"_s, u"--title-ru"_s, u"Наш VPN"_s,
                            u"--body-en"_s,  u"Call us."_s, u"--body-ru"_s,  u"Звоните."_s};
    CHECK(cli.run(as(u"anna"_s, QStringList{u"article"_s, u"add"_s, u"our_vpn"_s} + words)).status == 1);
    const auto added = cli.json(as(u"sam"_s, QStringList{u"article"_s, u"add"_s, u"our_vpn"_s} + words));
    REQUIRE(added.status == 0);
    CHECK(added.object().value(u"state"_s).toString() == u"own"_s);
    CHECK(added.object().value(u"body"_s).toObject().value(u"ru"_s).toString() == u"Звоните."_s);
    CHECK(cli.run(as(u"sam"_s, QStringList{u"article"_s, u"add"_s, u"our_vpn"_s} + words)).status == 1);
    const auto edited =
        cli.json(as(u"sam"_s, {u"article"_s, u"edit"_s, u"our_vpn"_s, u"--body-en"_s, u"Write to us."_s}));
    CHECK(edited.object().value(u"revision"_s).toInt() == 2);
    CHECK(edited.object().value(u"body"_s).toObject().value(u"en"_s).toString() == u"Write to us."_s);
    const auto half = cli.run(as(u"sam"_s, {u"article"_s, u"add"_s, u"half"_s, u"--title-en"_s, u"Half"_s}));
    CHECK(half.status == 1);
    CHECK(half.err.count(u'\n') == 1);
    CHECK(half.err.contains(u"cannot be saved"_s));
    CHECK(cli.run(as(u"sam"_s, {u"article"_s, u"remove"_s, u"our_vpn"_s})).status == 0);
    CHECK(cli.run({u"article"_s, u"show"_s, u"our_vpn"_s}).status == 1);
    CHECK(cli.run(as(u"sam"_s, {u"article"_s, u"remove"_s, u"nce_windows"_s})).status == 1); // it ships
}
