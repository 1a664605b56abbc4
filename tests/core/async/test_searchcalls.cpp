// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/searchcalls.h"
#include "support/asyncfixture.h"

using namespace Qt::StringLiterals;

namespace helpdesk {

TEST_CASE("what was just written is found beside the writing thread", "[async]")
{
    AsyncFixture fixture;
    const auto ticket = fixture.create(u"Printer"_s);
    SearchCalls search(fixture.workspace);
    const auto page = answered(search.hits(u"prin"_s, HitOrder::Newest, 10));
    REQUIRE_OK(page);
    CHECK(page->complete);
    REQUIRE(page->hits.size() == 2); // the title and what was said
    CHECK(page->hits.front().ticket == ticket.id);
}

} // namespace helpdesk
