// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchfile.h"
#include "services/policyservice.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

namespace helpdesk::bench {

using namespace Qt::StringLiterals;

namespace {

    const SystemClock clock;
    Settings chosen;

    class ShownTask final : public Task {
    public:
        void progress(qint64 done, qint64 total) override
        {
            if (total > 0 && done * 20 / total != m_shown) {
                m_shown = done * 20 / total;
                std::fprintf(stderr, "\rmaking %lld tickets: %lld %%", total, m_shown * 5);
            }
        }
        bool isCancelled() const override { return false; }

    private:
        qint64 m_shown = -1;
    };

    // Until it is whole it has another name.
    void make(const QString& path, const Settings& settings)
    {
        const auto unfinished = path + u".part"_s;
        for (const auto& leftover : {unfinished, unfinished + u"-wal"_s, unfinished + u"-shm"_s, unfinished + u"-journal"_s})
            QFile::remove(leftover);
        QElapsedTimer timer;
        timer.start();
        {
            auto workspace = must(Workspace::open(unfinished, WorkspaceMode::Create, clock), "creating the workspace");
            ShownTask task;
            must(workspace->demo().fillScale(settings.tickets, settings.seed, task), "filling the workspace");
        }
        std::fprintf(stderr, " in %.1f s\n", static_cast<double>(timer.elapsed()) / 1000.0);
        if (!QFile::rename(unfinished, path)) {
            std::fprintf(stderr, "cannot rename %s\n", qPrintable(unfinished));
            std::exit(1);
        }
    }

    // One of an older schema, and what is kept beside its tickets since.
    void bringUp(const QString& path)
    {
        auto workspace = must(Workspace::open(path, WorkspaceMode::Write, clock), "opening the workspace");
        ShownTask task;
        QElapsedTimer timer;
        timer.start();
        if (must(workspace->policies().recompute(task), "making what is kept").seen > 0)
            std::fprintf(stderr, " in %.1f s\n", static_cast<double>(timer.elapsed()) / 1000.0);
    }

} // namespace

void setSettings(const Settings& settings)
{
    chosen = settings;
}

const Settings& settings()
{
    return chosen;
}

QString seededWorkspace(const Settings& settings)
{
    QDir().mkpath(settings.folder);
    // The schema's own text is part of the name: a workspace of an older one would not do.
    QFile schema(u":/sql/migrations/001_first_schema.sql"_s);
    const auto sum = schema.open(QIODevice::ReadOnly) ? qChecksum(schema.readAll()) : quint16{0};
    const auto path = u"%1/%2-%3-%4.helpdesk"_s.arg(settings.folder).arg(settings.tickets).arg(settings.seed).arg(sum);
    static QString ready;
    if (ready == path)
        return path;
    if (!QFile::exists(path))
        make(path, settings);
    else
        bringUp(path);
    ready = path;
    return path;
}

const QString& scratchCopy()
{
    static const auto made = [] {
        const auto path = chosen.folder + u"/work.scratch"_s;
        for (const auto& old : {path, path + u"-wal"_s, path + u"-shm"_s})
            QFile::remove(old);
        if (!QFile::copy(seededWorkspace(chosen), path)) {
            std::fprintf(stderr, "cannot copy the workspace to %s\n", qPrintable(path));
            std::exit(1);
        }
        return path;
    }();
    return made;
}

Workspace& readWorkspace()
{
    static const auto workspace
        = must(Workspace::open(seededWorkspace(chosen), WorkspaceMode::Read, clock), "opening the workspace");
    return *workspace;
}

Actor administrator(Workspace& workspace)
{
    return actorOf(must(workspace.users().defaultUser(), "finding the administrator"));
}

} // namespace helpdesk::bench
