// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notifications/traynotices.h"

#include "ui/base/icons.h"

#include <QApplication>
#include <QSystemTrayIcon>

namespace helpdesk {

TrayNotices::~TrayNotices() = default;

void TrayNotices::make()
{
    const auto icon = QApplication::windowIcon();
    m_icon = new QSystemTrayIcon(icon.isNull() ? iconOf(Icon::Bell) : icon, this);
    m_icon->setToolTip(QStringLiteral("Partner Helpdesk"));
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT ticketChosen(m_ticket); });
    connect(m_icon, &QSystemTrayIcon::activated, this, [this] { Q_EMIT ticketChosen(m_ticket); });
}

void TrayNotices::tell(const QString& title, const QString& sentence, TicketId ticket)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    if (!m_icon)
        make();
    m_ticket = ticket;
    m_icon->show();
    m_icon->showMessage(title, sentence, QSystemTrayIcon::Information);
}

void TrayNotices::leave()
{
    delete m_icon;
    m_icon = nullptr;
}

} // namespace helpdesk
