// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/sla/notification.h"

#include <QObject>

class QSystemTrayIcon;

namespace helpdesk {

/// Messages of the desktop, where it has a tray. There is no icon in it before there is something to tell.
class TrayNotices final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    ~TrayNotices() override;

    /// Nothing where there is no tray.
    void tell(const QString& title, const QString& sentence, TicketId ticket);
    /// Takes the icon away.
    void leave();

Q_SIGNALS:
    void ticketChosen(helpdesk::TicketId ticket); ///< by a click on the message

private:
    void make();

    QSystemTrayIcon* m_icon = nullptr;
    TicketId m_ticket; ///< of the last message
};

} // namespace helpdesk
