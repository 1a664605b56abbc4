// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/chosentickets.h"

#include "async/bulkcalls.h"
#include "ui/base/answers.h"
#include "ui/bulk/bulkdialog.h"
#include "ui/queue/choicebar.h"
#include "ui/queue/queuepage.h"
#include "ui/queue/ticketcopy.h"
#include "ui/queue/ticketlistview.h"
#include "ui/shell/actions.h"

#include <QAction>
#include <QLocale>
#include <QMenu>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kMostUnseen = 100; ///< tickets that are assigned without a preview

} // namespace

ChosenTickets::ChosenTickets(AsyncWorkspace& workspace, QueuePage& queue, Actions& actions, QWidget& window)
    : QObject(&window)
    , m_workspace(workspace)
    , m_queue(queue)
    , m_actions(actions)
    , m_window(window)
    , m_copy(new TicketCopy(workspace, queue.tickets(), queue.list(), this))
{
    connect(actions.changeTickets, &QAction::triggered, this, &ChosenTickets::change);
    connect(actions.assignToMe, &QAction::triggered, this, &ChosenTickets::assignToMe);
    connect(actions.chooseAll, &QAction::triggered, this, [this] {
        if (hasChosen())
            m_queue.list().selectAll();
    });
    connect(actions.chooseColumns, &QAction::triggered, this, [this] {
        if (hasChosen())
            m_queue.list().chooseColumns();
    });
    wireBar();
    wireCopy();
}

void ChosenTickets::wireBar()
{
    const auto& bar = m_queue.choiceBar();
    connect(&bar, &ChoiceBar::changeAsked, m_actions.changeTickets, &QAction::trigger);
    connect(&bar, &ChoiceBar::assignAsked, m_actions.assignToMe, &QAction::trigger);
    connect(&bar, &ChoiceBar::copyAsked, m_actions.copyTickets, &QAction::trigger);
    connect(&m_queue.list(), &TicketListView::copyAsked, m_actions.copyTickets, &QAction::trigger);
    connect(&m_queue.list(), &TicketListView::menuAsked, this, &ChosenTickets::openMenu);
}

void ChosenTickets::wireCopy()
{
    connect(m_actions.copyTickets, &QAction::triggered, this, [this] {
        if (hasChosen())
            m_copy->start();
    });
    connect(m_copy, &TicketCopy::failed, this, &ChosenTickets::failed);
    connect(m_copy, &TicketCopy::copied, this, [this](int tickets) {
        Q_EMIT said(tr("%Ln ticket(s) are on the clipboard as a table.", "", tickets));
    });
    connect(m_copy, &TicketCopy::tooMany, this, [this] {
        m_queue.warn(tr("More than %1 tickets are too many for the clipboard. Choose fewer, or write the list to a file: File, "
                        "Export list.")
                         .arg(QLocale().toString(TicketCopy::most)));
    });
    connect(m_copy, &TicketCopy::notRead, this,
            [this] { Q_EMIT said(tr("The list is still being read. Copy it again in a moment.")); });
}

bool ChosenTickets::hasChosen()
{
    if (m_queue.isVisible() && m_queue.list().chosenCount() > 0)
        return true;
    Q_EMIT said(tr("There are no tickets here: choose some in a queue first."));
    return false;
}

BulkDialog* ChosenTickets::change()
{
    if (!hasChosen())
        return nullptr;
    return openDialog(m_queue.list().chosen(), m_queue.list().chosenCount());
}

BulkDialog* ChosenTickets::openDialog(const TicketSelection& tickets, int count)
{
    auto* dialog = new BulkDialog(m_workspace, tickets, count, &m_window);
    connect(dialog, &BulkDialog::edited, this, &ChosenTickets::tell);
    dialog->open();
    return dialog;
}

// A crowd is not changed unseen, nor without a way to stop it.
void ChosenTickets::assignToMe()
{
    const auto me = m_workspace.actor().user;
    if (m_queue.list().chosenCount() > kMostUnseen) {
        if (auto* dialog = change())
            dialog->proposeAssignee(me);
        return;
    }
    if (hasChosen())
        edit(m_queue.list().chosen(), {{TicketField::Assignee, QString::number(me.value())}});
}

void ChosenTickets::put(const TicketSelection& tickets, int count, const TicketChanges& changes)
{
    if (count <= kMostUnseen) {
        edit(tickets, changes);
        return;
    }
    const auto assignee = UserId(changes.value(TicketField::Assignee).toLongLong());
    if (changes.size() == 1 && assignee.isValid())
        openDialog(tickets, count)->proposeAssignee(assignee);
    else
        m_queue.warn(tr("More than %1 tickets are not changed unseen. Press Ctrl+B, and look at what becomes of them before.")
                         .arg(kMostUnseen));
}

void ChosenTickets::edit(const TicketSelection& tickets, const TicketChanges& changes)
{
    onAnswer(
        this, BulkCalls(m_workspace).edit(tickets, changes),
        [this](const BulkEditOutcome& outcome) { tell(outcome); }, [this](const Error& error) { Q_EMIT failed(error); });
}

void ChosenTickets::openMenu(const QPoint& global)
{
    auto* menu = new QMenu(&m_queue.list());
    menu->setObjectName(u"ticketMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Chosen tickets"));
    menu->addAction(m_actions.openTicket);
    menu->addSeparator();
    menu->addActions({m_actions.changeTickets, m_actions.assignToMe, m_actions.runMacro, m_actions.copyTickets});
    menu->addSeparator();
    menu->addActions({m_actions.chooseAll, m_actions.chooseColumns});
    menu->popup(global);
}

void ChosenTickets::tell(const BulkEditOutcome& outcome)
{
    tellChanged(outcome.changed);
}

void ChosenTickets::tellChanged(qint64 tickets)
{
    if (tickets == 0) {
        Q_EMIT said(tr("Nothing had to be changed: all of them are so already."));
        return;
    }
    const auto undo = m_actions.undo->shortcut().toString(QKeySequence::NativeText);
    Q_EMIT said(tr("%Ln ticket(s) are changed. %1 takes it back.", "", static_cast<int>(tickets)).arg(undo));
}

} // namespace helpdesk
