// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/presencecalls.h"
#include "ui/base/answers.h"

#include <QObject>
#include <QTimer>

namespace helpdesk {

/// Says which ticket this window has open, and knows what others have. Lives on the thread of the window; when it goes, so
/// does what it said.
class PresenceWatch final : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds usualSettling{1500};

    /// `settling`: how long somebody stays with a ticket before others are told.
    explicit PresenceWatch(AsyncWorkspace& workspace, std::chrono::milliseconds settling = usualSettling,
                           QObject* parent = nullptr);
    ~PresenceWatch() override;

    /// Others are told once somebody stays with it: who runs through a list is with none of its tickets.
    void setTicket(const std::optional<TicketId>& ticket);
    /// Who else has the ticket open, whoever came first before the others.
    std::vector<Presence> othersAt(TicketId ticket) const;
    /// What others have open, in that order.
    const std::vector<Presence>& others() const { return m_others; }

Q_SIGNALS:
    void othersChanged();

private:
    void say();
    void read();

    AsyncWorkspace& m_workspace;
    QString m_window;
    std::optional<TicketId> m_ticket;
    std::optional<TicketId> m_said;
    std::vector<Presence> m_others;
    Latest m_latest;
    QTimer m_settling;
    QTimer m_renewal;
};

} // namespace helpdesk
