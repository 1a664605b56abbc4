// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notifications/notificationlist.h"

#include "async/slacalls.h"

#include <algorithm>

namespace helpdesk {

using namespace std::chrono_literals;

NotificationList::NotificationList(AsyncWorkspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_reading(this)
{
    connect(&workspace, &AsyncWorkspace::changed, this, [this](const std::vector<Change>& changes) {
        if (std::ranges::find(changes, ChangedThing::Notification, &Change::thing) != changes.end())
            refresh();
    });
    connect(&workspace, &AsyncWorkspace::actorChanged, this, [this] {
        m_readOnce = false;
        refresh();
    });
    connect(&m_minute, &QTimer::timeout, this, [this] {
        takeSteps();
        refresh(); // one that was put off may be back, and nothing is written for that
    });
    m_minute.start(1min);
    takeSteps();
    refresh();
}

int NotificationList::unseen() const
{
    return static_cast<int>(std::ranges::count_if(m_all, [](const Notification& one) { return !one.seenAt; }));
}

const Notification* NotificationList::find(NotificationId id) const
{
    const auto found = std::ranges::find(m_all, id, &Notification::id);
    return found == m_all.end() ? nullptr : &*found;
}

void NotificationList::takeSteps()
{
    if (m_taking)
        return;
    m_taking = true;
    onAnswer(
        this, NotificationCalls(m_workspace).takeSteps(), [this](qint64) { m_taking = false; },
        [this](const Error&) { m_taking = false; }); // the next minute tries again
}

void NotificationList::refresh()
{
    m_reading.ask(NotificationCalls(m_workspace).list(), [this](const std::vector<Notification>& all) { take(all); });
}

// What was put off and has come back is told anew.
void NotificationList::take(const std::vector<Notification>& all)
{
    const bool waiting = !m_readOnce;
    m_readOnce = true;
    std::vector<Notification> fresh;
    std::set<qint64> present;
    for (const auto& one : all) {
        present.insert(one.id.value());
        const bool isBack = one.snoozedUntil && !m_told.contains(one.id.value());
        if (!m_told.contains(one.id.value()) && (!one.seenAt || (isBack && !waiting)))
            fresh.push_back(one);
    }
    m_told = std::move(present);
    const bool differs = all != m_all;
    m_all = all;
    if (differs)
        Q_EMIT changed();
    if (!fresh.empty())
        Q_EMIT arrived(fresh, waiting);
}

} // namespace helpdesk
