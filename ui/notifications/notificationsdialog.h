// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "domain/sla/notification.h"

#include <QDialog>

class QLabel;
class QMenu;
class QPushButton;

namespace helpdesk {

class InlineMessage;
class NotificationList;
class WrappingList;

/// What the steps of ladders tell: Enter opens the ticket, Delete takes one away for good, and each can be put off. Those on show count
/// as seen.
class NotificationsDialog final : public QDialog {
    Q_OBJECT

public:
    NotificationsDialog(AsyncWorkspace& workspace, const NotificationList& list, QWidget* parent = nullptr);

Q_SIGNALS:
    void ticketChosen(helpdesk::TicketId ticket);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void connectAll();
    void fill();
    QString wordsOf(const Notification& notification) const;
    const Notification* current() const;
    void openCurrent();
    void dismissCurrent();
    void snoozeCurrent(int place);
    void say(const Error& error);
    void retranslate();

    AsyncWorkspace& m_workspace;
    const NotificationList& m_notifications;
    QLabel* m_lead;
    WrappingList* m_list;
    InlineMessage* m_message;
    QPushButton* m_snooze;
    QMenu* m_spans;
    QPushButton* m_dismiss;
    QPushButton* m_close;
    QPushButton* m_open;
};

} // namespace helpdesk
