// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/balance/moneytext.h"
#include "domain/balance/ticketcost.h"
#include "support/catch.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

TicketEvent told(const QJsonObject& data)
{
    TicketEvent event;
    event.kind = EventKind::Cost;
    event.at = Instant(5000);
    event.actorName = u"Anna"_s;
    event.data = data;
    return event;
}

} // namespace

TEST_CASE("the cost of a ticket follows from what was said about it", "[balance]")
{
    CHECK(ticketCostOf({}) == TicketCost());
    CostApproval approval{u"Petra"_s, Instant(4000), Channel::Mail, {15000, u"EUR"_s}, u"order 7"_s, {}, {}};
    std::vector<TicketEvent> events{told(chargeableData(true))};
    CHECK(ticketCostOf(events).chargeable);
    CHECK_FALSE(ticketCostOf(events).approval);
    events.push_back(told(approvalData(approval)));
    approval.notedBy = u"Anna"_s;
    approval.notedAt = Instant(5000);
    CHECK(ticketCostOf(events).approval == approval);
    events.push_back(told(withdrawalData(u"too expensive"_s)));
    CHECK_FALSE(ticketCostOf(events).approval);
    CHECK(ticketCostOf(events).chargeable);
    events.push_back(told(chargeableData(false)));
    CHECK_FALSE(ticketCostOf(events).chargeable);
    CHECK(ticketCostOf(events).said);
    events.push_back(told(approvalData(approval)));
    CHECK(ticketCostOf(events).chargeable);
}

TEST_CASE("an amount is read with point or comma, and with the decimals of its currency", "[balance]")
{
    const auto minor = [](const QString& amount, const QString& currency) -> qint64 {
        const auto read = readMoney(amount, currency);
        return read ? read->minorUnits : -1;
    };
    CHECK(minor(u"150.00"_s, u"EUR"_s) == 15000);
    CHECK(minor(u"150,5"_s, u"eur"_s) == 15050);
    CHECK(minor(u"1 250"_s, u"USD"_s) == 125000);
    CHECK(minor(u"1200"_s, u"JPY"_s) == 1200);
    CHECK(minor(u"12.5"_s, u"JPY"_s) == -1);
    CHECK(minor(u"1.234"_s, u"KWD"_s) == 1234);
    for (const auto& wrong : {u"-3"_s, u""_s, u"ten"_s, u"1.2.3"_s, u"1.999"_s})
        CHECK(minor(wrong, u"EUR"_s) == -1);
    CHECK((readMoney(u"1"_s, u"Euro"_s).error().subject == Subject::Currency));
    CHECK(plainMoney({15050, u"EUR"_s}) == u"150.50"_s);
    CHECK(plainMoney({7, u"EUR"_s}) == u"0.07"_s);
    CHECK(plainMoney({-7, u"EUR"_s}) == u"-0.07"_s);
    CHECK(plainMoney({1200, u"JPY"_s}) == u"1200"_s);
}
