// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "domain/change.h"
#include "domain/audit/auditrow.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QSplitter;
class QTableView;

namespace helpdesk {

class AsyncWorkspace;
class AuditDetails;
class AuditFilters;
class AuditListModel;
class InlineMessage;
class LateProgress;

/// The audit: what was done by whom, to be looked through, narrowed and exported, beside the tickets. Nothing in it changes anything.
/// Of supervisors and administrators; it goes when somebody else begins to work.
class AuditWindow final : public QDialog {
    Q_OBJECT

public:
    explicit AuditWindow(AsyncWorkspace& workspace, QWidget* parent = nullptr);

    bool isRead() const; ///< what is asked for is on show
    void refresh();

Q_SIGNALS:
    void ticketChosen(helpdesk::TicketId ticket);
    void customerChosen(helpdesk::CustomerId customer);
    void exported(qint64 rows, const QString& path);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void buildTable();
    void connectAll();
    void read();
    void takePage();
    void showCurrent();
    void fitColumns();
    void note(const std::vector<Change>& changes);
    void exportAll();
    void sayState();
    void retranslate();

    AsyncWorkspace& m_workspace;
    AuditListModel* m_model;
    AuditFilters* m_filters;
    QLabel* m_state;
    LateProgress* m_progress;
    InlineMessage* m_message;
    QSplitter* m_split;
    QTableView* m_list;
    QLabel* m_empty;
    AuditDetails* m_details;
    QPushButton* m_refresh;
    QPushButton* m_export;
    QPushButton* m_close;
    bool m_newer = false; ///< something was done since it was read
};

} // namespace helpdesk
