// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/watchdog.h"

#include "base/logging.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QMetaEnum>

#include <ctime>

using namespace Qt::StringLiterals;

namespace helpdesk {

namespace {

    /// Milliseconds of the processor this thread has had since it began; 0 where the system does not tell.
    qint64 workedSoFar()
    {
#ifdef CLOCK_THREAD_CPUTIME_ID
        timespec time{};
        if (clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time) == 0)
            return qint64{time.tv_sec} * 1000 + time.tv_nsec / 1'000'000;
#endif
        return 0;
    }

} // namespace

EventLoopWatchdog::EventLoopWatchdog(std::chrono::milliseconds limit, QObject* parent)
    : QObject(parent)
    , m_limit(limit)
{
    // Whichever comes after the handlers: the plain dispatcher tells before it waits, the one on GLib hands
    // events out while it waits and tells afterwards.
    auto* dispatcher = QAbstractEventDispatcher::instance();
    connect(dispatcher, &QAbstractEventDispatcher::awake, this, &EventLoopWatchdog::end);
    connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, &EventLoopWatchdog::end);
    QCoreApplication::instance()->installEventFilter(this);
}

EventLoopWatchdog::~EventLoopWatchdog() = default;

void EventLoopWatchdog::end()
{
    if (!m_busy.isValid())
        return;
    closeHandler();
    const qint64 busy = m_busy.elapsed();
    const qint64 worked = workedSoFar() - m_workedBefore;
    m_busy.invalidate();
    const qint64 longest = std::exchange(m_longest, 0);
    const char* receiver = std::exchange(m_longestReceiver, nullptr);
    if (busy <= m_limit.count())
        return;
    const auto* type = QMetaEnum::fromType<QEvent::Type>().valueToKey(m_longestType);
    const auto handler = u"%1 event of %2"_s.arg(QLatin1StringView(type ? type : "own"),
                                                 QLatin1StringView(receiver ? receiver : "nobody"));
    qCWarning(lcUi).noquote() << u"the event loop was away for %1 ms (%2 ms of work), %3 ms of it in: %4"_s
                                        .arg(busy)
                                        .arg(worked)
                                        .arg(longest)
                                        .arg(handler);
    Q_EMIT blocked(busy, worked, handler);
}

void EventLoopWatchdog::closeHandler()
{
    if (!m_handler.isValid())
        return;
    if (const qint64 took = m_handler.elapsed(); took >= m_longest) {
        m_longest = took;
        m_longestReceiver = m_receiver;
        m_longestType = m_type;
    }
    m_handler.invalidate();
}

bool EventLoopWatchdog::eventFilter(QObject* watched, QEvent* event)
{
    // Events of other threads' objects do not come here: no lock needed.
    if (!m_busy.isValid()) {
        m_busy.start();
        m_workedBefore = workedSoFar();
    }
    closeHandler();
    m_receiver = watched->metaObject()->className();
    m_type = event->type();
    m_handler.start();
    return false;
}

} // namespace helpdesk
