// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/supervisioncalls.h"
#include "ui/base/answers.h"
#include "ui/customers/formdialog.h"

#include <QTimer>

class QComboBox;
class QSpinBox;

namespace helpdesk {

class BulkPreview;
class ChoiceButton;

/// Proposes tickets of an agent who has too many, or nobody's, for others: what is due first goes first, each to whoever has
/// least by then. Who gets what is seen before it is stored; then all move or none, as one undo.
class RebalanceDialog final : public FormDialog {
    Q_OBJECT

public:
    RebalanceDialog(AsyncWorkspace& workspace, const Board& board, QWidget* parent = nullptr);

    /// As if somebody had chosen them; invalid: as proposed.
    void propose(UserId from, UserId to);
    void reject() override;

Q_SIGNALS:
    void moved(const helpdesk::BulkEditOutcome& outcome);

protected:
    void save() override;
    bool isEdited() const override { return false; }
    void retranslate() override;

private:
    void build();
    void fillPeople();
    void followGiver();
    UserId giver() const;
    std::vector<AgentFigures> receivers() const;
    void changed();
    void proposeMoves();
    void preview(const std::vector<TicketRow>& tickets);
    void take(const BulkEditOutcome& outcome);
    void refuse(const Error& error);
    void updateSave();
    bool isRunning() const { return m_running.isStarted() && !m_running.isFinished(); }

    AsyncWorkspace& m_workspace;
    SupervisionCalls m_calls;
    Board m_board;
    std::vector<TicketMove> m_moves; ///< as they were previewed
    std::optional<qint64> m_changing; ///< how many tickets would move; none: not known
    QFuture<void> m_running;
    Latest m_latest;
    QTimer m_wait; ///< between the last choice and the preview
    QComboBox* m_from;
    QSpinBox* m_count;
    ChoiceButton* m_to;
    BulkPreview* m_preview;
};

} // namespace helpdesk
