// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendars/calendarsdialog.h"
#include "ui/notifications/notices.h"
#include "ui/policies/policiesdialog.h"
#include "ui/policies/recomputing.h"
#include "ui/shell/actions.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/statusline.h"

#include <QAction>

// Policies, calendars, and what tells of promises in danger.

namespace helpdesk {

void MainWindow::wireServiceLevels()
{
    connect(m_notices, &Notices::ticketChosen, this, &MainWindow::openTicket);
    connect(m_notices, &Notices::counted, m_status, &StatusLine::setNotifications);
    connect(m_notices, &Notices::failed, this, &MainWindow::sayError);
    connect(m_actions->notifications, &QAction::triggered, m_notices, &Notices::openList);
    connect(m_recomputing, &Recomputing::failed, this, &MainWindow::sayError);
    connect(m_recomputing, &Recomputing::finished, this, [this](qint64 moved) {
        if (moved > 0)
            say(tr("%n ticket(s) are due at another time now.", "", static_cast<int>(moved)));
    });
    connect(m_actions->policies, &QAction::triggered, this,
            [this] { (new PoliciesDialog(m_workspace, *m_recomputing, this))->open(); });
    connect(m_actions->calendars, &QAction::triggered, this,
            [this] { (new CalendarsDialog(m_workspace, *m_recomputing, this))->open(); });
    m_status->watch(*m_recomputing);
}

} // namespace helpdesk
