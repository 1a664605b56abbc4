// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/presencecalls.h"
#include "shots/scene.h"
#include "ui/bulk/bulkdialog.h"
#include "ui/models/ticketlistmodel.h"
#include "ui/queue/queuepage.h"
#include "ui/queue/ticketlistview.h"
#include "ui/queue/ticketmime.h"
#include "ui/shell/actions.h"
#include "ui/shell/agentsection.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/viewlist.h"
#include "ui/ticket/ticketpane.h"

#include <QAction>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace helpdesk::shots {

using namespace Qt::StringLiterals;

namespace {

    Result<QWidget*> search(Stage& stage, const QString& text)
    {
        HD_TRY(auto* line, stage.find<QLineEdit>("search"));
        line->setFocus();
        line->setText(text);
        QTest::keyClick(line, Qt::Key_Return);
        HD_CHECK(stage.settle());
        return &stage.window();
    }

    Result<QWidget*> view(Stage& stage, StandardView which)
    {
        stage.window().actions().views[static_cast<size_t>(which)]->trigger();
        HD_CHECK(stage.settle());
        return &stage.window();
    }

    /// The rows tell where the words stand, and so does the conversation.
    Result<QWidget*> searchWords(Stage& stage)
    {
        HD_CHECK(search(stage, u"mailbox"_s));
        auto& tickets = stage.window().queue().tickets();
        HD_CHECK(stage.until("where the words stand", [&tickets] {
            bool found = false;
            for (int row = 0; row < tickets.rowCount(); ++row)
                found = tickets.hitAt(tickets.index(row, 0)) != nullptr || found;
            return found;
        }));
        auto& queue = stage.window().queue();
        HD_CHECK(stage.until("the chosen ticket", [&queue] {
            const auto row = queue.list().currentIndex();
            return queue.pane().ticketNumber() == row.data(TicketListModel::NumberRole).toLongLong();
        }));
        HD_CHECK(stage.settle());
        return &stage.window();
    }

    /// The first three tickets of a queue.
    Result<QWidget*> choose(Stage& stage)
    {
        HD_CHECK(view(stage, StandardView::AllOpen));
        auto& list = stage.window().queue().list();
        list.setFocus();
        for (int i = 0; i < 2; ++i)
            QTest::keyClick(&list, Qt::Key_Down, Qt::ShiftModifier);
        HD_CHECK(stage.settle());
        return &stage.window();
    }

    /// Colleagues have the ticket on show open, and the one below it.
    Result<QWidget*> besideOthers(Stage& stage)
    {
        HD_CHECK(view(stage, StandardView::AllOpen));
        auto& tickets = stage.window().queue().tickets();
        const auto current = stage.window().queue().list().currentIndex().row();
        const std::pair<QString, int> places[]{{u"lee.gu"_s, current}, {u"olga.krumina"_s, qMax(0, current - 1)}};
        for (const auto& [login, row] : places) {
            AsyncWorkspace other(stage.clock());
            HD_CHECK(answered(other.open(stage.workspace().path(), AsyncWorkspace::Start::Open, login)));
            HD_CHECK(answered(PresenceCalls(other).say(login, tickets.idAt(tickets.index(row, 0)))));
            HD_CHECK(stage.until("who has it open", [&tickets, row = row] {
                return !tickets.index(row, 0).data(TicketListModel::OthersRole).toString().isEmpty();
            }));
        }
        HD_CHECK(stage.settle());
        return &stage.window();
    }

    /// All open tickets by the day on which they are due, the second group folded and its heading current.
    Result<QWidget*> inGroups(Stage& stage)
    {
        HD_CHECK(view(stage, StandardView::AllOpen));
        stage.window().queue().setGrouping(TicketGrouping::Due);
        auto& queue = stage.window().queue();
        // The whole order comes from a thread of its own, which settle() does not ask.
        HD_CHECK(stage.until("the groups", [&queue] { return std::ranges::count_if(queue.tickets().entries(), isHeading) > 1; }));
        const auto& entries = queue.tickets().entries();
        const auto second = std::find_if(entries.begin() + 1, entries.end(), isHeading);
        const auto row = static_cast<int>(second - entries.begin());
        queue.list().setFocus();
        queue.list().setCurrentIndex(queue.tickets().index(row, TicketListModel::TitleColumn));
        QTest::keyClick(&queue.list(), Qt::Key_Left);
        HD_CHECK(stage.settle());
        return &stage.window();
    }

    /// Three tickets held over an agent.
    Result<QWidget*> dragToAgent(Stage& stage)
    {
        HD_CHECK(choose(stage));
        auto& agents = *stage.window().findChild<AgentSection*>();
        agents.setOpen(true);
        HD_CHECK(stage.settle());
        auto& list = agents.list();
        const TicketMime tickets(stage.window().queue().list().chosen(), 3);
        const auto place = list.visualRect(list.model()->index(1, 0)).center();
        QDragEnterEvent enter(place, Qt::MoveAction, &tickets, Qt::LeftButton, {});
        QCoreApplication::sendEvent(list.viewport(), &enter);
        QDragMoveEvent move(place, Qt::MoveAction, &tickets, Qt::LeftButton, {});
        QCoreApplication::sendEvent(list.viewport(), &move);
        return &stage.window();
    }

    Result<BulkDialog*> openBulk(Stage& stage)
    {
        HD_CHECK(choose(stage));
        stage.window().actions().changeTickets->trigger();
        HD_TRY(auto* dialog, stage.dialog<BulkDialog>());
        HD_CHECK(stage.settle()); // people and teams
        return dialog;
    }

    Result<QWidget*> previewBulk(Stage& stage)
    {
        HD_TRY(auto* dialog, openBulk(stage));
        auto* severity = dialog->findChild<QComboBox*>(u"bulkSeverity"_s);
        severity->setCurrentIndex(severity->findData(u"A"_s));
        auto* category = dialog->findChild<QComboBox*>(u"bulkCategory"_s);
        category->setCurrentIndex(category->findData(u"commercial"_s));
        const auto* button = dialog->findChild<QPushButton*>(u"formSave"_s);
        HD_CHECK(stage.until("the preview", [button] { return button->isEnabled(); }));
        return dialog;
    }

    Result<QWidget*> refuseBulk(Stage& stage)
    {
        HD_TRY(auto* dialog, openBulk(stage));
        HD_TRY(auto* customer, stage.find<QLineEdit>("caller", dialog));
        customer->setFocus();
        QTest::keyClicks(customer, u"Zeppelin"_s);
        HD_CHECK(stage.settle());
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        HD_CHECK(stage.settle());
        return dialog;
    }

} // namespace

std::vector<Scene> queueScenes()
{
    return {
        {u"main"_s, [](Stage& stage) -> Result<QWidget*> { return &stage.window(); }, true},
        {u"main-open"_s, [](Stage& stage) { return view(stage, StandardView::Open); }},
        {u"main-empty-workspace"_s, [](Stage& stage) -> Result<QWidget*> { return &stage.window(); }, false, false},
        {u"main-search"_s, [](Stage& stage) { return search(stage, u"status:open severity:A,B"_s); }},
        {u"main-search-words"_s, searchWords, true},
        {u"main-search-nothing"_s, [](Stage& stage) { return search(stage, u"status:new zeppelin"_s); }},
        {u"main-search-error"_s, [](Stage& stage) { return search(stage, u"staus:open"_s); }},
        {u"main-chosen"_s, choose, true},
        {u"main-others"_s, besideOthers, true},
        {u"main-drag"_s, dragToAgent, true},
        {u"main-groups"_s, inGroups, true},
        {u"bulk"_s,
         [](Stage& stage) -> Result<QWidget*> {
             HD_TRY(auto* dialog, openBulk(stage));
             return dialog;
         }},
        {u"bulk-preview"_s, previewBulk, true},
        {u"bulk-refused"_s, refuseBulk},
    };
}

} // namespace helpdesk::shots
