// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/search/tickethit.h"
#include "domain/ticket/ticketfilter.h"
#include "support/catch.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

QStringList termsIn(const QString& text)
{
    const auto filter = parseTicketFilter(text, QTimeZone::utc(), Instant());
    REQUIRE_OK(filter);
    QStringList words;
    for (const auto& term : termsOf(*filter))
        words << term.words.join(u' ');
    return words;
}

} // namespace

TEST_CASE("a list is searched for the words and phrases of all its parts, each once", "[search]")
{
    CHECK(termsIn(u"mail \"cannot send\" mail"_s) == QStringList{u"mail"_s, u"cannot send"_s});
    CHECK(termsIn(u"(outlook OR teams) mail"_s) == QStringList{u"mail"_s, u"outlook"_s, u"teams"_s});
}

TEST_CASE("what is excluded is looked for nowhere, and fields are no words", "[search]")
{
    CHECK(termsIn(u"mail -outlook -(teams OR skype) severity:A"_s) == QStringList{u"mail"_s});
    CHECK(termsIn(u"status:new"_s).isEmpty());
}
