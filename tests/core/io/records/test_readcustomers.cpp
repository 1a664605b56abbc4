// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/sample.h"
#include "domain/imports/importreasons.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

const QByteArray header = "Microsoft ID,Company name,Primary domain name,Relationship\r\n";
const QByteArray contoso =
    "eebd1b55-5360-4438-a11d-5c06918c3014,Contoso Ltd,contoso.onmicrosoft.com,Cloud Reseller\r\n";

} // namespace

TEST_CASE("Customers.csv of Partner Center is recognised by its header", "[import]")
{
    const auto file = readSample(header + contoso);
    REQUIRE_OK(file);
    CHECK(file->kind == ImportKind::Customers);
    CHECK(file->complete);
    CHECK(file->read == 1);
    REQUIRE(file->customers.size() == 1);
    const auto& record = file->customers.front();
    CHECK(record.tenantId == u"eebd1b55-5360-4438-a11d-5c06918c3014"_s);
    CHECK(record.origin.line == 2);
    CHECK(record.origin.raw == QString::fromLatin1(contoso.trimmed()));
    const auto customer = customerOf(record);
    CHECK(customer.name == u"Contoso Ltd"_s);
    CHECK(customer.primaryDomain == u"contoso.onmicrosoft.com"_s);
    CHECK(customer.domains == QStringList{u"contoso.onmicrosoft.com"_s});
    CHECK(customer.relationship == Relationship::Reseller);
}

TEST_CASE("a customer file leaves alone what it does not say", "[import]")
{
    const auto file = readSample(header + contoso);
    REQUIRE_OK(file);
    Customer known;
    known.name = u"Contoso"_s;
    known.country = u"DE"_s;
    known.domains = {u"contoso.com"_s};
    known.note = u"calls on Mondays"_s;
    file->customers.front().apply(known);
    CHECK(known.name == u"Contoso Ltd"_s);
    CHECK(known.country == u"DE"_s);
    CHECK(known.note == u"calls on Mondays"_s);
    CHECK(known.domains == QStringList{u"contoso.onmicrosoft.com"_s, u"contoso.com"_s});
    auto again = known;
    file->customers.front().apply(again);
    CHECK(again == known);
}

TEST_CASE("a placeholder tenant id rejects the row and names line, column and text", "[import]")
{
    const auto file = readSample(header + "<guid>,Contoso,contoso.com,Reseller\n" + contoso);
    REQUIRE_OK(file);
    CHECK(file->customers.size() == 1);
    CHECK(file->read == 2);
    REQUIRE(file->rejections.size() == 1);
    const auto& rejection = file->rejections.front();
    CHECK(rejection.line == 2);
    CHECK(rejection.reason.key == QLatin1StringView(importreason::guidPlaceholder));
    CHECK(rejection.reason.arguments == QStringList{u"Microsoft ID"_s, u"<guid>"_s});
    CHECK(rejection.raw == u"<guid>,Contoso,contoso.com,Reseller"_s);
    CHECK(file->rejectedHeader == QString::fromLatin1(header.trimmed()));
}
