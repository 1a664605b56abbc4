// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/evidencecalls.h"
#include "ui/base/answers.h"

#include <QTimer>

namespace helpdesk {

class EscalateView;

/// Brings what is known about handing a ticket on into its view, and what is answered there to the workspace.
class EscalateControl : public QObject {
    Q_OBJECT

public:
    EscalateControl(AsyncWorkspace& workspace, EscalateView& view, QObject* parent);

    /// Begins with a ticket, or begins anew with it.
    void start(const Ticket& ticket, Trigger trigger, const QJsonObject& typed, bool takeFocus);
    void stop();
    bool isRunning() const { return m_ticket.isValid(); }
    /// The ticket, its customer or our contracts changed.
    void refresh();

Q_SIGNALS:
    void failed(const helpdesk::Error& error);

private:
    void ask();
    void keep(const QString& item, const QString& text);
    void save();
    QString healthNote(const EscalationOutlook& outlook) const;

    AsyncWorkspace& m_workspace;
    EscalateView& m_view;
    TicketId m_ticket;
    qint64 m_number = 0;
    bool m_focusWhenKnown = false;
    QTimer m_pause; ///< while somebody types
    Latest m_latest;
};

} // namespace helpdesk
