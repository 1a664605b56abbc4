// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ticket/savedview.h"
#include "support/catch.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

SavedView view(const QString& name, const QString& text)
{
    SavedView made;
    made.owner = UserId(1);
    made.name = name;
    made.searchText = text;
    return made;
}

Actor actor(qint64 id, Role role)
{
    return {UserId(id), u"somebody"_s, u"Somebody"_s, role};
}

} // namespace

TEST_CASE("a view is kept with its name and text trimmed", "[savedview]")
{
    const auto kept = checkedView(view(u"  Azure   P1 "_s, u" service:azure "_s), Instant());
    REQUIRE_OK(kept);
    CHECK(kept->name == u"Azure P1"_s);
    CHECK(kept->searchText == u"service:azure"_s);
}

TEST_CASE("a view needs a name of bearable length and a text that is understood", "[savedview]")
{
    const auto problem = [](const SavedView& given) {
        const auto kept = checkedView(given, Instant());
        REQUIRE_FALSE(kept);
        return std::pair(kept.error().code, kept.error().subject);
    };
    CHECK((problem(view(u" "_s, u"status:new"_s)) == std::pair(ErrorCode::Missing, Subject::Name)));
    CHECK((problem(view(QString(61, u'x'), u"status:new"_s)) == std::pair(ErrorCode::Invalid, Subject::Name)));
    CHECK((problem(view(u"All"_s, {})) == std::pair(ErrorCode::Missing, Subject::Value)));
    CHECK((problem(view(u"All"_s, u"staus:new"_s)) == std::pair(ErrorCode::QueryError, Subject::Value)));
}

TEST_CASE("a mark is kept with its text trimmed, without text there is none, and one that is not understood is told of", "[savedview]")
{
    auto marked = view(u"All"_s, u"is:any"_s);
    marked.mark = ViewMark{u" severity:A "_s, MarkColor::Amber};
    const auto kept = checkedView(marked, Instant());
    REQUIRE_OK(kept);
    CHECK(kept->mark == ViewMark{u"severity:A"_s, MarkColor::Amber});
    marked.mark->searchText = u"  "_s;
    CHECK_FALSE(checkedView(marked, Instant())->mark.has_value());
    marked.mark->searchText = u"sverity:A"_s;
    const auto refused = checkedView(marked, Instant());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::QueryError);
    CHECK(refused.error().subject == Subject::Rule);
}

TEST_CASE("a mark looks at tickets of every state unless it names one", "[savedview]")
{
    const auto marked = [](const QString& text) { return *markedBy({text, MarkColor::Red}, QTimeZone::utc(), Instant()); };
    CHECK(marked(u"severity:A"_s).anyState);
    CHECK_FALSE(marked(u"status:new"_s).anyState);
}

TEST_CASE("the owner sees and changes a private view, nobody else", "[savedview]")
{
    auto mine = view(u"Mine"_s, u"status:new"_s);
    CHECK(maySee(actor(1, Role::Agent), mine));
    CHECK(mayChange(actor(1, Role::Agent), mine));
    CHECK_FALSE(maySee(actor(2, Role::Administrator), mine));
    CHECK_FALSE(mayChange(actor(2, Role::Administrator), mine));

    mine.shared = true;
    CHECK(maySee(actor(2, Role::Agent), mine));
    CHECK_FALSE(mayChange(actor(2, Role::Agent), mine));
    CHECK(mayChange(actor(2, Role::Supervisor), mine));
    CHECK(mayChange(actor(2, Role::Administrator), mine));
}

TEST_CASE("the order of the list goes into the search text once", "[savedview]")
{
    CHECK(withOrder(u"status:new"_s, TicketSort::Updated, true) == u"status:new"_s);
    CHECK(withOrder(u"status:new"_s, TicketSort::Number, false) == u"status:new sort:number"_s);
    CHECK(withOrder(u"status:new sort:number -late"_s, TicketSort::Number, false) == u"status:new sort:number -late"_s);
    CHECK(withOrder(u"\"sort: me\" sort:number -late"_s, TicketSort::Created, true)
          == u"\"sort: me\" -late sort:-created"_s);
    CHECK(withOrder(u"-(a b) OR (c sort:number) d"_s, TicketSort::Created, true)
          == u"-(a b) OR (c ) d sort:-created"_s);
    CHECK(withOrder(u"(sort:number) a"_s, TicketSort::Created, true) == u"(sort:-created) a"_s);
    CHECK(withOrder(u"a OR b"_s, TicketSort::Created, true) == u"a OR b sort:-created"_s);
    CHECK(withOrder(u"staus:"_s, TicketSort::Number, true) == u"staus:"_s);
}

TEST_CASE("a view has each of its columns once and the title among them, or the usual ones", "[savedview]")
{
    using enum QueueColumn;
    auto given = view(u"All"_s, u"is:any"_s);
    CHECK(checkedView(given, Instant())->columns.empty());
    given.columns = {Due, Title, Due, Number};
    CHECK(checkedView(given, Instant())->columns == std::vector{Due, Title, Number});
    given.columns = {Assignee, Number};
    CHECK(checkedView(given, Instant())->columns == std::vector{Assignee, Number, Title});
}

TEST_CASE("columns are kept as keys, and one that nobody knows is passed over", "[savedview]")
{
    using enum QueueColumn;
    CHECK(columnsText({Due, Title, Number}) == u"due,title,number"_s);
    CHECK(columnsOf(u"due,title,number"_s) == std::vector{Due, Title, Number});
    CHECK(columnsOf(u"due,colour,title"_s) == std::vector{Due, Title});
    CHECK(columnsOf({}).empty());
}
