// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/importqueue.h"

#include "ui/base/answers.h"
#include "ui/text/errorpresenter.h"

#include <algorithm>

namespace helpdesk {

namespace {

    /// Others refer to customers.
    bool isOfCustomers(ImportKind kind)
    {
        return kind == ImportKind::Customers || kind == ImportKind::PowerShellCustomers
            || kind == ImportKind::RestCustomers || isInvoice(kind);
    }

} // namespace

ImportQueue::ImportQueue(AsyncWorkspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
}

ImportQueue::~ImportQueue()
{
    m_running.cancel();
}

const QueuedFile* ImportQueue::at(int row) const
{
    return row >= 0 && row < static_cast<int>(m_files.size()) ? &m_files[static_cast<size_t>(row)] : nullptr;
}

bool ImportQueue::mayImport() const
{
    return !isRunning()
        && std::ranges::any_of(
            m_files, [](const QueuedFile& file) { return file.stage == Stage::Previewed && file.hasWork(); });
}

int ImportQueue::find(const QString& path) const
{
    const auto found = std::ranges::find(m_files, path, &QueuedFile::path);
    return found == m_files.end() ? -1 : static_cast<int>(found - m_files.begin());
}

void ImportQueue::add(const QStringList& paths)
{
    for (const auto& path : paths) {
        const auto row = find(path);
        auto& file = row < 0 ? m_files.emplace_back() : m_files[static_cast<size_t>(row)];
        if (file.stage == Stage::Previewing || file.stage == Stage::Importing)
            continue;
        file.path = path;
        readAgain(file);
    }
    Q_EMIT changed();
    next();
}

void ImportQueue::remove(int row)
{
    const auto* file = at(row);
    if (!file || file->stage == Stage::Previewing || file->stage == Stage::Importing)
        return;
    m_files.erase(m_files.begin() + row);
    Q_EMIT changed();
}

void ImportQueue::readAgain(QueuedFile& file)
{
    file.stage = Stage::Waiting;
    file.problem.clear();
    file.outcome = {};
}

void ImportQueue::answerCustomer(int row, CustomerId customer)
{
    if (!at(row) || at(row)->stage != Stage::NeedsCustomer)
        return;
    auto& file = m_files[static_cast<size_t>(row)];
    file.customer = customer;
    readAgain(file);
    next();
}

void ImportQueue::answerMapping(int row, const QString& mapping)
{
    if (!at(row) || at(row)->stage != Stage::NeedsMapping)
        return;
    auto& file = m_files[static_cast<size_t>(row)];
    file.mapping = mapping;
    readAgain(file);
    next();
}

void ImportQueue::addCustomers(int row, bool add)
{
    if (!at(row) || at(row)->stage != Stage::Previewed || at(row)->addCustomers == add)
        return;
    auto& file = m_files[static_cast<size_t>(row)];
    file.addCustomers = add;
    readAgain(file);
    next();
}

void ImportQueue::importAll()
{
    if (!mayImport())
        return;
    m_importing = true;
    m_totals = {};
    next();
}

void ImportQueue::stop()
{
    m_running.cancel();
}

std::optional<size_t> ImportQueue::nextFile() const
{
    const auto wanted = m_importing ? Stage::Previewed : Stage::Waiting;
    std::optional<size_t> found;
    for (size_t i = 0; i < m_files.size(); ++i) {
        if (m_files[i].stage != wanted)
            continue;
        if (!m_importing || isOfCustomers(m_files[i].outcome.kind))
            return i;
        found = found.value_or(i);
    }
    return found;
}

void ImportQueue::next()
{
    if (isRunning())
        return;
    if (const auto index = nextFile()) {
        run(*index);
        return;
    }
    const auto ended = std::exchange(m_importing, false);
    Q_EMIT changed();
    if (ended)
        Q_EMIT imported(m_totals);
    if (ended && nextFile()) // dropped meanwhile
        next();
}

void ImportQueue::run(size_t index)
{
    auto& file = m_files[index];
    file.stage = m_importing ? Stage::Importing : Stage::Previewing;
    ImportOptions options;
    options.customer = file.customer;
    options.mapping = file.mapping;
    options.addCustomers = file.addCustomers;
    options.dryRun = !m_importing;
    for (const auto& other : m_files) {
        if (other.stage == (m_importing ? Stage::Done : Stage::Previewed))
            options.before.push_back(other.outcome.kind);
    }
    const auto future = m_workspace.importFile(file.path, options);
    m_running = QFuture<void>(future);
    m_busy = true;
    Q_EMIT changed();
    const auto path = file.path; // rows move when others are removed
    onAnswer(
        this, future, [this](int done, int total) { Q_EMIT progressed(done, total); },
        [this, path](const ImportOutcome& outcome) { finish(path, outcome); },
        [this, path](const Error& error) { finish(path, Failure(error)); });
}

void ImportQueue::finish(const QString& path, const Result<ImportOutcome>& outcome)
{
    m_busy = false;
    m_running = {};
    auto& file = m_files[static_cast<size_t>(find(path))];
    if (outcome) {
        file.stage = outcome->dryRun ? Stage::Previewed : Stage::Done;
        file.outcome = *outcome;
        file.ofAccess = isOfAccess(outcome->kind);
        file.problem.clear();
    } else {
        fail(file, outcome.error());
    }
    if (m_importing)
        count(file);
    const auto stopped = file.stage == Stage::Stopped;
    if (stopped && m_importing) {
        m_importing = false;
        file.stage = Stage::Previewed; // as before: it may be imported after all
        Q_EMIT changed();
        Q_EMIT imported(m_totals);
        return;
    }
    if (stopped) {
        Q_EMIT changed();
        return;
    }
    next();
}

void ImportQueue::fail(QueuedFile& file, const Error& error)
{
    // With reasons it is nothing that a mapping could read.
    const auto unmapped =
        (error.code == ErrorCode::FormatUnknown && error.reasons.isEmpty()) || error.subject == Subject::Mapping;
    file.problem = error.code == ErrorCode::Cancelled ? QString() : sentence(error);
    file.stage = error.code == ErrorCode::Cancelled ? Stage::Stopped
        : error.code == ErrorCode::CustomerNeeded   ? Stage::NeedsCustomer
        : unmapped                                  ? Stage::NeedsMapping
                                                    : Stage::Failed;
}

void ImportQueue::count(const QueuedFile& file)
{
    if (file.stage != Stage::Done) {
        m_totals.failed += file.stage == Stage::Stopped ? 0 : 1;
        return;
    }
    ++m_totals.files;
    m_totals.added += file.outcome.added;
    m_totals.changed += file.outcome.changed;
    m_totals.unchanged += file.outcome.unchanged;
    m_totals.rejected += static_cast<qint64>(file.outcome.rejections.size());
}

} // namespace helpdesk
