// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/imports/importreasons.h"
#include "servicefixture.h"
#include "services/exportservice.h"
#include "services/ticketservice.h"

#include <QFileInfo>
#include <QTimeZone>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

/// Every ticket in the order of the numbers, as a file that others can read.
QString exported(ServiceFixture& from)
{
    const auto every = ServiceFixture::unwrap(parseTicketFilter(u"is:any sort:-number"_s, QTimeZone::utc(), Instant()));
    CsvOptions options;
    options.zone = QTimeZone::utc();
    const auto path = from.folder.filePath(u"tickets.csv"_s);
    REQUIRE_OK(ExportService(*from.database).tickets(from.olga, every, path, options, {}, from.quiet));
    return path;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

ImportOutcome take(ServiceFixture& into, const QString& path)
{
    return ServiceFixture::unwrap(into.imports->import(into.olga, path, {}, into.quiet));
}

const QByteArray kTickets =
    "number,title,state,severity,service,category,problem,customer,tenant_id,contact,assignee,team,channel,created_at,"
    "updated_at,resolved_at,closed_at,due_at\r\n"
    "2005,'=SUM(A1),diagnosing,A,office365,technical,Mail flow,Contoso,,Ann,Bob,First line,mail,"
    "2026-03-01T08:00:00+00:00,2026-03-02T09:30:15+00:00,,,\r\n"
    "1003,\"Says \"\"full\"\", twice;\r\nand again\",closed,C,,,,Фабрикам,,,,,phone,2026-03-01T08:00:00+00:00,"
    "2026-03-05T10:00:00+00:00,2026-03-04T10:00:00+00:00,2026-03-05T10:00:00+00:00,\r\n";

} // namespace

TEST_CASE_METHOD(ServiceFixture, "tickets that were exported keep their numbers in another workspace", "[import][export]")
{
    const auto outcome = take(*this, write(u"mine.csv"_s, kTickets));
    CHECK(outcome.kind == ImportKind::TicketLog);
    CHECK(outcome.added == 2);
    CHECK(outcome.rejections.empty());
    CHECK(number(u"SELECT COUNT(*) FROM ticket WHERE number IN (1003, 2005)"_s) == 2);
    CHECK(number(u"SELECT value FROM counter WHERE name = 'ticket_number'"_s) == 2005);

    ServiceFixture other;
    const auto first = exported(*this);
    CHECK(take(other, first).added == 2);
    CHECK(contentOf(exported(other)).toStdString() == contentOf(first).toStdString());
    CHECK(contentOf(first).contains("'=SUM(A1)"));
    CHECK(take(other, first).unchanged == 2);
}

TEST_CASE_METHOD(ServiceFixture, "an export that comes back where it was made doubles nothing", "[import][export]")
{
    NewTicket form;
    form.title = u"Mailbox is full"_s;
    REQUIRE_OK(TicketService(*database, clock).create(olga, form));
    const auto outcome = take(*this, exported(*this));
    CHECK(outcome.added == 0);
    REQUIRE(outcome.rejections.size() == 1);
    CHECK(outcome.rejections.front().reason == Reason{QLatin1StringView(importreason::numberTaken), {u"1001"_s}});
    CHECK(number(u"SELECT COUNT(*) FROM ticket"_s) == 1);
}

TEST_CASE_METHOD(ServiceFixture, "an export whose number is none is rejected by the row", "[import][export]")
{
    auto broken = kTickets;
    broken.replace("1003,", "INC1003,");
    const auto outcome = take(*this, write(u"mine.csv"_s, broken));
    CHECK(outcome.added == 1);
    REQUIRE(outcome.rejections.size() == 1);
    CHECK(outcome.rejections.front().reason
          == Reason{QLatin1StringView(importreason::numberInvalid), {u"number"_s, u"INC1003"_s}});
}

TEST_CASE_METHOD(ServiceFixture, "the ServiceNow log goes through CSV into another workspace and comes out the same",
                 "[import][export][log][shared]")
{
    const auto log = QStringLiteral(HELPDESK_SHARED_DATA "/servicenow_incident_log.csv.gz");
    if (!QFileInfo::exists(log)) {
        WARN("skipped: the ServiceNow log is not there");
        return;
    }
    CHECK(take(*this, log).added == 20'769);
    ServiceFixture other;
    const auto first = exported(*this);
    CHECK(take(other, first).added == 20'769);
    const auto before = contentOf(first).split('\n');
    const auto after = contentOf(exported(other)).split('\n');
    REQUIRE(after.size() == before.size());
    QList<QByteArray> differing;
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (before[i] != after[i])
            differing << before[i] + " | " + after[i];
    }
    CHECK(differing.join('\n').toStdString().empty());
}
