// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/answered.h"
#include "support/catch.h"
#include "ui/base/watchdog.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QSignalSpy>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace helpdesk {

namespace {

    void keepBusy(std::chrono::milliseconds time)
    {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < time.count()) { }
    }

    /// Runs the loop, with the work in one handler.
    void runWith(std::chrono::milliseconds work)
    {
        QEventLoop loop;
        QTimer::singleShot(0, &loop, [&] {
            keepBusy(work);
            QTimer::singleShot(10ms, &loop, &QEventLoop::quit);
        });
        loop.exec();
    }

} // namespace

TEST_CASE("a handler that takes too long is reported", "[watchdog]")
{
    EventLoopWatchdog watchdog(30ms);
    const QSignalSpy blocked(&watchdog, &EventLoopWatchdog::blocked);
    runWith(60ms);
    REQUIRE_FALSE(blocked.isEmpty());
    CHECK(blocked.first().at(0).toLongLong() >= 60);
    CHECK(blocked.first().at(1).toLongLong() <= blocked.first().at(0).toLongLong() + 1);
}

TEST_CASE("quick handlers are not reported", "[watchdog]")
{
    EventLoopWatchdog watchdog(10s);
    const QSignalSpy blocked(&watchdog, &EventLoopWatchdog::blocked);
    runWith(1ms);
    CHECK(blocked.isEmpty());
}

} // namespace helpdesk
