// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ticket/listdrop.h"
#include "domain/ticket/view.h"
#include "support/catch.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr UserId kMe(7);

ListDrop dropped(const QString& text)
{
    User bob;
    bob.id = UserId(8);
    bob.login = u"bob"_s;
    User gone;
    gone.id = UserId(9);
    gone.login = u"gone"_s;
    gone.active = false;
    const auto filter = parseTicketFilter(text, QTimeZone::utc(), Instant());
    REQUIRE_OK(filter);
    return dropInto(*filter, kMe, {bob, gone}, {{TeamId(3), u"Azure"_s}});
}

} // namespace

TEST_CASE("of the queues, that of one's own tickets and that of nobody's take tickets", "[drop]")
{
    const auto into = [](StandardView view) { return dropInto(filterOf(view), kMe, {}, {}); };
    CHECK(into(StandardView::Mine).changes == TicketChanges{{TicketField::Assignee, u"7"_s}});
    CHECK(into(StandardView::Unassigned).changes == TicketChanges{{TicketField::Assignee, QString()}});
    CHECK(into(StandardView::AllOpen).blocker == DropBlocker::Nothing);
    for (const auto view : {StandardView::NeedsMe, StandardView::NewTickets, StandardView::Open, StandardView::Waiting,
                            StandardView::AtMicrosoft, StandardView::Approval, StandardView::Resolved})
        CHECK(into(view).blocker == DropBlocker::OnlySteps);
}

TEST_CASE("a search takes tickets when it asks for single values that can be given", "[drop]")
{
    CHECK(dropped(u"assignee:bob"_s).changes == TicketChanges{{TicketField::Assignee, u"8"_s}});
    CHECK(dropped(u"team:azure severity:A sort:due"_s).changes
          == TicketChanges{{TicketField::Team, u"3"_s}, {TicketField::Severity, u"A"_s}});
    CHECK(dropped(u"service:azure category:commercial is:any"_s).changes.size() == 2);
}

TEST_CASE("a search takes no tickets when it asks for more, or for what nobody can be sure of", "[drop]")
{
    for (const auto* text : {"severity:A,B", "assignee:bob printer", "assignee:bob due:<today", "assignee:gone",
                             "assignee:nobody", "team:red", "customer:contoso", "-assignee:bob", "severity:A OR assignee:bob",
                             "category:security"}) {
        INFO(text);
        const auto drop = dropped(QString::fromLatin1(text));
        CHECK(drop.changes.isEmpty());
        CHECK(drop.blocker == DropBlocker::NotPlain);
    }
    CHECK(dropped(u"status:open assignee:bob"_s).blocker == DropBlocker::OnlySteps);
    CHECK(dropped(u"is:any"_s).blocker == DropBlocker::Nothing);
}
