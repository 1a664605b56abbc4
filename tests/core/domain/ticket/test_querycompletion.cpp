// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ticket/querycompletion.h"
#include "support/catch.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

/// The bar stands for the cursor.
QueryCompletions at(QString text)
{
    const auto cursor = text.indexOf(u'|');
    return completionsAt(text.remove(cursor, 1), cursor);
}

/// The text when the first name is taken.
QString taken(QString text)
{
    CAPTURE(text);
    const auto found = at(text);
    REQUIRE_FALSE(found.names.isEmpty());
    return text.remove(u'|').replace(found.from, found.length, found.names.first());
}

} // namespace

TEST_CASE("where a word begins, the fields that begin like it fit", "[query]")
{
    CHECK(at(u"|"_s).names.size() == static_cast<qsizetype>(EnumKeys<QueryField>::keys.size()));
    CHECK(at(u"s|"_s).names
          == QStringList{u"status:"_s, u"severity:"_s, u"service:"_s, u"sla:"_s, u"sr:"_s, u"subscription:"_s,
                         u"sort:"_s});
    CHECK(at(u"mail STA|"_s).names == QStringList{u"status:"_s});
    CHECK(at(u"a OR -(-ou|"_s).names == QStringList{u"outage:"_s});
    CHECK(at(u"xyz|"_s).names.isEmpty());
    CHECK(at(u"#12|"_s).names.isEmpty());
    CHECK(at(u"\"sta|"_s).names.isEmpty());
    CHECK(at(u"https://a|"_s).names.isEmpty());
    CHECK_FALSE(at(u"sta|"_s).field);
}

TEST_CASE("behind a field its values fit, those that are listed apart", "[query]")
{
    CHECK(at(u"status:|"_s).names
          == QStringList{u"new"_s, u"open"_s, u"waiting"_s, u"resolved"_s, u"closed"_s, u"diagnosing"_s, u"resolving"_s,
                         u"waiting_customer"_s, u"escalation_review"_s, u"escalated"_s});
    CHECK(at(u"severity:|"_s).names == QStringList{u"A"_s, u"B"_s, u"C"_s});
    CHECK(at(u"(status:new,|"_s).names.contains(u"waiting"_s));
    CHECK_FALSE(at(u"(status:new,|"_s).names.contains(u"new"_s));
    CHECK(at(u"-has:A|"_s).names == QStringList{u"attachment"_s});
    CHECK(at(u"sla:breached,r|"_s).names == QStringList{u"running"_s});
    CHECK(at(u"created:>=yes|"_s).names == QStringList{u"yesterday"_s});
    CHECK(at(u"sort:-upd|"_s).names == QStringList{u"updated"_s});
    CHECK(at(u"colour:|"_s).names.isEmpty());
    CHECK(at(u"status:open |"_s).field == std::nullopt);
}

TEST_CASE("of what only the store knows it is said what to ask for", "[query]")
{
    const auto assignee = at(u"assignee:ad|ele status:new"_s);
    CHECK(assignee.field == QueryField::Assignee);
    CHECK(assignee.source == ValueSource::Users);
    CHECK(assignee.begun == u"ad"_s);
    CHECK(assignee.from == 9);
    CHECK(assignee.length == 5);
    CHECK(at(u"assignee:|"_s).names == QStringList{u"me"_s, u"none"_s});
    CHECK(at(u"team:|"_s).source == ValueSource::Teams);
    CHECK(at(u"outage:EX|"_s).source == ValueSource::Outages);
    CHECK(at(u"contact:|"_s).source == ValueSource::Contacts);
    CHECK(at(u"status:|"_s).source == ValueSource::None);

    const auto customer = at(u"customer:x,\"Contoso L|td\" mail"_s);
    CHECK(customer.source == ValueSource::Customers);
    CHECK(customer.begun == u"Contoso L"_s);
    CHECK(customer.from == 11);
    CHECK(customer.length == 13);
    CHECK(at(u"customer:\"Contoso L|"_s).length == 10);
}

TEST_CASE("a choice takes the place of the whole piece", "[query]")
{
    CHECK(taken(u"mail sta|"_s) == u"mail status:"_s);
    CHECK(taken(u"st|us:new"_s) == u"status:new"_s);
    CHECK(taken(u"-(ou|)"_s) == u"-(outage:)"_s);
    CHECK(taken(u"status:o|pne,new"_s) == u"status:open,new"_s);
    CHECK(taken(u"(is:|)"_s) == u"(is:any)"_s);
    CHECK(taken(u"sort:-n|"_s) == u"sort:-number"_s);
    CHECK(taken(u"due:<to|"_s) == u"due:<today"_s);
}

TEST_CASE("any text and any cursor have an answer", "[query]")
{
    const QString text = u"-(sta:\"a, b\" OR created:>=x,|y)#1 \"open"_s;
    for (qsizetype cursor = -1; cursor <= text.size() + 1; ++cursor) {
        const auto found = completionsAt(text, cursor);
        CHECK(found.from >= 0);
        CHECK(found.length >= 0);
        CHECK(found.from + found.length <= text.size());
    }
}
