// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "domain/ticket/ticketchanges.h"
#include "domain/ticket/ticketselection.h"

#include <QObject>

class QPoint;
class QWidget;

namespace helpdesk {

class Actions;
class AsyncWorkspace;
class BulkDialog;
class QueuePage;
class TicketCopy;
struct BulkEditOutcome;

/// What may be done with the tickets chosen in the queue, from menus, palette, the list's menu and the bar at its foot alike.
/// Window's thread.
class ChosenTickets final : public QObject {
    Q_OBJECT

public:
    /// `window`: above which dialogs stand.
    ChosenTickets(AsyncWorkspace& workspace, QueuePage& queue, Actions& actions, QWidget& window);

    /// Changes tickets that were dropped somewhere, all or none, as one undo. What would change a crowd is shown before.
    void put(const TicketSelection& tickets, int count, const TicketChanges& changes);
    /// Says that so many tickets were changed, and how to take it back.
    void tellChanged(qint64 tickets);

Q_SIGNALS:
    void said(const QString& sentence);
    void failed(const helpdesk::Error& error);

private:
    void wireCopy();
    void wireBar();
    bool hasChosen();
    BulkDialog* change();
    BulkDialog* openDialog(const TicketSelection& tickets, int count);
    void edit(const TicketSelection& tickets, const TicketChanges& changes);
    void assignToMe();
    void openMenu(const QPoint& global);
    void tell(const BulkEditOutcome& outcome);

    AsyncWorkspace& m_workspace;
    QueuePage& m_queue;
    Actions& m_actions;
    QWidget& m_window;
    TicketCopy* m_copy;
};

} // namespace helpdesk
