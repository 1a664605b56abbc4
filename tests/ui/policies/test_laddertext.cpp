// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "ui/policies/laddertext.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;
using std::chrono::minutes;

TEST_CASE("moments of a ladder are read as people write them, and shown so that they are read again", "[ui][policies]")
{
    const auto read = [](const QString& text) {
        LadderStep step;
        REQUIRE_OK(readLadderMoment(text, step));
        LadderStep again;
        REQUIRE_OK(readLadderMoment(ladderMomentText(step), again));
        CHECK(again == step);
        return step;
    };
    CHECK(read(u"75%"_s).percent == 75);
    CHECK(read(u" 75 % "_s).percent == 75);
    CHECK(read(u"-30m"_s).offset == minutes(-30));
    CHECK(read(u"–30"_s).offset == minutes(-30));
    CHECK(read(u"+1h 30m"_s).offset == minutes(90));
    CHECK(read(u"2ч"_s).offset == minutes(120));
    CHECK(read(u"0"_s).offset == minutes(0));
    LadderStep step;
    for (const auto& wrong : {u""_s, u"%"_s, u"soon"_s, u"-"_s, u"1h 24/7"_s})
        CHECK_FALSE(readLadderMoment(wrong, step));
}

TEST_CASE("the parts of the time at which a ticket is at risk are numbers from 1 to 100", "[ui][policies]")
{
    CHECK(warningsFrom(u"75, 90"_s).value() == std::vector{75, 90});
    CHECK(warningsFrom(u"75% 90%"_s).value() == std::vector{75, 90});
    CHECK(warningsFrom({}).value().empty());
    CHECK(warningsFrom(u"75, 101"_s).error().arguments == QStringList{u"101"_s});
    CHECK(warningsFrom(warningsText({5, 50})).value() == std::vector{5, 50});
}
