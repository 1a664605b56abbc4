// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/guid.h"
#include "support/catch.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

TEST_CASE("a GUID is written in one way", "[base]")
{
    const auto canonical = u"eebd1b55-5360-4438-a11d-5c06918c3014"_s;
    CHECK(canonicalGuid(canonical) == canonical);
    CHECK(canonicalGuid(u"EEBD1B55-5360-4438-A11D-5C06918C3014") == canonical);
    CHECK(canonicalGuid(u" {eebd1b55-5360-4438-a11d-5c06918c3014}\n") == canonical);
}

TEST_CASE("what is no GUID is none", "[base]")
{
    for (const auto& text :
         {u""_s, u"<guid>"_s, u"eebd1b55-5360-4438-a11d-5c06918c301"_s, u"eebd1b55-5360-4438-a11d-5c06918c30144"_s,
          u"eebd1b55536044-38-a11d-5c06918c30140"_s, u"eebd1b55-5360-4438-a11d-5c06918c301g"_s,
          u"{eebd1b55-5360-4438-a11d-5c06918c3014"_s, u"eebd1b55x5360-4438-a11d-5c06918c3014"_s,
          u"(eebd1b55-5360-4438-a11d-5c06918c3014)"_s, u"eebd1b55-5360-4438-a11d-5c06918c301٣"_s})
        CHECK_FALSE(canonicalGuid(text));
}
