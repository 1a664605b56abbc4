// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "servicefixture.h"
#include "services/imports/importrun.h"
#include "services/reportservice.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>
#include <numeric>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

QString sharedFile(const char* name)
{
    return QStringLiteral(HELPDESK_SHARED_DATA "/") + QLatin1StringView(name);
}

class SharedDataFixture : public ServiceFixture {
public:
    bool isThere(const char* name)
    {
        if (QFileInfo::exists(sharedFile(name)))
            return true;
        WARN("skipped: " << name << " is not there");
        return false;
    }
    ImportOutcome take(const char* name, const QString& mapping = {})
    {
        ImportOptions options;
        options.mapping = mapping;
        return unwrap(imports->import(olga, sharedFile(name), options, quiet));
    }
    qint64 countFact(const QString& name, const QString& condition) const
    {
        return number(u"SELECT COUNT(*) FROM ticket_recorded_fact WHERE name = '%1' AND %2"_s.arg(name, condition));
    }
    qint64 breachedOf(int priority) const
    {
        return number(u"SELECT COUNT(*) FROM ticket_recorded_fact p JOIN ticket_recorded_fact s "
                      "ON s.ticket_id = p.ticket_id AND s.name = 'made_sla' AND s.value = 'false' "
                      "WHERE p.name = 'priority' AND p.value LIKE '%1%'"_s.arg(priority));
    }
    /// An ordinary report over all years of the log.
    ReportAnswer report(ReportName name, ReportBy by)
    {
        const ReportPeriod years{QDate(2015, 1, 1), QDate(2018, 12, 31), QTimeZone::utc()};
        return unwrap(ReportService(*database, clock).answer(olga, {name, years, by, {}}, quiet));
    }
    qint64 ofPriority(int priority) const { return countFact(u"priority"_s, u"value LIKE '%1%'"_s.arg(priority)); }
};

} // namespace

TEST_CASE_METHOD(SharedDataFixture, "the ServiceNow log imports whole and yields every number of its description",
                 "[import][log][shared]")
{
    if (!isThere("servicenow_incident_log.csv.gz"))
        return;
    QElapsedTimer timer;
    timer.start();
    const auto outcome = take("servicenow_incident_log.csv.gz", u"servicenow"_s);
    UNSCOPED_INFO("seconds: " << timer.elapsed() / 1000);
    CHECK(outcome.added == 20'769);
    CHECK(outcome.rejections.empty());
    CHECK(number(u"SELECT COUNT(*) FROM ticket"_s) == 20'769);
    CHECK(number(u"SELECT COUNT(*) FROM ticket WHERE state = 'closed'"_s) == 20'768);
    CHECK(number(u"SELECT COUNT(*) FROM ticket WHERE state = 'new'"_s) == 1);
    CHECK(countFact(u"made_sla"_s, u"value = 'true'"_s) == 12'595);
    CHECK(countFact(u"made_sla"_s, u"value = 'false'"_s) == 8'174);
    CHECK(countFact(u"reopen_count"_s, u"CAST(value AS INTEGER) > 0"_s) == 234);
    CHECK(countFact(u"reassignment_count"_s, u"CAST(value AS INTEGER) > 0"_s) == 9'843);
    const std::array<std::pair<qint64, qint64>, 4> breaches{{{215, 220}, {336, 337}, {7'504, 19'554}, {119, 658}}};
    for (int priority = 1; priority <= 4; ++priority) {
        CHECK(breachedOf(priority) == breaches[static_cast<size_t>(priority - 1)].first);
        CHECK(ofPriority(priority) == breaches[static_cast<size_t>(priority - 1)].second);
    }

    const auto flow = report(ReportName::Flow, ReportBy::Month).totals.now;
    CHECK(flow[0].count == 20'769);
    CHECK(flow[2].count == 20'768);
    CHECK(report(ReportName::Backlog, ReportBy::Month).totals.now[0].count == 1);
    const auto sla = report(ReportName::Sla, ReportBy::Priority);
    CHECK(sla.totals.now[0].count == 12'595);
    CHECK(sla.totals.now[1].count == 8'174);
    CHECK(sla.totals.now[2].of == 20'769);
    CHECK(sla.totals.now[3].count == 20'769); // all of them recorded
    for (const auto& row : sla.rows) {
        const auto place = static_cast<size_t>(row.key.left(1).toInt() - 1);
        REQUIRE(place < breaches.size());
        CHECK(row.figures.now[1].count == breaches[place].first);
        CHECK(row.figures.now[2].of == breaches[place].second);
    }
    CHECK(report(ReportName::Reopen, ReportBy::Team).totals.now[1].count == 234);
    CHECK(report(ReportName::Reassignment, ReportBy::Team).totals.now[1].count == 9'843);
    const auto solved = report(ReportName::Resolution, ReportBy::Severity).totals.now[1].duration;
    CHECK(solved.count == 19'351);
    CHECK(static_cast<double>(solved.median.count()) / 3'600'000.0 == Approx(24.60).margin(0.005));
    CHECK(static_cast<double>(solved.mean.count()) / 3'600'000.0 == Approx(187.68).margin(0.005));

    auto times = unwrap(database->composed(
        u"SELECT resolved_at - created_at FROM ticket WHERE resolved_at IS NOT NULL ORDER BY 1"_s));
    REQUIRE_OK(times.run());
    std::vector<double> spent;
    while (times.next())
        spent.push_back(static_cast<double>(times.integer(0)) / 3'600'000.0);
    REQUIRE(spent.size() == 19'351);
    CHECK(spent[spent.size() / 2] == Approx(24.60).margin(0.005));
    CHECK(std::accumulate(spent.begin(), spent.end(), 0.0) / static_cast<double>(spent.size())
          == Approx(187.68).margin(0.005));
}

TEST_CASE_METHOD(SharedDataFixture, "Microsoft's offers and product names import whole, and once", "[import][shared]")
{
    if (!isThere("partner_center_offers.json") || !isThere("microsoft_product_names.csv"))
        return;
    CHECK(take("partner_center_offers.json").added == 274);
    CHECK(number(u"SELECT COUNT(*) FROM offer"_s) == 274);
    CHECK(take("partner_center_offers.json").unchanged == 274);
    const auto names = take("microsoft_product_names.csv");
    CHECK(names.added == 413);
    CHECK(number(u"SELECT COUNT(*) FROM product_name"_s) == 413);
    CHECK(take("microsoft_product_names.csv").unchanged == 413);
}
