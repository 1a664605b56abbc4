// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/presencewatch.h"

#include <QUuid>

#include <algorithm>

namespace helpdesk {

PresenceWatch::PresenceWatch(AsyncWorkspace& workspace, std::chrono::milliseconds settling, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_window(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_latest(this)
{
    m_settling.setSingleShot(true);
    m_settling.setInterval(settling);
    connect(&m_settling, &QTimer::timeout, this, &PresenceWatch::say);
    // What is not said again goes out of date, here as with others.
    m_renewal.setInterval(presenceRenewal);
    connect(&m_renewal, &QTimer::timeout, this, [this] {
        if (m_said)
            say();
        if (!m_others.empty())
            read();
    });
    m_renewal.start();
    connect(&m_workspace, &AsyncWorkspace::changed, this, [this](const std::vector<Change>& changes) {
        if (std::ranges::any_of(changes, [](const Change& change) { return change.thing == ChangedThing::Presence; }))
            read();
    });
    connect(&m_workspace, &AsyncWorkspace::actorChanged, this, [this] {
        if (m_said)
            say();
        read();
    });
    read();
}

PresenceWatch::~PresenceWatch()
{
    if (m_said)
        PresenceCalls(m_workspace).say(m_window, std::nullopt);
}

void PresenceWatch::setTicket(const std::optional<TicketId>& ticket)
{
    if (ticket == m_ticket)
        return;
    m_ticket = ticket;
    m_settling.start();
}

std::vector<Presence> PresenceWatch::othersAt(TicketId ticket) const
{
    std::vector<Presence> here;
    std::ranges::copy_if(m_others, std::back_inserter(here), [ticket](const Presence& one) { return one.ticket == ticket; });
    return here;
}

void PresenceWatch::say()
{
    m_said = m_ticket;
    PresenceCalls(m_workspace).say(m_window, m_ticket);
}

void PresenceWatch::read()
{
    m_latest.ask(PresenceCalls(m_workspace).others(), [this](const std::vector<Presence>& others) {
        if (others == m_others)
            return;
        m_others = others;
        Q_EMIT othersChanged();
    });
}

} // namespace helpdesk
