// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "async/macrocalls.h"
#include "ui/base/answers.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace helpdesk {

class BulkPreview;
class InlineMessage;

/// A macro before it is done to several tickets: what becomes of them, and each text as it will stand. Then all or none, with
/// progress and cancel, as one undo. Window's thread.
class MacroRunDialog final : public QDialog {
    Q_OBJECT

public:
    MacroRunDialog(AsyncWorkspace& workspace, const Macro& macro, const TicketSelection& selection, int chosen,
                   QWidget* parent = nullptr);

    void reject() override;

Q_SIGNALS:
    void begun(); ///< what is being written belongs to the workspace now
    void ended(); ///< ran, or did not
    void ran(const helpdesk::MacroOutcome& outcome);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void preview();
    void run();
    void refuse(const Error& error);
    void updateButtons();
    void retranslate();
    bool isRunning() const { return m_running.isStarted() && !m_running.isFinished(); }

    AsyncWorkspace& m_workspace;
    Macro m_macro;
    TicketSelection m_selection;
    int m_chosen;
    std::optional<MacroOutcome> m_seen;
    QFuture<void> m_running;
    Latest m_latest;
    QLabel* m_words;
    BulkPreview* m_preview;
    InlineMessage* m_message;
    QPushButton* m_cancel;
    QPushButton* m_run;
};

} // namespace helpdesk
