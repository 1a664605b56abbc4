// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "ui/base/answers.h"

namespace helpdesk {

class Actions;

/// Undo and redo: enabled while there is something to take back, named in the menu by what it is, and told
/// afterwards with the ticket it was on.
class UndoController : public QObject {
    Q_OBJECT

public:
    UndoController(AsyncWorkspace& workspace, Actions& actions, QObject* parent = nullptr);

    /// Says the names of the two actions again.
    void retranslate();

Q_SIGNALS:
    void said(const QString& sentence);
    /// What was asked for is not possible, and why. It is not offered again before somebody has done something else.
    void refused(const QString& sentence);
    void failed(const helpdesk::Error& error);
    /// The one ticket on which something was taken back or done again.
    void ticketTouched(helpdesk::TicketId ticket);

private:
    void refresh();
    void run(bool again);
    void refuse(const Error& error, bool again);
    void noteChanges(const std::vector<Change>& changes);
    void tell(const UndoOutcome& outcome, bool again);

    AsyncWorkspace& m_workspace;
    Actions& m_actions;
    UndoState m_state;
    // What was refused; kept until this one has stored something, for then there is another act to take back.
    std::optional<UndoOutcome> m_undoRefused;
    std::optional<UndoOutcome> m_redoRefused;
    bool m_stored = false; ///< something, since the refusal
    Latest m_asking;
};

} // namespace helpdesk
