// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandrun.h"
#include "support/catch.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using helpdesk::test::CommandRun;

namespace {

constexpr int patience = 60'000;
constexpr int manyRows = 60'000;

QByteArray manyCustomers()
{
    QByteArray file = "Microsoft ID,Company name,Primary domain name,Relationship\r\n";
    for (int i = 0; i < manyRows; ++i) {
        const auto digits = QByteArray::number(i).rightJustified(12, '0');
        file +=
            "7c1d9b3e-4f2a-4d6b-9a55-" + digits + ",Company " + digits + ",c" + digits + ".example,Cloud Reseller\r\n";
    }
    return file;
}

void start(QProcess& process, const CommandRun& cli, const QStringList& arguments)
{
    auto variables = QProcessEnvironment::systemEnvironment();
    variables.insert(u"HELPDESK_WORKSPACE"_s, cli.workspace());
    variables.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(variables);
    process.start(QStringLiteral(HELPDESKCTL), arguments);
    REQUIRE(process.waitForStarted());
}

} // namespace

TEST_CASE("an import killed in the middle leaves all or nothing and can be done again", "[cli]")
{
    CommandRun cli;
    cli.prepare();
    const auto file = cli.write(u"Customers.csv"_s, manyCustomers());
    const QFileInfo log(cli.workspace() + u"-wal"_s);
    QProcess process;
    start(process, cli, {u"import"_s, file});
    // The first pages of the transaction have reached the log: the import is in its middle.
    const auto writing = [&] {
        QFileInfo fresh(log.filePath());
        return fresh.exists() && fresh.size() > 100'000;
    };
    CHECK(QTest::qWaitFor([&] { return writing() || process.state() == QProcess::NotRunning; }, patience));
    process.kill();
    REQUIRE(process.waitForFinished(patience));

    CHECK(cli.json({u"workspace"_s, u"check"_s}).object()[u"ok"_s] == true);
    const auto customers = cli.json({u"workspace"_s, u"info"_s}).object()[u"customers"_s].toInteger();
    CHECK((customers == 1 || customers == 1 + manyRows));
    const auto again = cli.json({u"import"_s, file});
    CHECK(again.status == 0);
    CHECK(again.object()[u"new"_s].toInteger() + again.object()[u"unchanged"_s].toInteger() == manyRows);
    CHECK(cli.json({u"workspace"_s, u"info"_s}).object()[u"customers"_s] == 1 + manyRows);
}

TEST_CASE("a report killed at any moment leaves its file as it was, or whole", "[cli][report]")
{
    CommandRun cli;
    cli.prepare();
    cli.ticket(u"Mail is late"_s);
    const auto path = cli.write(u"report.csv"_s, "of last week\r\n");
    const auto content = [&path] {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    for (int i = 0; i < 12; ++i) {
        QProcess process;
        start(process, cli, {u"report"_s, u"flow"_s, u"--from=-300d"_s, u"--by"_s, u"day"_s, u"--out"_s, path});
        static_cast<void>(process.waitForFinished(10 * i)); // another moment each time
        process.kill();
        REQUIRE((process.state() == QProcess::NotRunning || process.waitForFinished(patience)));
        const auto left = content();
        const auto last = left.trimmed().split('\n').last();
        CHECK((left == "of last week\r\n" || last.startsWith("total,,")));
    }
    QProcess undisturbed;
    start(undisturbed, cli, {u"report"_s, u"flow"_s, u"--out"_s, path});
    REQUIRE((undisturbed.state() == QProcess::NotRunning || undisturbed.waitForFinished(patience)));
    CHECK(undisturbed.exitCode() == 0);
    CHECK(content().contains("\r\ntotal,,"));
}

TEST_CASE("two processes write one workspace at once and lose nothing", "[cli]")
{
    CommandRun cli;
    cli.prepare();
    const auto create = [](const QString& title) {
        return QStringList{u"ticket"_s,  u"create"_s, u"--customer"_s, u"contoso.com"_s,
                           u"--title"_s, title,       u"--body"_s,     u"x"_s};
    };
    constexpr int rounds = 10;
    QStringList numbers;
    for (int i = 0; i < rounds; ++i) {
        QProcess one;
        QProcess other;
        start(one, cli, create(u"One %1"_s.arg(i)));
        start(other, cli, create(u"Other %1"_s.arg(i)));
        for (auto* process : {&one, &other}) {
            REQUIRE(process->waitForFinished(patience));
            INFO(process->readAllStandardError().toStdString());
            CHECK(process->exitCode() == 0);
            numbers << QString::fromUtf8(process->readAllStandardOutput()).trimmed();
        }
    }
    CHECK(numbers.removeDuplicates() == 0);
    CHECK(cli.json({u"ticket"_s, u"list"_s}).array().size() == 2 * rounds);
    CHECK(cli.json({u"workspace"_s, u"check"_s}).object()[u"ok"_s] == true);
}

TEST_CASE("Ctrl+C ends an import with nothing changed", "[cli]")
{
#ifdef Q_OS_WIN
    SUCCEED("there is no SIGTERM to send");
#else
    CommandRun cli;
    cli.prepare();
    const auto file = cli.write(u"Customers.csv"_s, manyCustomers());
    QProcess process;
    start(process, cli, {u"import"_s, file});
    const auto log = cli.workspace() + u"-wal"_s;
    CHECK(QTest::qWaitFor([&] { return QFileInfo::exists(log) || process.state() == QProcess::NotRunning; }, patience));
    process.terminate();
    REQUIRE(process.waitForFinished(patience));
    CHECK(process.exitStatus() == QProcess::NormalExit);
    const auto customers = cli.json({u"workspace"_s, u"info"_s}).object()[u"customers"_s].toInteger();
    // It may have been quicker than the signal.
    CHECK(customers == (process.exitCode() == 0 ? 1 + manyRows : 1));
#endif
}

TEST_CASE("an argument that is not UTF-8 is refused", "[cli]")
{
#ifdef Q_OS_WIN
    SUCCEED("arguments are UTF-16 here");
#else
    CommandRun cli;
    cli.prepare();
    QProcess process;
    start(process, cli, {u"customer"_s, u"show"_s, QString(QChar::ReplacementCharacter)});
    REQUIRE(process.waitForFinished(patience));
    CHECK(process.exitCode() == 2);
#endif
}
