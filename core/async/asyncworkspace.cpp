// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/asyncworkspace.h"

#include "async/asyncworkspace_p.h"
#include "async/changewatch.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace helpdesk {

namespace {

    void removeWorkspace(const QString& path)
    {
        for (const auto& suffix : {QString(), u"-wal"_s, u"-shm"_s})
            QFile::remove(path + suffix);
    }

    Result<User> workingUser(Workspace& workspace, const QString& login)
    {
        if (login.isEmpty())
            return workspace.users().defaultUser();
        HD_TRY(auto user, workspace.users().findByLogin(login));
        if (!user.active)
            return fail(ErrorCode::NotFound, Subject::User, {login});
        return user;
    }

    Result<User> openForWriting(WorkspaceThread::Inside& inside, const QString& path, AsyncWorkspace::Start start,
                                const QString& login, const Clock& clock, Task& task)
    {
        const bool creating = start != AsyncWorkspace::Start::Open;
        HD_TRY(auto workspace, Workspace::open(path, creating ? WorkspaceMode::Create : WorkspaceMode::Write, clock));
        auto user = [&]() -> Result<User> {
            if (start == AsyncWorkspace::Start::CreateDemo)
                HD_CHECK(workspace->demo().fillDemo(task));
            return workingUser(*workspace, login);
        }();
        if (user) {
            inside.workspace = std::move(workspace);
        } else if (creating) {
            // Half a new workspace is none.
            workspace.reset();
            removeWorkspace(path);
        }
        return user;
    }

} // namespace

AsyncWorkspace::AsyncWorkspace(std::shared_ptr<const Clock> clock, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->facade = this;
    d->clock = std::move(clock);
    d->reader = std::make_unique<WorkspaceThread>(u"workspace-reader"_s);
    d->writer = std::make_unique<WorkspaceThread>(u"workspace-writer"_s);
}

AsyncWorkspace::~AsyncWorkspace() = default;

Answer<User> AsyncWorkspace::open(const QString& path, Start start, const QString& login)
{
    auto promise = std::make_shared<QPromise<Result<User>>>();
    promise->start();
    d->path = path;
    d->opening = promise->future();

    auto openReader = [this, promise, path](const User& user, WorkspaceThread::Inside& inside) {
        auto opened = guarded<User>([&]() -> Result<User> {
            HD_TRY(inside.workspace, Workspace::open(path, WorkspaceMode::Read, *d->clock));
            inside.companion = std::make_unique<ChangeWatch>(*inside.workspace, [this](std::vector<Change> changes) {
                QMetaObject::invokeMethod(
                    this, [this, changes = std::move(changes)] { Q_EMIT changed(changes); }, Qt::QueuedConnection);
            });
            return user;
        });
        deliver(*promise, std::move(opened));
    };
    d->writer->post([this, promise, path, start, login, openReader](WorkspaceThread::Inside& inside) {
        PromisedTask<User> task(*promise);
        auto user = guarded<User>([&] { return openForWriting(inside, path, start, login, *d->clock, task); });
        if (!user) {
            deliver(*promise, std::move(user));
            return;
        }
        d->reader->post([openReader, user = *user](WorkspaceThread::Inside& reading) { openReader(user, reading); });
    });
    return d->opening;
}

QString AsyncWorkspace::path() const
{
    return d->path;
}

const Actor& AsyncWorkspace::actor() const
{
    d->takeOpened();
    return d->actor;
}

void AsyncWorkspace::setActor(const Actor& actor)
{
    d->takeOpened();
    const auto another = d->actor != actor;
    if (another)
        Q_EMIT actorAboutToChange();
    d->actor = actor;
    if (another)
        Q_EMIT actorChanged();
}

const Clock& AsyncWorkspace::clock() const
{
    return *d->clock;
}

bool AsyncWorkspace::isSaving() const
{
    return d->writing > 0;
}

std::shared_ptr<void> AsyncWorkspace::Private::beginWriting()
{
    if (writing++ == 0)
        Q_EMIT facade->savingChanged(true);
    return std::shared_ptr<void>(nullptr, [this](void*) {
        QMetaObject::invokeMethod(
            facade,
            [this] {
                if (--writing == 0)
                    Q_EMIT facade->savingChanged(false);
            },
            Qt::QueuedConnection);
    });
}

void AsyncWorkspace::Private::takeOpened()
{
    if (!opening.isValid() || !opening.isFinished())
        return;
    if (opening.resultCount() > 0 && opening.result())
        actor = actorOf(*opening.result());
    opening = {};
}

void AsyncWorkspace::Private::postLook()
{
    if (lookPosted.exchange(true))
        return;
    reader->post([this](WorkspaceThread::Inside& inside) {
        lookPosted = false;
        if (auto* watch = static_cast<ChangeWatch*>(inside.companion.get()))
            watch->look();
    });
}

WorkspaceThread& AsyncWorkspace::Private::madeWhenNeeded(std::unique_ptr<WorkspaceThread>& thread, const QString& name)
{
    if (!thread) {
        thread = std::make_unique<WorkspaceThread>(name);
        thread->post([this, file = path](WorkspaceThread::Inside& inside) {
            auto opened =
                guarded<std::unique_ptr<Workspace>>([&] { return Workspace::open(file, WorkspaceMode::Read, *clock); });
            if (opened)
                inside.workspace = std::move(*opened);
        });
    }
    return *thread;
}

} // namespace helpdesk
