// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "async/bulkcalls.h"
#include "ui/base/answers.h"
#include "ui/customers/formdialog.h"

#include <QTimer>

namespace helpdesk {

class AttributeFields;
class BulkPreview;
class CallerPicker;

/// Changes attributes of many tickets at once: which and to what, below them what becomes of the tickets, asked anew after each
/// choice. Nothing is stored before that was seen; then all change or none, with progress and cancel, as one undo.
class BulkDialog final : public FormDialog {
    Q_OBJECT

public:
    BulkDialog(AsyncWorkspace& workspace, const TicketSelection& selection, int chosen, QWidget* parent = nullptr);

    /// As if somebody had chosen that assignee.
    void proposeAssignee(UserId user);
    void reject() override;

Q_SIGNALS:
    void edited(const helpdesk::BulkEditOutcome& outcome);

protected:
    void save() override;
    bool isEdited() const override;
    void retranslate() override;

private:
    void build();
    void connectAll();
    void keepAsMacro();
    TicketChanges changes() const;
    void changed();
    void preview();
    void take(const BulkEditOutcome& outcome);
    void refuse(const Error& error);
    void updateSave();
    bool isRunning() const { return m_running.isStarted() && !m_running.isFinished(); }

    AsyncWorkspace& m_workspace;
    TicketSelection m_selection;
    int m_chosen;
    UserId m_proposed;
    CustomerId m_customer;
    std::optional<qint64> m_changing; ///< how many would; none: not known
    bool m_refused = false;
    QFuture<void> m_running;
    Latest m_latest;
    QTimer m_pause; ///< between the last choice and the preview
    AttributeFields* m_attributes;
    CallerPicker* m_caller;
    QPushButton* m_keep;
    BulkPreview* m_preview;
};

} // namespace helpdesk
