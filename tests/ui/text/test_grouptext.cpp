// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "ui/text/grouptext.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

TEST_CASE("a heading says what its tickets have in common, or that they have nothing of it", "[text][groups]")
{
    const QDate today(2026, 11, 23);
    const auto text = [today](TicketGrouping grouping, qint64 key, const QString& name = {}) {
        return groupText(grouping, {key, name, 1}, today, QLocale(QLocale::English));
    };
    CHECK(text(TicketGrouping::Customer, 7, u"Contoso"_s) == u"Contoso"_s);
    CHECK(text(TicketGrouping::Due, today.toJulianDay()) == u"Due today"_s);
    CHECK(text(TicketGrouping::Due, today.toJulianDay() + 1) == u"Due tomorrow"_s);
    CHECK(text(TicketGrouping::Due, today.toJulianDay() + 2) == u"Due on 2026-11-25"_s);
    CHECK(text(TicketGrouping::Due, today.toJulianDay() - 1) == u"Was due on 2026-11-22"_s);
    CHECK(text(TicketGrouping::Severity, 1).startsWith(u"Severity "_s));
    CHECK(text(TicketGrouping::Service, 1) != text(TicketGrouping::Service, 2));
    for (const auto grouping : valuesOf<TicketGrouping>())
        CHECK_FALSE(text(grouping, 0).isEmpty());
}
