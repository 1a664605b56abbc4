// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandrun.h"

#include "app/cli/environment.h"
#include "app/cli/runcli.h"
#include "support/catch.h"

#include <QBuffer>
#include <QFile>

using namespace Qt::StringLiterals;

namespace helpdesk::test {

CommandRun::CommandRun()
{
    REQUIRE(m_folder.isValid());
}

Answer CommandRun::run(const QStringList& arguments, const QByteArray& input)
{
    QBuffer in;
    QBuffer out;
    QBuffer err;
    in.setData(input);
    REQUIRE(in.open(QIODevice::ReadOnly));
    REQUIRE(out.open(QIODevice::WriteOnly));
    REQUIRE(err.open(QIODevice::WriteOnly));
    cli::Environment environment{.in = in, .out = out, .err = err, .clock = clock, .variables = {}};
    environment.variables.insert(u"HELPDESK_WORKSPACE"_s, workspace());
    environment.zone = QTimeZone::utc();
    environment.columns = columns;
    environment.isCancelled = [this] { return cancelled; };
    const auto status = cli::runCli(arguments, environment);
    return {status, QString::fromUtf8(out.data()), QString::fromUtf8(err.data())};
}

Answer CommandRun::json(const QStringList& arguments)
{
    return run(QStringList{u"--format"_s, u"json"_s} + arguments);
}

void CommandRun::prepare()
{
    const QList<QStringList> commands{
        {u"workspace"_s, u"create"_s},
        {u"user"_s, u"add"_s, u"anna"_s, u"--name"_s, u"Anna Berg"_s},
        {u"user"_s, u"add"_s, u"sam"_s, u"--name"_s, u"Sam Reed"_s, u"--role"_s, u"supervisor"_s},
        {u"customer"_s, u"add"_s, u"--name"_s, u"Contoso Ltd"_s, u"--domain"_s, u"contoso.com"_s, u"--tenant"_s,
         u"11111111-2222-4333-8444-555555555555"_s, u"--country"_s, u"GB"_s},
        {u"contact"_s, u"add"_s, u"--customer"_s, u"contoso.com"_s, u"--name"_s, u"Megan Bowen"_s, u"--email"_s,
         u"megan@contoso.com"_s, u"--authorised"_s},
    };
    for (const auto& command : commands) {
        const auto answer = run(command);
        INFO(command.join(u' ').toStdString() << ": " << answer.err.toStdString());
        REQUIRE(answer.status == 0);
    }
}

QString CommandRun::ticket(const QString& title)
{
    const auto answer =
        run({u"--as"_s, u"anna"_s, u"ticket"_s, u"create"_s, u"--customer"_s, u"contoso.com"_s, u"--contact"_s,
             u"Megan Bowen"_s, u"--title"_s, title, u"--body"_s, u"It does not work."_s});
    INFO(answer.err.toStdString());
    REQUIRE(answer.status == 0);
    return answer.out.trimmed();
}

QString CommandRun::write(const QString& name, const QByteArray& content) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
    return file.fileName();
}

} // namespace helpdesk::test
