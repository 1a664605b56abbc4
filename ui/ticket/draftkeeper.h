// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"

#include <QTimer>

namespace helpdesk {

/// Keeps what the agent is writing: after a pause, every two seconds while the keys go on, and whenever the
/// ticket or the window is left. What is lost at worst is two seconds.
class DraftKeeper : public QObject {
    Q_OBJECT

public:
    explicit DraftKeeper(AsyncWorkspace& workspace, QObject* parent = nullptr);
    ~DraftKeeper() override;

    /// The draft of a ticket as it is on the screen now.
    void note(TicketId ticket, const Draft& draft);
    /// What this window knows of a ticket's draft; none when the workspace knows better.
    std::optional<Draft> known(TicketId ticket) const;
    /// What the workspace had when the ticket was opened.
    void restore(TicketId ticket, const Draft& draft);
    /// Saves at once what is not saved yet.
    void flush();
    /// The message was sent: what else was begun stays. The workspace has removed the words of a message from the draft.
    void sent(TicketId ticket, const NewMessage& message);
    /// A trigger was fired: what was in its form is no draft any more.
    void fired(TicketId ticket, Trigger trigger);
    /// What was written is not wanted any more.
    void discard(TicketId ticket);
    /// The workspace knows better of all drafts, but for the one that is not saved yet.
    void forget();
    /// Somebody else works here now.
    void startAnew();

    /// Over all tickets of the agent, as stored.
    int count() const { return m_count; }

Q_SIGNALS:
    void countChanged();
    /// Words wait for their saving to begin, or no longer do.
    void unsavedChanged(bool unsaved);
    void failed(const helpdesk::Error& error);

private:
    void settle(TicketId ticket);
    void readCount();
    void setUnsaved(TicketId ticket);

    AsyncWorkspace& m_workspace;
    QHash<TicketId, Draft> m_known;
    QHash<UserId, QHash<TicketId, Draft>> m_others; ///< of those who worked here before: their saving may be under way
    UserId m_user;
    TicketId m_unsaved;
    QTimer m_pause; ///< the keys rest
    QTimer m_steady; ///< the keys go on
    int m_count = 0;
};

} // namespace helpdesk
