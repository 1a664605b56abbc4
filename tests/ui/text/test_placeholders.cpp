// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "ui/text/placeholders.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

TEST_CASE("arguments go where the text wants them", "[text]")
{
    CHECK(withArguments(u"%2 of %1"_s, {u"a"_s, u"b"_s}) == u"b of a"_s);
    CHECK(withArguments(u"%1, %1"_s, {u"a"_s}) == u"a, a"_s);
    CHECK(withArguments(u"plain"_s, {u"a"_s}) == u"plain"_s);
}

TEST_CASE("an argument that looks like a place stays as it is", "[text]")
{
    CHECK(withArguments(u"%1 %2"_s, {u"%2"_s, u"%1"_s}) == u"%2 %1"_s);
}

TEST_CASE("a place without argument is left empty, other percent signs stay", "[text]")
{
    CHECK(withArguments(u"<%1%3>"_s, {u"a"_s}) == u"<a>"_s);
    CHECK(withArguments(u"100% %0 %"_s, {u"a"_s}) == u"100% %0 %"_s);
}
