// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/sample.h"
#include "domain/imports/importreasons.h"
#include "io/tickets/ticketmapping.h"

#include <QFileInfo>

#include <algorithm>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

QString sharedFile(const char* name)
{
    return QStringLiteral(HELPDESK_SHARED_DATA) + u'/' + QString::fromLatin1(name);
}

} // namespace

TEST_CASE("the ServiceNow mapping ships with the program", "[import]")
{
    CHECK(shippedMappingNames() == QStringList{u"partner-helpdesk"_s, u"servicenow"_s});
    REQUIRE_OK(loadTicketMapping(u"servicenow"_s));
}

TEST_CASE("the real ServiceNow log is recognised and yields every number of its README", "[import][shared]")
{
    const auto path = sharedFile("servicenow_incident_log.csv.gz");
    if (!QFileInfo::exists(path)) {
        WARN("skipped: no shared data");
        return;
    }
    QuietTask task;
    const auto file = readImportFile(path, {}, task);
    REQUIRE_OK(file);
    CHECK(file->kind == ImportKind::TicketLog);
    CHECK(file->rows == 119'998);
    CHECK(file->rejections.empty());
    CHECK(file->read == 20'769);
    REQUIRE(file->tickets.size() == 20'769);
    const auto count = [&](auto predicate) {
        return std::count_if(file->tickets.begin(), file->tickets.end(), predicate);
    };
    const auto fact = [](const LoggedTicket& ticket, const char* name) {
        return ticket.facts.value(QString::fromLatin1(name));
    };
    const auto endsIn = [](TicketState state) {
        return [state](const LoggedTicket& ticket) { return ticket.moments.back().state == state; };
    };
    CHECK(count(endsIn(TicketState::Closed)) == 20'768);
    CHECK(count(endsIn(TicketState::New)) == 1);
    CHECK(count([&](const LoggedTicket& ticket) { return fact(ticket, "made_sla") == u"true"; }) == 12'595);
    CHECK(count([&](const LoggedTicket& ticket) { return fact(ticket, "made_sla") == u"false"; }) == 8'174);
    CHECK(count([&](const LoggedTicket& ticket) { return fact(ticket, "reopen_count").toInt() > 0; }) == 234);
    CHECK(count([&](const LoggedTicket& ticket) { return fact(ticket, "reassignment_count").toInt() > 0; }) == 9'843);
    const auto breached = [&](const char* priority) {
        return count([&](const LoggedTicket& ticket) {
            return fact(ticket, "made_sla") == u"false"
                && fact(ticket, "priority").startsWith(QLatin1StringView(priority));
        });
    };
    CHECK(breached("1") == 215);
    CHECK(breached("2") == 336);
    CHECK(breached("3") == 7'504);
    CHECK(breached("4") == 119);
    std::vector<double> hours;
    for (const auto& ticket : file->tickets) {
        if (ticket.resolvedAt)
            hours.push_back(static_cast<double>((*ticket.resolvedAt - ticket.createdAt).count()) / 3'600'000.0);
    }
    CHECK(hours.size() == 19'351);
    std::sort(hours.begin(), hours.end());
    CHECK(hours[hours.size() / 2] == Approx(24.60).margin(0.01));
    double sum = 0;
    for (const auto hour : hours)
        sum += hour;
    CHECK(sum / static_cast<double>(hours.size()) == Approx(187.68).margin(0.01));
    const auto sorted = [](const LoggedTicket& ticket) {
        return std::is_sorted(ticket.moments.begin(), ticket.moments.end(),
                              [](const LoggedMoment& left, const LoggedMoment& right) { return left.at < right.at; });
    };
    CHECK(std::all_of(file->tickets.begin(), file->tickets.end(), sorted));
}

TEST_CASE("the first incident of the real log reads as it stands there", "[import][shared]")
{
    const auto path = sharedFile("servicenow_incident_log.csv.gz");
    if (!QFileInfo::exists(path)) {
        WARN("skipped: no shared data");
        return;
    }
    QuietTask task;
    const auto file = readImportFile(path, {}, task);
    REQUIRE_OK(file);
    const auto& ticket = file->tickets.front();
    CHECK(ticket.reference == u"INC0000045"_s);
    CHECK(ticket.origin.line == 2);
    CHECK(ticket.createdAt.toIso() == u"2016-02-29T01:16:00Z"_s);
    REQUIRE(ticket.resolvedAt);
    CHECK(ticket.resolvedAt->toIso() == u"2016-02-29T11:29:00Z"_s);
    CHECK(ticket.title == u"Category 55 / Subcategory 170: Symptom 72"_s);
    CHECK(ticket.customer == u"Location 143"_s);
    CHECK(ticket.contact == u"Caller 2403"_s);
    CHECK(ticket.channel == Channel::Phone);
    CHECK(ticket.impact == Impact::Some);
    const auto& moment = ticket.moments.front();
    CHECK(moment.at.toIso() == u"2016-02-29T01:23:00Z"_s);
    CHECK(moment.state == TicketState::New);
    CHECK(moment.severity == Severity::C);
    CHECK(moment.assignee.isEmpty());
    CHECK(moment.team == u"Group 56"_s);
    CHECK(moment.actor == u"Updated by 21"_s);
}

TEST_CASE("Microsoft's product names give one product per SKU", "[import][shared]")
{
    const auto path = sharedFile("microsoft_product_names.csv");
    if (!QFileInfo::exists(path)) {
        WARN("skipped: no shared data");
        return;
    }
    QuietTask task;
    const auto file = readImportFile(path, {}, task);
    REQUIRE_OK(file);
    CHECK(file->kind == ImportKind::ProductNames);
    CHECK(file->rows == 3'276);
    CHECK(file->rejections.empty());
    CHECK(file->productNames.size() == 413);
    CHECK(file->read == 413);
}

TEST_CASE("a recorded answer of the offers call gives every offer", "[import][shared]")
{
    const auto path = sharedFile("partner_center_offers.json");
    if (!QFileInfo::exists(path)) {
        WARN("skipped: no shared data");
        return;
    }
    QuietTask task;
    const auto file = readImportFile(path, {}, task);
    REQUIRE_OK(file);
    CHECK(file->kind == ImportKind::RestOffers);
    CHECK(file->complete);
    CHECK(file->rejections.empty());
    REQUIRE(file->offers.size() == 274);
    const auto& offer = file->offers.front();
    CHECK(offer.id == u"1c410588-da3b-4f88-b38f-707eb9de46c0"_s);
    CHECK(offer.name == u"Advanced eDiscovery Storage"_s);
    CHECK(offer.country == u"US"_s);
}
