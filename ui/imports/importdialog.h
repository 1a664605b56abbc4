// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "ui/base/answers.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace helpdesk {

class CallerPicker;
class DropHint;
class InlineMessage;
class LateProgress;

/// Takes files in: what each one is and would do is shown before anything is stored.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    explicit ImportDialog(AsyncWorkspace& workspace, QWidget* parent = nullptr);

    /// Adds files and previews them.
    void addFiles(const QStringList& paths);

Q_SIGNALS:
    void imported();

protected:
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void reject() override;

private:
    enum class Stage { Waiting, Previewing, Previewed, NeedsCustomer, NeedsMapping, Failed, Importing, Done };
    struct File {
        QString path;
        Stage stage = Stage::Waiting;
        CustomerId customer;
        QString mapping;
        QString problem;
        ImportOutcome outcome;
    };

    void build();
    void choose();
    void next();
    void run(size_t index, bool dryRun);
    void finishPreview(size_t index, const Result<ImportOutcome>& outcome);
    void importAll();
    void cancelRunning();
    void render();
    void renderRow(int row, const File& file);
    void renderDetails();
    void renderRejections(const std::vector<Rejection>& rejections);
    void renderMessage(const File& file);
    QString stageText(const File& file) const;
    void takeCustomer(const CallerMatch& match);
    void takeMapping(int index);
    void readAgain(Stage asked, const std::function<void(File&)>& answer);
    void fillMappings();
    File* current();
    void saveRejected();
    void retranslate();
    bool isRunning() const { return m_running.isStarted() && !m_running.isFinished(); }

    AsyncWorkspace& m_workspace;
    std::vector<File> m_files;
    bool m_importing = false;
    QFuture<void> m_running;
    QStringList m_mappings;

    QLabel* m_lead;
    QPushButton* m_add;
    DropHint* m_dropHint;
    QTableWidget* m_table;
    CallerPicker* m_customer;
    QLabel* m_customerLabel;
    QComboBox* m_mapping;
    QLabel* m_mappingLabel;
    QLabel* m_detailsTitle;
    QTableWidget* m_rejections;
    InlineMessage* m_message;
    LateProgress* m_progress;
    QPushButton* m_saveRejected;
    QPushButton* m_close;
    QPushButton* m_import;
};

} // namespace helpdesk
