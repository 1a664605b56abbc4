// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "async/workspacethread.h"

#include <QPromise>

#include <exception>
#include <limits>

namespace helpdesk {

/// Runs `work` and turns what third-party code throws into a value: no exception leaves a thread.
template <typename T, typename Work>
Result<T> guarded(Work&& work)
{
    const auto internal = [](const QString& detail) {
        Error error;
        error.detail = detail;
        return Failure(std::move(error));
    };
    try {
        return work();
    } catch (const std::exception& exception) {
        return internal(QString::fromLocal8Bit(exception.what()));
    } catch (...) {
        return internal(QStringLiteral("unknown exception"));
    }
}

/// Progress and cancel of long work, carried by the future of its answer.
template <typename T>
class PromisedTask final : public Task {
public:
    explicit PromisedTask(QPromise<Result<T>>& promise, std::function<bool()> giveUp = {})
        : m_promise(promise)
        , m_giveUp(std::move(giveUp))
    {
    }

    void progress(qint64 done, qint64 total) override
    {
        // Futures count in int; larger work is told in thousandths.
        constexpr qint64 largest = std::numeric_limits<int>::max();
        const bool scaled = total > largest;
        const int end = static_cast<int>(scaled ? 1000 : total);
        if (end != m_end)
            m_promise.setProgressRange(0, m_end = end);
        m_promise.setProgressValue(static_cast<int>(scaled ? done / (total / 1000) : done));
    }
    bool isCancelled() const override { return m_promise.isCanceled() || (m_giveUp && m_giveUp()); }

private:
    QPromise<Result<T>>& m_promise;
    std::function<bool()> m_giveUp;
    int m_end = -1;
};

template <typename T>
void deliver(QPromise<Result<T>>& promise, Result<T> result)
{
    promise.addResult(std::move(result));
    promise.finish();
}

/// What becomes of work when its thread is to end: what runs is finished or gives up, what waits for its turn
/// is dropped unless RunAll.
enum class WhenStopping { Finish, GiveUp, RunAll };

/// Runs `work(Workspace&, Task&)` on the thread; `afterwards()` there too, before the answer is out.
template <typename T, typename Work>
Answer<T> ask(WorkspaceThread& thread, WhenStopping whenStopping, Work work, std::function<void()> afterwards = {})
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    auto answer = promise->future();
    thread.post([promise, &thread, whenStopping, work = std::move(work),
                 afterwards = std::move(afterwards)](WorkspaceThread::Inside& inside) {
        if (promise->isCanceled()) {
            promise->finish();
            return;
        }
        PromisedTask<T> task(
            *promise, [&thread, whenStopping] { return whenStopping == WhenStopping::GiveUp && thread.isStopping(); });
        auto result = guarded<T>([&]() -> Result<T> {
            if (!inside.workspace)
                return fail(ErrorCode::WorkspaceMissing, {QString()});
            const auto interruption
                = whenStopping == WhenStopping::GiveUp ? inside.workspace->interruptedBy(task) : nullptr;
            return work(*inside.workspace, task);
        });
        if (afterwards)
            afterwards();
        deliver(*promise, std::move(result));
    }, whenStopping == WhenStopping::RunAll);
    return answer;
}

/// Long work in steps, each a job of its own, so that what others ask of the thread meanwhile is done between two.
/// `step(Workspace&, Task&, T& outcome)` says whether there is more; the answer is the outcome when there is none.
template <typename T, typename Step>
class SteppedWork : public std::enable_shared_from_this<SteppedWork<T, Step>> {
public:
    SteppedWork(WorkspaceThread& thread, Step step, std::function<void()> afterEach)
        : m_thread(thread)
        , m_step(std::move(step))
        , m_afterEach(std::move(afterEach))
        , m_task(m_promise)
    {
    }

    Answer<T> begin()
    {
        m_promise.start();
        postNext();
        return m_promise.future();
    }

private:
    void postNext()
    {
        m_thread.post([self = this->shared_from_this()](WorkspaceThread::Inside& inside) { self->take(inside); });
    }

    void take(WorkspaceThread::Inside& inside)
    {
        if (m_promise.isCanceled()) {
            m_promise.finish();
            return;
        }
        auto more = guarded<bool>([&]() -> Result<bool> {
            if (!inside.workspace)
                return fail(ErrorCode::WorkspaceMissing, {QString()});
            return m_step(*inside.workspace, m_task, m_outcome);
        });
        m_afterEach();
        if (!more)
            deliver<T>(m_promise, failure(more));
        else if (!*more)
            deliver<T>(m_promise, m_outcome);
        else
            postNext();
    }

    WorkspaceThread& m_thread;
    Step m_step;
    std::function<void()> m_afterEach;
    QPromise<Result<T>> m_promise;
    PromisedTask<T> m_task;
    T m_outcome {};
};

} // namespace helpdesk
