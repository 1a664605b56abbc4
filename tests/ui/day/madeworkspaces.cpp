// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dayfixture.h"

#include "services/workspace.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QLockFile>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr quint64 kSeed = 20261;
    constexpr qint64 kTickets = 10'000;

    qint64 ticketsWanted()
    {
        const auto wanted = qEnvironmentVariableIntValue("HELPDESK_DAY_TICKETS");
        return wanted > 0 ? wanted : kTickets;
    }

    /// Another schema makes another file.
    QString schemaMark()
    {
        QCryptographicHash hash(QCryptographicHash::Sha1);
        for (const auto& step : QDir(u":/sql/migrations"_s).entryInfoList({}, QDir::Files, QDir::Name)) {
            QFile file(step.filePath());
            REQUIRE(file.open(QIODevice::ReadOnly));
            hash.addData(file.readAll());
        }
        return QString::fromLatin1(hash.result().toHex().left(8));
    }

    void makeLarge(const QString& path, qint64 tickets)
    {
        // It lies beside the clock of the tests: the generator ends at an instant of its own.
        const FakeClock clock;
        QuietTask task;
        auto opened = Workspace::open(path, WorkspaceMode::Create, clock);
        REQUIRE_OK(opened);
        REQUIRE_OK((*opened)->demo().fillScale(tickets, kSeed, task));
    }

    /// Made once; several tests may come at the same time.
    QString largeWorkspace()
    {
        const QDir folder(QStringLiteral(HELPDESK_WORKSPACES));
        REQUIRE(folder.mkpath(u"."_s));
        const auto tickets = ticketsWanted();
        const auto path = folder.filePath(u"tickets-%1-%2.helpdesk"_s.arg(QString::number(tickets), schemaMark()));
        QLockFile lock(path + u".lock"_s);
        lock.setStaleLockTime(0);
        REQUIRE(lock.lock());
        if (!QFile::exists(path)) {
            for (const auto& older : folder.entryList({u"tickets-%1-*.helpdesk"_s.arg(tickets)}, QDir::Files))
            QFile::remove(folder.filePath(older)); // of another schema
        const auto unfinished = path + u".new"_s;
            QFile::remove(unfinished);
            makeLarge(unfinished, tickets);
            REQUIRE(QFile::rename(unfinished, path));
        }
        return path;
    }

} // namespace

QString workspaceIn(const QTemporaryDir& folder, Made made, const std::shared_ptr<FakeClock>& clock)
{
    const auto path = folder.filePath(u"day.helpdesk"_s);
    if (made == Made::Large) {
        REQUIRE(QFile::copy(largeWorkspace(), path));
        return path;
    }
    QuietTask task;
    auto opened = Workspace::open(path, WorkspaceMode::Create, *clock);
    REQUIRE_OK(opened);
    REQUIRE_OK((*opened)->demo().fillDemo(task));
    return path;
}

} // namespace helpdesk
