// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/reportcalls.h"
#include "domain/report/reportcells.h"
#include "support/asyncfixture.h"

#include <QFile>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

struct ReportCallsFixture : AsyncFixture {
    ReportPeriod today() const
    {
        const auto zone = QTimeZone::utc();
        const auto day = clock->now().toUtc().date();
        return {day, day, zone};
    }
    Answer<ReportAnswer> flow() { return calls.answer(ReportName::Flow, today(), ReportBy::Severity, everything()); }
    static TicketFilter everything() { return {}; }

    ReportCalls calls{workspace};
};

} // namespace

TEST_CASE("a report is answered with what was stored a moment ago", "[async][report]")
{
    ReportCallsFixture f;
    f.create(u"Printer"_s, Severity::A);
    f.create(u"Mail"_s);
    const auto answer = answered(f.flow());
    REQUIRE_OK(answer);
    CHECK(answer->by == ReportBy::Severity);
    CHECK(answer->totals.now.front().count == 2);
    CHECK(answer->rows.size() == 2);
}

TEST_CASE("a report that nobody waits for any more is not answered", "[async][report]")
{
    ReportCallsFixture f;
    f.create(u"Printer"_s);
    auto asked = f.flow();
    asked.cancel();
    const auto answer = answered(asked);
    REQUIRE_FALSE(answer);
    CHECK(answer.error().code == ErrorCode::Cancelled);
}

TEST_CASE("the file of a report has the figures that were answered, also when more was stored meanwhile",
          "[async][report]")
{
    ReportCallsFixture f;
    f.create(u"Printer"_s, Severity::A);
    const auto answer = answered(f.flow());
    REQUIRE_OK(answer);
    f.create(u"Mail"_s, Severity::A);
    const auto path = f.folder.filePath(u"flow.csv"_s);
    const auto written = answered(f.calls.writeCsv(*answer, path, {}));
    REQUIRE_OK(written);
    CHECK(*written == 1);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto lines = QString::fromUtf8(file.readAll()).remove(QChar(0xfeff)).split(u"\r\n"_s, Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 3);
    CHECK(lines[0] == reportColumns(*answer).join(u','));
    CHECK(lines[1] == reportCells(*answer, u"A"_s, {}, answer->rows.front().figures).join(u','));
    CHECK(lines[2] == reportCells(*answer, u"total"_s, {}, answer->totals).join(u','));
}

TEST_CASE("a period that ends before it begins is refused", "[async][report]")
{
    ReportCallsFixture f;
    auto period = f.today();
    period.to = period.from.addDays(-1);
    const auto answer = answered(f.calls.answer(ReportName::Flow, period, {}, {}));
    REQUIRE_FALSE(answer);
    CHECK(answer.error().code == ErrorCode::Invalid);
    CHECK(answer.error().subject == Subject::Period);
}
