// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ticket/ticketfilter.h"
#include "domain/ticket/view.h"
#include "support/catch.h"

#include <algorithm>
#include <random>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone berlin("Europe/Berlin");
const Instant now = *Instant::fromIso(u"2026-11-23T12:00:00Z");

/// Filters as parsing may make them, of any shape.
class RandomFilters {
public:
    TicketFilter next()
    {
        TicketFilter filter;
        filter.states = some<TicketState>();
        filter.anyState = once();
        if (once())
            filter.approvalPending = once();
        filter.severities = some<Severity>();
        filter.services = some<Service>();
        filter.categories = some<Category>();
        filter.assigneeLogins = texts({u"me"_s, u"none"_s, u"adele.vance"_s, u"o-brien"_s, u"or"_s});
        filter.customers = texts({u"Contoso Ltd"_s, u"fabrikam.com"_s, u"Müller & Söhne"_s, u"a,b"_s, u"(x)"_s});
        filter.teams = texts({u"First line"_s, u"2nd"_s});
        filter.words =
            texts({u"OR"_s, u"почта"_s, u"two words"_s, u"-dash"_s, u"status:open"_s, u"#5"_s, u"80%"_s, u"𝟙"_s});
        filter.withoutWords = texts({u"spam"_s, u"-minus"_s, u"a b"_s});
        if (once())
            filter.numbers = {pick(9) + 1, 100 + pick(9)};
        filter.createdFrom = day();
        filter.createdBefore = day();
        filter.updatedFrom = day();
        filter.updatedBefore = day();
        filter.dueFrom = day();
        filter.dueBefore = day();
        filter.serviceRequests = texts({u"615112491169010"_s, u"CASE 7"_s});
        filter.outages = texts({u"EX226792"_s, u"VT60-5_0"_s});
        filter.tenants = texts({u"9f6c4d8e-1a2b-4c3d-8e4f-5a6b7c8d9e0f"_s});
        filter.domains = texts({u"contoso.com"_s, u"xn--e1afmkfd.xn--p1ai"_s});
        filter.subscriptions = texts({u"0c1d2e3f-4a5b-4c6d-8e7f-0a1b2c3d4e5f"_s});
        filter.contacts = texts({u"adele@contoso.com"_s, u"Adele Vance"_s});
        filter.parts = some<TicketPart>();
        filter.promises = some<PromiseState>();
        if (!filter.promises.empty())
            filter.promisesAt = now;
        filter.sort = valuesOf<TicketSort>()[static_cast<size_t>(pick(9))];
        filter.descending = once();
        return filter;
    }

    /// Words, fields and groups as people may write them.
    QString text(int depth = 3)
    {
        static const QStringList terms{u"mail"_s,           u"\"two words\""_s,
                                       u"status:new"_s,     u"status:closed,open"_s,
                                       u"severity:A,B"_s,   u"#7"_s,
                                       u"created:>=-7d"_s,  u"due:<today"_s,
                                       u"has:note"_s,       u"has:phone"_s,
                                       u"outage:EX12345"_s, u"sla:breached"_s,
                                       u"is:decided"_s,     u"assignee:me"_s,
                                       u"customer:x"_s};
        const auto kind = depth == 0 ? 0 : pick(5);
        if (kind < 2)
            return terms[pick(static_cast<int>(terms.size()))];
        if (kind == 2)
            return u"-("_s + text(depth - 1) + u')';
        QStringList parts;
        for (int i = 2 + pick(3); i > 0; --i)
            parts << u'(' + text(depth - 1) + u')';
        return parts.join(kind == 3 ? u" OR "_s : u" "_s);
    }

private:
    int pick(int below) { return std::uniform_int_distribution<int>(0, below - 1)(m_random); }
    bool once() { return pick(2) == 0; }

    template <typename E>
    std::vector<E> some()
    {
        std::vector<E> result;
        for (const auto value : valuesOf<E>()) {
            if (pick(4) == 0)
                result.push_back(value);
        }
        return result;
    }

    QStringList texts(const QStringList& from)
    {
        QStringList result;
        for (const auto& text : from) {
            if (pick(4) == 0)
                result << text;
        }
        return result;
    }

    std::optional<Instant> day()
    {
        if (once())
            return std::nullopt;
        return Instant::fromDateTime(QDate(2026, 1, 1).addDays(pick(400)).startOfDay(berlin));
    }

    std::mt19937 m_random{20261123};
};

} // namespace

TEST_CASE("a filter prints as text that reads as the same filter", "[query]")
{
    RandomFilters filters;
    for (int round = 0; round < 2000; ++round) {
        const auto filter = filters.next();
        const auto text = searchText(filter, berlin);
        INFO(text.toStdString());
        const auto read = parseTicketFilter(text, berlin, now);
        REQUIRE_OK(read);
        REQUIRE(*read == filter);
        REQUIRE(searchText(*read, berlin) == text);
    }
}

TEST_CASE("a filter with groups prints as text that reads as the same filter", "[query]")
{
    RandomFilters filters;
    int read = 0;
    for (int round = 0; round < 3000; ++round) {
        const auto text = filters.text();
        INFO(text.toStdString());
        const auto filter = parseTicketFilter(text, berlin, now);
        if (!filter)
            continue; // one status twice
        ++read;
        const auto printed = searchText(*filter, berlin);
        INFO(printed.toStdString());
        const auto again = parseTicketFilter(printed, berlin, now);
        REQUIRE_OK(again);
        REQUIRE(*again == *filter);
        REQUIRE(searchText(*again, berlin) == printed);
    }
    CHECK(read > 1500);
}

TEST_CASE("the standard views can be written as search text", "[query]")
{
    for (const auto view : valuesOf<StandardView>()) {
        const auto read = parseTicketFilter(searchText(filterOf(view), berlin), berlin, now);
        REQUIRE_OK(read);
        CHECK(*read == filterOf(view));
    }
    CHECK(searchText(filterOf(StandardView::AllOpen), berlin).isEmpty());
    CHECK(searchText(filterOf(StandardView::NeedsMe), berlin)
          == u"status:new,diagnosing,resolving,escalation_review is:decided assignee:me sort:due"_s);
}
