// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace helpdesk {

class InlineMessage;
class LateProgress;

/// Writes the list on show to a CSV file, with progress and cancel.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    ExportDialog(AsyncWorkspace& workspace, const TicketFilter& filter, QWidget* parent = nullptr);

    void setPath(const QString& path) { m_path = path; } ///< skips the file dialog
    void start();

Q_SIGNALS:
    void exported(qint64 rows, const QString& path);

protected:
    void changeEvent(QEvent* event) override;
    void reject() override;

private:
    CsvOptions options() const;
    void retranslate();
    bool isRunning() const { return m_running.isStarted() && !m_running.isFinished(); }
    void updateButtons();

    AsyncWorkspace& m_workspace;
    TicketFilter m_filter;
    QString m_path;
    QFuture<void> m_running;
    QLabel* m_delimiterLabel;
    QComboBox* m_delimiter;
    QCheckBox* m_mark;
    QCheckBox* m_guard;
    LateProgress* m_progress;
    InlineMessage* m_message;
    QPushButton* m_cancel;
    QPushButton* m_export;
};

} // namespace helpdesk
