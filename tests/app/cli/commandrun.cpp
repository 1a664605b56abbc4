// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandrun.h"

#include "app/cli/environment.h"
#include "app/cli/runcli.h"
#include "support/catch.h"
#include "support/escalationinput.h"

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

void CommandRun::delegate()
{
    const auto customers = write(u"customers.json"_s, R"({"id":"11111111-2222-4333-8444-555555555555",
        "companyProfile":{"tenantId":"11111111-2222-4333-8444-555555555555","domain":"contoso.com","companyName":"Contoso Ltd"},
        "relationshipToPartner":"reseller","allowDelegatedAccess":true})");
    const QList<QStringList> commands{
        {u"partner"_s, u"set"_s, u"--name"_s, u"Northwind"_s, u"--support-email"_s, u"support@northwind.example"_s,
         u"--support-phone"_s, u"+371 6000 0140"_s, u"--country"_s, u"LV"_s, u"--time-zone"_s, u"Europe/Riga"_s},
        {u"import"_s, customers},
    };
    for (const auto& command : commands) {
        const auto answer = run(command);
        INFO(command.join(u' ').toStdString() << ": " << answer.err.toStdString());
        REQUIRE(answer.status == 0);
    }
}

QString CommandRun::technicalTicket(const QString& title, const QString& service)
{
    const auto answer =
        run({u"--as"_s, u"anna"_s, u"ticket"_s, u"create"_s, u"--customer"_s, u"contoso.com"_s, u"--contact"_s,
             u"Megan Bowen"_s, u"--title"_s, title, u"--body"_s, u"It does not work."_s, u"--service"_s, service,
             u"--category"_s, u"technical"_s});
    INFO(answer.err.toStdString());
    REQUIRE(answer.status == 0);
    return answer.out.trimmed();
}

QStringList CommandRun::escalation(const QString& service)
{
    QStringList options{u"--health-check"_s, u"No incident"_s, u"--evidence"_s, u"Mail does not arrive; see the trace"_s,
                        u"--entitlement"_s, u"csp"_s, u"--route"_s,
                        service == u"azure"_s ? u"azure_portal"_s : u"m365_admin_center"_s};
    const auto input = escalationInput({});
    for (auto item = input.evidenceItems.begin(); item != input.evidenceItems.end(); ++item)
        options << u"--evidence-item"_s << item.key() + u'=' + item.value();
    return options;
}

QString CommandRun::write(const QString& name, const QByteArray& content) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
    return file.fileName();
}

} // namespace helpdesk::test
