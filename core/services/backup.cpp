// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/workspace.h"
#include "storage/database.h"
#include "storage/workspace/workspacestore.h"

#include <QFile>
#include <QFileInfo>

#include <array>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    // Beside a workspace lie its write-ahead log and the index of it.
    const std::array kCompanions{"-wal"_L1, "-shm"_L1};

    void removeWithCompanions(const QString& path)
    {
        QFile::remove(path);
        for (const auto companion : kCompanions)
            QFile::remove(path + companion);
    }

    Result<> renameFile(const QString& from, const QString& to)
    {
        QFile file(from);
        if (!file.rename(to))
            return fail(ErrorCode::FileNotWritable, {to, file.errorString()});
        return {};
    }

    // Nothing half-written survives a failure.
    class TemporaryPath {
    public:
        explicit TemporaryPath(QString path)
            : m_path(std::move(path))
        {
            removeWithCompanions(m_path);
        }
        TemporaryPath(const TemporaryPath&) = delete;
        TemporaryPath& operator=(const TemporaryPath&) = delete;
        ~TemporaryPath() { removeWithCompanions(m_path); }

        const QString& path() const { return m_path; }

    private:
        QString m_path;
    };

    Result<> makeEmptyFile(const QString& path)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return fail(ErrorCode::FileNotWritable, {path, file.errorString()});
        return {};
    }

    Result<> copyFile(const QString& from, const QString& to)
    {
        QFile source(from);
        if (!source.copy(to))
            return fail(ErrorCode::FileNotWritable, {to, source.errorString()});
        QFile::setPermissions(to, QFile::permissions(to) | QFile::WriteOwner);
        return {};
    }

    // Opens the copy, brings it to our version and looks it through; the file given stays untouched.
    Result<> takeChecked(const QString& backup, const QString& copy)
    {
        HD_CHECK(copyFile(backup, copy));
        if (const auto log = backup + kCompanions[0]; QFile::exists(log))
            HD_CHECK(copyFile(log, copy + kCompanions[0]));
        auto opened = Database::open(copy, DatabaseMode::Write);
        if (!opened) {
            auto error = opened.error();
            error.arguments.replaceInStrings(copy, backup);
            return Failure(std::move(error));
        }
        HD_TRY(const auto problems, WorkspaceStore(**opened).checkFile());
        if (!problems.isEmpty())
            return fail(ErrorCode::WorkspaceCorrupt, {backup});
        return WorkspaceStore(**opened).leaveLog();
    }

    // Leaving the write-ahead log is possible only for the one who has the file alone: nobody may go on
    // writing into a workspace that is put aside.
    Result<> ensureAlone(const QString& path)
    {
        auto present = Database::open(path, DatabaseMode::Write);
        if (!present)
            return present.error().code == ErrorCode::WorkspaceLocked ? Result<>(failure(present)) : Result<>();
        return WorkspaceStore(**present).leaveLog();
    }

    Result<> putAside(const QString& path, const QString& aside)
    {
        removeWithCompanions(aside);
        HD_CHECK(renameFile(path, aside));
        for (const auto companion : kCompanions) {
            if (QFile::exists(path + companion))
                HD_CHECK(renameFile(path + companion, aside + companion));
        }
        return {};
    }

} // namespace

Result<> Workspace::backup(const QString& target, Task& task)
{
    if (QFileInfo::exists(target))
        return fail(ErrorCode::WorkspaceExists, {target});
    if (task.isCancelled())
        return fail(ErrorCode::Cancelled);
    const TemporaryPath partial(target + u".partial"_s);
    HD_CHECK(makeEmptyFile(partial.path()));
    task.progress(0, 0);
    HD_CHECK(WorkspaceStore(*m_database).copyTo(partial.path()));
    if (task.isCancelled())
        return fail(ErrorCode::Cancelled);
    return renameFile(partial.path(), target);
}

Result<> Workspace::restore(const QString& backup, const QString& path)
{
    const QFileInfo source(backup);
    if (!source.exists())
        return fail(ErrorCode::WorkspaceMissing, {backup});
    if (source.canonicalFilePath() == QFileInfo(path).canonicalFilePath())
        return fail(ErrorCode::Invalid, Subject::File, {backup});
    const TemporaryPath incoming(path + u".restoring"_s);
    HD_CHECK(takeChecked(backup, incoming.path()));
    if (!QFileInfo::exists(path))
        return renameFile(incoming.path(), path);

    HD_CHECK(ensureAlone(path));
    const auto aside = path + u".before-restore"_s;
    HD_CHECK(putAside(path, aside));
    if (auto renamed = renameFile(incoming.path(), path); !renamed) {
        QFile::rename(aside, path);
        return renamed;
    }
    return {};
}

} // namespace helpdesk
