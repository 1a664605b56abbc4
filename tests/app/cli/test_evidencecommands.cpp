// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandrun.h"
#include "support/catch.h"

#include <QFile>

using namespace helpdesk::test;
using namespace Qt::StringLiterals;

namespace {

class EvidenceRun : public CommandRun {
public:
    EvidenceRun()
    {
        prepare();
        delegate();
        number = technicalTicket(u"Mail does not arrive"_s, u"office365"_s);
        REQUIRE(anna({u"ticket"_s, u"do"_s, number, u"start_diagnosis"_s}).status == 0);
    }

    Answer anna(const QStringList& arguments) { return run(QStringList{u"--as"_s, u"anna"_s} + arguments); }
    QJsonObject list() { return json({u"evidence"_s, u"show"_s, number}).object(); }
    QJsonObject item(const QString& key)
    {
        for (const auto& each : list()[u"items"_s].toArray()) {
            if (each.toObject()[u"item"_s] == key)
                return each.toObject();
        }
        FAIL("no such item");
        return {};
    }

    QString number;
};

} // namespace

TEST_CASE_METHOD(EvidenceRun, "evidence show tells what is filled, missing and wrong", "[cli][evidence]")
{
    CHECK(list()[u"route"_s] == u"m365_admin_center"_s);
    CHECK(list()[u"complete"_s] == false);
    CHECK(item(u"tenant_id"_s)[u"state"_s] == u"filled"_s);
    CHECK(item(u"workload"_s)[u"state"_s] == u"missing"_s);
    CHECK(item(u"workload"_s)[u"options"_s].toArray().contains(u"teams"_s));
    CHECK(item(u"description"_s)[u"state"_s] == u"proposed"_s);
    const auto azure = json({u"evidence"_s, u"show"_s, number, u"--route"_s, u"azure_portal"_s}).object();
    CHECK(azure[u"route"_s] == u"azure_portal"_s);
    const auto table = anna({u"evidence"_s, u"show"_s, number});
    CHECK(table.out.contains(u"workload"_s));
    CHECK(table.out.contains(u"still open"_s));
    CHECK(anna({u"--format"_s, u"csv"_s, u"evidence"_s, u"show"_s, number}).out.startsWith(u"item,state,required,label,value,problem"_s));
}

TEST_CASE_METHOD(EvidenceRun, "evidence set keeps what fits, and says in one line why something does not", "[cli][evidence]")
{
    CHECK(anna({u"evidence"_s, u"set"_s, number, u"affected_users"_s, u"25"_s}).status == 0);
    CHECK(item(u"affected_users"_s)[u"value"_s] == u"25"_s);
    const auto wrong = anna({u"evidence"_s, u"set"_s, number, u"started_at"_s, u"2026-09-20 08:00"_s});
    CHECK(wrong.status == 1);
    CHECK(wrong.err.count(u'\n') == 1);
    CHECK(wrong.err.contains(u"time zone"_s));
    const auto choice = anna({u"evidence"_s, u"set"_s, number, u"workload"_s, u"pigeons"_s});
    CHECK(choice.status == 1);
    CHECK(choice.err.contains(u"the possible answers are exchange_online, sharepoint_online"_s));
    const auto upns = anna({u"evidence"_s, u"set"_s, number, u"affected_upns"_s, u"adele@contoso.com, foo"_s});
    CHECK(upns.status == 1);
    CHECK(upns.err.contains(u"“foo” is no sign-in name"_s));
    CHECK(anna({u"evidence"_s, u"set"_s, number, u"shoe_size"_s, u"44"_s}).err.contains(u"shoe_size"_s));
    CHECK(anna({u"undo"_s}).status == 0);
    CHECK(item(u"affected_users"_s)[u"state"_s] == u"missing"_s);
    const auto words = run({u"--as"_s, u"anna"_s, u"evidence"_s, u"set"_s, number, u"repro_steps"_s, u"-"_s}, "Send\na mail\n");
    CHECK(words.status == 0);
    CHECK(item(u"repro_steps"_s)[u"value"_s] == u"Send\na mail"_s);
}

TEST_CASE_METHOD(EvidenceRun, "a request names what is missing, and takes items as options", "[cli][evidence]")
{
    const auto refused = anna({u"ticket"_s, u"do"_s, number, u"request_escalation"_s, u"--route"_s, u"m365_admin_center"_s,
                               u"--entitlement"_s, u"csp"_s, u"--health-check"_s, u"fine"_s, u"--evidence"_s, u"Mail"_s});
    CHECK(refused.status == 1);
    CHECK(refused.err.contains(u"Workload"_s));
    CHECK(refused.err.contains(u"Start of the problem"_s));
    CHECK(anna({u"ticket"_s, u"do"_s, number, u"request_escalation"_s, u"--evidence-item"_s, u"nonsense"_s}).status == 1);
    const auto pigeons = anna({u"ticket"_s, u"do"_s, number, u"request_escalation"_s, u"--evidence-item"_s, u"workload=pigeons"_s});
    CHECK(pigeons.err.contains(u"the possible answers are exchange_online"_s));
    CHECK(anna(QStringList{u"ticket"_s, u"do"_s, number, u"request_escalation"_s} + escalation(u"office365"_s)).status == 0);
    CHECK(list()[u"complete"_s] == true);
}

TEST_CASE_METHOD(EvidenceRun, "the packet is told as text, JSON and CSV, and written as text and HTML", "[cli][evidence][packet]")
{
    REQUIRE(anna(QStringList{u"ticket"_s, u"do"_s, number, u"request_escalation"_s} + escalation(u"office365"_s)).status == 0);
    const auto text = anna({u"escalation"_s, u"packet"_s, number});
    CHECK(text.status == 0);
    CHECK(text.out.contains(u"Request in the Microsoft 365 admin center"_s));
    CHECK(text.out.contains(u"see the trace"_s));
    const auto packet = json({u"escalation"_s, u"packet"_s, number, u"--language"_s, u"ru"_s}).object();
    CHECK(packet[u"language"_s] == u"ru"_s);
    CHECK(packet[u"fields"_s].toArray().first()[u"field"_s] == u"title"_s);
    CHECK(anna({u"--format"_s, u"csv"_s, u"escalation"_s, u"packet"_s, number}).out.startsWith(u"field,label,value"_s));

    for (const auto& name : {u"request.txt"_s, u"request.html"_s}) {
        const auto file = path(name);
        CHECK(anna({u"escalation"_s, u"packet"_s, number, u"--out"_s, file}).status == 0);
        QFile written(file);
        REQUIRE(written.open(QIODevice::ReadOnly));
        CHECK(QString::fromUtf8(written.readAll()).contains(u"see the trace"_s));
    }
    const auto odd = anna({u"escalation"_s, u"packet"_s, number, u"--out"_s, path(u"request.docx"_s)});
    CHECK(odd.status == 1);
    CHECK(odd.err.contains(u".pdf"_s));
    CHECK(anna({u"escalation"_s, u"packet"_s, number, u"--language"_s, u"de"_s}).status == 2);
}

TEST_CASE_METHOD(EvidenceRun, "whoever says that the cost is approved needs the record of it", "[cli][balance]")
{
    const auto request = QStringList{u"ticket"_s, u"do"_s, number, u"request_escalation"_s, u"--cost-approved"_s}
        + escalation(u"office365"_s);
    const auto refused = anna(request);
    CHECK(refused.status == 1);
    CHECK(refused.err.contains(u"has not approved the cost"_s));
    REQUIRE(anna({u"balance"_s, u"approve-cost"_s, number, u"--amount"_s, u"150.00"_s, u"--currency"_s, u"EUR"_s,
                  u"--by"_s, u"Megan Bowen"_s, u"--channel"_s, u"phone"_s})
                .status
            == 0);
    CHECK(anna(request).status == 0);
    CHECK(json({u"balance"_s, u"ticket"_s, number}).object()[u"chargeable"_s] == true);
}
