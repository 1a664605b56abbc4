// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dayfixture.h"

#include "async/evidencecalls.h"
#include "support/escalationinput.h"
#include "ui/models/ticketlistmodel.h"
#include "ui/queue/queuepage.h"
#include "ui/supervision/boardtable.h"
#include "ui/supervision/supervisionpage.h"
#include "ui/ticket/ticketpane.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

/// A supervisor's first half hour, by keys alone.
struct Morning : DayFixture {
    Morning()
        : DayFixture(Made::Demo, u"en"_s, Theme::Light)
    {
        const auto agent = workspace.actor();
        for (const auto& title : {u"The portal answers with 500"_s, u"Mail is delayed by hours"_s})
            asked.push_back(askedFor(title));
        CHECK(workspace.actor() == agent);
        workspace.setActor(actorOf(supervisor()));
    }

    /// A ticket that waits for a decision about its escalation.
    TicketId askedFor(const QString& title)
    {
        const auto customer = knownCustomer();
        NewTicket fresh;
        fresh.title = title;
        fresh.body = title;
        fresh.customer = customer.customer.id;
        fresh.subscription = customer.subscriptions.front().id;
        fresh.service = Service::Office365;
        fresh.category = Category::Technical;
        for (const auto& contact : customer.contacts) {
            if (contact.authorised)
                fresh.contact = contact.id;
        }
        const auto created = answered(workspace.createTicket(fresh));
        REQUIRE_OK(created);
        const auto started = answered(workspace.fire(created->id, created->revision, Trigger::StartDiagnosis, {}));
        REQUIRE_OK(started);
        const auto input = escalationInput(u"m365_admin_center"_s);
        const auto requested = answered(workspace.fire(created->id, started->revision, Trigger::RequestEscalation, input));
        REQUIRE_OK(requested);
        return created->id;
    }

    SupervisionPage& board() { return *find<SupervisionPage>(u"supervisionPage"_s); }
    void openBoard()
    {
        press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        REQUIRE(eventually([&] { return board().isVisible() && board().isRead(); }));
    }

    void lookAtLate()
    {
        const auto late = board().board()->late.all;
        REQUIRE(late.count > 0);
        tabTo(u"boardLateFigure0"_s);
        press(Qt::Key_Space);
        REQUIRE(eventually([&] { return window->queue().tickets().rowCount() == late.count; }));
        CHECK(find<QLineEdit>(u"search"_s)->text() == late.search);
    }

    /// From the card of what waits for approval to the ticket.
    void openApproval(TicketId wanted)
    {
        tabTo(u"boardApprovalLines"_s);
        auto* lines = find<BoardTable>(u"boardApprovalLines"_s);
        press(Qt::Key_Home);
        const auto number = [&](TicketId id) {
            const auto read = answered(workspace.ticketRow(id));
            REQUIRE_OK(read);
            return u"#%1 "_s.arg(read->number);
        };
        for (int row = 0; row < lines->model()->rowCount(); ++row) {
            if (lines->model()->index(lines->currentIndex().row(), 0).data().toString().startsWith(number(wanted)))
                break;
            press(Qt::Key_Down);
        }
        press(Qt::Key_Return);
        mine = wanted;
        REQUIRE(eventually([&] { return ticket() == wanted && window->queue().isTicketFullWidth(); }));
    }

    bool showsEvidence()
    {
        const auto evidence = pane().details.escalations.front().evidence.trimmed();
        REQUIRE_FALSE(evidence.isEmpty());
        return eventually([&] {
            for (const auto* label : window->queue().pane().findChildren<QLabel*>()) {
                if (label->isVisible() && label->text().contains(evidence.left(40)))
                    return true;
            }
            return false;
        });
    }

    void decide()
    {
        openBoard();
        openApproval(asked[0]);
        CHECK(showsEvidence());
        act(Trigger::ApproveEscalation);
        REQUIRE(eventually([&] { return pane().details.ticket.escalationApproved; }));
        openBoard();
        openApproval(asked[1]);
        act(Trigger::RejectEscalation);
        REQUIRE(isAt(u"triggerForm"_s));
        type(u"The agreement covers it"_s);
        submit();
        REQUIRE(reaches(TicketState::Resolving));
    }

    void share()
    {
        openBoard();
        tabTo(u"boardRebalance"_s);
        press(Qt::Key_Space);
        REQUIRE(isAt(u"rebalanceDialog"_s));
        tabTo(u"rebalanceCount"_s);
        press(Qt::Key_A, Qt::ControlModifier);
        type(u"2"_s);
        QPushButton* move = nullptr;
        REQUIRE(eventually([&] {
            for (auto* button : find<QWidget>(u"rebalanceDialog"_s)->findChildren<QPushButton*>()) {
                if (button->text() == u"Move 2 tickets"_s && button->isEnabled())
                    move = button;
            }
            return move != nullptr;
        }));
        submit();
        REQUIRE(eventually([&] { return !find<QWidget>(u"rebalanceDialog"_s); }));
        const auto state = answered(workspace.undoState());
        REQUIRE_OK(state);
        CHECK(state->undo.has_value());
    }

    std::vector<TicketId> asked;
};

} // namespace

TEST_CASE("a supervisor's morning is played by keys: what is late, two decisions, and the load shared", "[day][supervision]")
{
    constexpr int kMostMornings = 3; // what is slow in each of them is not the machine's fault
    QStringList slow;
    for (int played = 0; played < kMostMornings && (played == 0 || !slow.isEmpty()); ++played) {
        Morning morning;
        morning.openBoard();
        morning.lookAtLate();
        morning.decide();
        morning.share();
        slow = morning.slow.values();
    }
    INFO(slow.join(u'\n').toStdString());
    CHECK(slow.isEmpty());
}
