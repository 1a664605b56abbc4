// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"

#include <QTimer>

namespace helpdesk {

/// Keeps a new ticket in the making: after a pause, every two seconds while the keys go on, and when the window
/// goes. What is lost at worst is two seconds.
class NewTicketDraftKeeper : public QObject {
    Q_OBJECT

public:
    explicit NewTicketDraftKeeper(AsyncWorkspace& workspace, QObject* parent = nullptr);
    ~NewTicketDraftKeeper() override;

    /// Of this window's draft, also before anything is stored.
    const QString& key() const { return m_draft.key; }
    /// Goes on with a draft that was kept before.
    void continueWith(const NewTicketDraft& draft);
    /// The form as it is on the screen now.
    void note(const NewTicket& form);
    /// Saves at once what is not saved yet.
    void flush();
    /// Nothing of it shall be kept; what is noted next is another draft.
    void discard();
    /// Keeps it for later and says keptAside() once it is stored.
    void putAside();
    /// What is noted next is another draft; this one stays as it was stored.
    void beginAnother();
    /// It is becoming a ticket: no saving meanwhile.
    void rest();
    /// It became none after all.
    void keep();

Q_SIGNALS:
    void keptAside();
    void failed(const helpdesk::Error& error);

private:
    void begin();

    AsyncWorkspace& m_workspace;
    NewTicketDraft m_draft;
    bool m_unsaved = false;
    QTimer m_pause; ///< the keys rest
    QTimer m_steady; ///< the keys go on
};

} // namespace helpdesk
