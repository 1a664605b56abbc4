// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/imports/importqueue.h"

#include <QDialog>

class QLabel;
class QMimeData;
class QPushButton;

namespace helpdesk {

class DropHint;
class ImportDetails;
class ImportTable;
class InlineMessage;
class LateProgress;

/// Takes files in: what each one is and would do is shown before anything is stored.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    explicit ImportDialog(AsyncWorkspace& workspace, QWidget* parent = nullptr);

    /// Adds files and previews them.
    void addFiles(const QStringList& paths);
    const ImportQueue& queue() const { return *m_queue; }
    void reject() override;

Q_SIGNALS:
    void imported();

protected:
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    void connectAll();
    void choose();
    void render();
    void renderDetails();
    void summarise(const ImportTotals& totals);
    void retranslate();

    ImportQueue* m_queue;
    QLabel* m_lead;
    QPushButton* m_add;
    DropHint* m_dropHint;
    ImportTable* m_table;
    ImportDetails* m_details;
    InlineMessage* m_summary;
    LateProgress* m_progress;
    QPushButton* m_close;
    QPushButton* m_import;
};

/// The local files that are being dropped; empty when there are none.
QStringList droppedFiles(const QMimeData& data);

} // namespace helpdesk
