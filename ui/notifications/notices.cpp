// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notifications/notices.h"

#include "async/slacalls.h"
#include "ui/base/inlinemessage.h"
#include "ui/notifications/notificationsdialog.h"
#include "ui/notifications/snooze.h"
#include "ui/notifications/traynotices.h"
#include "ui/settings/settings.h"
#include "ui/text/notificationtext.h"

#include <QLocale>
#include <QTimeZone>

namespace helpdesk {

Notices::Notices(AsyncWorkspace& workspace, const Settings& settings, InlineMessage& bar, QWidget& window)
    : QObject(&window)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_bar(bar)
    , m_window(window)
    , m_list(workspace)
    , m_tray(new TrayNotices(this))
{
    connect(&m_list, &NotificationList::arrived, this, &Notices::tell);
    connect(&m_list, &NotificationList::changed, this, [this] {
        followBar();
        Q_EMIT counted(static_cast<int>(m_list.all().size()), m_list.unseen());
    });
    connect(m_tray, &TrayNotices::ticketChosen, this, [this](TicketId ticket) {
        m_window.raise();
        m_window.activateWindow();
        Q_EMIT ticketChosen(ticket);
    });
    connect(&m_bar, &InlineMessage::actionTriggered, this, [this] {
        if (m_told.size() == 1)
            open(m_told.front());
        else
            openList();
    });
    connect(&m_bar, &InlineMessage::otherTriggered, this, [this] {
        if (m_told.size() == 1)
            putOff(m_told.front());
    });
    connect(&m_bar, &InlineMessage::dismissed, this, [this] { m_told.clear(); });
}

void Notices::tell(const std::vector<Notification>& fresh, bool waiting)
{
    for (const auto& one : fresh)
        m_told.insert(m_told.begin(), one.id);
    showBar();
    if (waiting || !m_settings.desktopNotifications())
        return; // who has just opened the window looks at it
    const auto& newest = fresh.front();
    const auto sentence =
        notificationSentence(newest, m_workspace.clock().now(), QLocale(), QTimeZone::systemTimeZone());
    const auto count = static_cast<int>(fresh.size());
    m_tray->tell(ticketTitle(newest), count == 1 ? sentence : tr("%n ticket(s) need attention", "", count), newest.ticket);
}

void Notices::showBar()
{
    const auto count = static_cast<int>(m_told.size());
    const auto* only = count == 1 ? m_list.find(m_told.front()) : nullptr;
    if (count > 1) {
        m_bar.say(InlineMessage::Kind::Warning, tr("%n notification(s) wait for you.", "", count), tr("Show"));
    } else if (only) {
        const auto sentence =
            notificationSentence(*only, m_workspace.clock().now(), QLocale(), QTimeZone::systemTimeZone());
        m_bar.say(InlineMessage::Kind::Warning, tr("%1. %2.", "a ticket, what is due").arg(ticketTitle(*only), sentence),
                  tr("Open ticket"), tr("In 15 minutes"));
    }
}

// What was dealt with elsewhere is no longer told.
void Notices::followBar()
{
    const auto before = m_told.size();
    std::erase_if(m_told, [this](NotificationId id) { return m_list.find(id) == nullptr; });
    if (m_told.empty())
        m_bar.dismiss();
    else if (m_told.size() != before)
        showBar();
}

void Notices::open(NotificationId id)
{
    const auto* chosen = m_list.find(id);
    if (!chosen)
        return;
    const auto ticket = chosen->ticket;
    NotificationCalls(m_workspace).setSeen(id);
    m_bar.dismiss();
    Q_EMIT ticketChosen(ticket);
}

void Notices::putOff(NotificationId id)
{
    const auto until = snoozedUntil(Snooze::QuarterHour, m_workspace.clock().now(), QTimeZone::systemTimeZone());
    m_bar.dismiss();
    onAnswer(
        this, NotificationCalls(m_workspace).snooze(id, until), [] { },
        [this](const Error& error) { Q_EMIT failed(error); });
}

void Notices::openList()
{
    m_bar.dismiss();
    auto* dialog = new NotificationsDialog(m_workspace, m_list, &m_window);
    connect(dialog, &NotificationsDialog::ticketChosen, this, &Notices::ticketChosen);
    dialog->open();
}

void Notices::retranslate()
{
    showBar();
}

} // namespace helpdesk
