// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QPointer>

#include <functional>
#include <utility>

namespace helpdesk {

using OnError = std::function<void(const Error&)>;

/// Hands the answer to `ok` or `error` on the thread of `context`, through its event loop; to nobody when the
/// context is gone. A cancelled answer is the error Cancelled. (QFuture::then(context) of Qt 6.4 asserts when
/// the context died first; use this instead.)
template <typename T, typename Ok>
void onAnswer(QObject* context, const QFuture<Result<T>>& future, Ok ok, OnError error = {})
{
    auto* watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, ok = std::move(ok), error = std::move(error)]() mutable {
                         const QPointer<QObject> alive(watcher);
                         auto answered = watcher->future();
                         Result<T> result =
                             answered.resultCount() > 0 ? answered.result() : Result<T>(fail(ErrorCode::Cancelled));
                         if (alive)
                             watcher->deleteLater();
                         if (!result) {
                             if (error)
                                 error(result.error());
                         } else if constexpr (std::is_void_v<T>) {
                             ok();
                         } else {
                             ok(std::move(*result));
                         }
                     });
    watcher->setFuture(future);
}

/// As onAnswer, with the progress of the work.
template <typename T, typename Ok>
void onAnswer(QObject* context, const QFuture<Result<T>>& future, std::function<void(int done, int total)> progress,
              Ok ok, OnError error)
{
    auto* watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(
        watcher, &QFutureWatcherBase::progressValueChanged, context,
        [watcher, progress = std::move(progress)](int done) { progress(done, watcher->progressMaximum()); });
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(future);
    onAnswer(context, future, std::move(ok), std::move(error));
}

/// Keeps only the newest question of a kind: an older answer that arrives late is dropped, and older work
/// that has not begun is cancelled.
class Latest {
public:
    explicit Latest(QObject* context)
        : m_context(context)
    {
    }
    Latest(const Latest&) = delete;
    Latest& operator=(const Latest&) = delete;
    ~Latest() { drop(); }

    template <typename T, typename Ok>
    void ask(const QFuture<Result<T>>& future, Ok ok, OnError error = {})
    {
        drop();
        m_pending = QFuture<void>(future);
        const auto asked = ++*m_generation;
        auto current = [asked, generation = m_generation] { return asked == *generation; };
        onAnswer(
            m_context, future,
            [current, ok = std::move(ok)](auto&&... value) mutable {
                if (current())
                    ok(std::forward<decltype(value)>(value)...);
            },
            [current, error = std::move(error)](const Error& failed) {
                if (current() && error)
                    error(failed);
            });
    }

    /// Nobody waits for an answer any more.
    void drop()
    {
        ++*m_generation;
        m_pending.cancel();
        m_pending = {};
    }

    bool isWaiting() const { return m_pending.isStarted() && !m_pending.isFinished(); }

private:
    QObject* m_context;
    std::shared_ptr<quint64> m_generation = std::make_shared<quint64>(0);
    QFuture<void> m_pending;
};

} // namespace helpdesk
