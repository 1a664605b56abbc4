// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/timezone.h"
#include "support/catch.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

TEST_CASE("a time zone is known by its other names as well", "[base]")
{
    for (const auto& id : {u"Europe/Riga"_s, u"UTC"_s, u"Etc/UTC"_s, u"Europe/Kiev"_s, u"Asia/Calcutta"_s})
        CHECK(isTimeZone(id));
    for (const auto& id : {u""_s, u"Nowhere/Town"_s, u"Europe/"_s, u"9 to 5"_s, u"../etc/passwd"_s})
        CHECK_FALSE(isTimeZone(id));
}
