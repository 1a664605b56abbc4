// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/exports/exportlist.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace helpdesk {

class InlineMessage;
class LateProgress;

/// Writes a list to a CSV file as it stands on the screen, with progress and cancel.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    /// The first of the lists is the one on show; others may be chosen instead. At least one.
    ExportDialog(AsyncWorkspace& workspace, std::vector<ExportList> lists, QWidget* parent = nullptr);

    void setPath(const QString& path) { m_path = path; } ///< skips the file dialog
    void start();
    void reject() override;

Q_SIGNALS:
    void exported(qint64 rows, const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void addChoice(QVBoxLayout& layout, QLabel* caption, QComboBox* choice);
    const ExportList& list() const;
    CsvOptions options() const;
    ExportColumns columns() const;
    void fillChoices();
    void updateColumns();
    void finish(const Error& error);
    void retranslate();
    bool isRunning() const { return m_running.isStarted() && !m_running.isFinished(); }
    void updateButtons();

    AsyncWorkspace& m_workspace;
    std::vector<ExportList> m_lists;
    QString m_path;
    QFuture<void> m_running;
    QLabel* m_listLabel;
    QComboBox* m_list;
    QLabel* m_columnsLabel;
    QComboBox* m_columns;
    QLabel* m_columnsHint;
    QLabel* m_headersLabel;
    QComboBox* m_headers;
    QLabel* m_delimiterLabel;
    QComboBox* m_delimiter;
    QCheckBox* m_mark;
    QCheckBox* m_guard;
    QLabel* m_times;
    LateProgress* m_progress;
    QLabel* m_written;
    InlineMessage* m_message;
    QPushButton* m_cancel;
    QPushButton* m_export;
};

} // namespace helpdesk
