// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"

namespace helpdesk {

/// A file on its way in.
struct QueuedFile {
    enum class Stage { Waiting, Previewing, Previewed, NeedsCustomer, NeedsMapping, Failed, Importing, Done, Stopped };

    QString path;
    Stage stage = Stage::Waiting;
    CustomerId customer; ///< for files that name none
    QString mapping; ///< for ticket logs
    bool ofAccess = false; ///< of delegated access, as an earlier preview has shown
    bool addCustomers = false; ///< for files of delegated access: those not known yet
    QString problem; ///< why it failed, or what it needs
    ImportOutcome outcome; ///< of the preview, then of the import

    /// Also while it is read again for that: the choice must not vanish under the finger.
    bool mayAddCustomers() const { return ofAccess && stage != Stage::Importing && stage != Stage::Done; }
    /// Whether an import would change or confirm anything: none of its rows may have been taken.
    bool hasWork() const { return outcome.added + outcome.changed + outcome.unchanged + outcome.missing > 0; }
    bool hasOutcome() const { return stage == Stage::Previewed || stage == Stage::Importing || stage == Stage::Done; }
};

/// What one press of "Import" did, over all files.
struct ImportTotals {
    int files = 0;
    int failed = 0;
    qint64 added = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    qint64 rejected = 0;
};

/// Previews files one after the other and then imports those that can be. A file that fails stops none of the
/// others; each keeps its own outcome.
class ImportQueue : public QObject {
    Q_OBJECT

public:
    explicit ImportQueue(AsyncWorkspace& workspace, QObject* parent = nullptr);
    ~ImportQueue() override; ///< stops what runs

    const std::vector<QueuedFile>& files() const { return m_files; }
    /// Null when there is no such row.
    const QueuedFile* at(int row) const;
    bool isRunning() const { return m_busy; }
    bool isImporting() const { return m_importing; }
    bool mayImport() const; ///< of at least one there is something to take, and nothing runs

    /// A file that is here already is read again.
    void add(const QStringList& paths);
    void remove(int row);
    void answerCustomer(int row, CustomerId customer);
    void answerMapping(int row, const QString& mapping);
    /// Whether a previewed file may add customers; it is previewed again.
    void addCustomers(int row, bool add);
    void importAll();
    /// The file being read or imported is left as it was; the following ones wait.
    void stop();

Q_SIGNALS:
    void changed();
    void progressed(int done, int total);
    void imported(const helpdesk::ImportTotals& totals);

private:
    using Stage = QueuedFile::Stage;

    int find(const QString& path) const;
    void readAgain(QueuedFile& file);
    void next();
    std::optional<size_t> nextFile() const;
    void run(size_t index);
    void finish(const QString& path, const Result<ImportOutcome>& outcome);
    void fail(QueuedFile& file, const Error& error);
    void count(const QueuedFile& file);

    AsyncWorkspace& m_workspace;
    std::vector<QueuedFile> m_files;
    bool m_importing = false;
    ImportTotals m_totals;
    bool m_busy = false; ///< until the answer was taken, not merely given
    QFuture<void> m_running;
};

} // namespace helpdesk
