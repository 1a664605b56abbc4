// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"

#include <QSet>

namespace helpdesk {

/// What the pane writes: messages, edits, triggers. Each answer comes with the ticket it was for, which need
/// not be the one on show any more.
class TicketWriter : public QObject {
    Q_OBJECT

public:
    explicit TicketWriter(AsyncWorkspace& workspace, QObject* parent = nullptr);

    void send(TicketId id, const NewMessage& message);
    bool isSending(TicketId id) const { return m_sending.contains(id); }
    void edit(TicketId id, qint64 seen, const TicketChanges& changes);
    /// One at a time; nothing while another is under way.
    void fire(TicketId id, qint64 seen, Trigger trigger, const TriggerInput& input);
    bool isFiring() const { return m_firing; }

Q_SIGNALS:
    void sent(helpdesk::TicketId id, const helpdesk::NewMessage& message);
    void notSent(helpdesk::TicketId id, const helpdesk::Error& error);
    void edited(helpdesk::TicketId id);
    void notEdited(helpdesk::TicketId id, qint64 seen, const helpdesk::TicketChanges& changes,
                   const helpdesk::Error& error);
    void fired(const helpdesk::Ticket& ticket, helpdesk::Trigger trigger);
    void notFired(helpdesk::TicketId id, qint64 seen, const helpdesk::Error& error);

private:
    AsyncWorkspace& m_workspace;
    QSet<TicketId> m_sending;
    bool m_firing = false;
};

} // namespace helpdesk
