// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/audit/auditwindow.h"
#include "ui/shell/mainwindow.h"

namespace helpdesk {

// Beside the tickets, which it leads to.
void MainWindow::openAudit()
{
    auto* window = findChild<AuditWindow*>();
    if (!window) {
        window = new AuditWindow(m_workspace, this);
        connect(window, &AuditWindow::ticketChosen, this, [this](TicketId ticket) {
            openTicket(ticket);
            activateWindow();
        });
        connect(window, &AuditWindow::customerChosen, this, [this](CustomerId customer) {
            showCustomers(customer);
            activateWindow();
        });
    }
    window->show();
    window->raise();
    window->activateWindow();
}

} // namespace helpdesk
