// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "process.h"

#include <QFile>

#include <ctime>

namespace helpdesk::bench {

namespace {

    double millisecondsOf([[maybe_unused]] clockid_t clock)
    {
        timespec time{};
        if (clock_gettime(clock, &time) != 0)
            return 0;
        return static_cast<double>(time.tv_sec) * 1000 + static_cast<double>(time.tv_nsec) / 1e6;
    }

    double statusMegabytes(const char* name)
    {
        QFile status(QStringLiteral("/proc/self/status"));
        if (!status.open(QIODevice::ReadOnly))
            return 0;
        for (const auto& line : status.readAll().split('\n')) {
            if (line.startsWith(name))
                return line.simplified().split(' ').value(1).toDouble() / 1024;
        }
        return 0;
    }

} // namespace

double threadWork()
{
    return millisecondsOf(CLOCK_THREAD_CPUTIME_ID);
}

double processWork()
{
    return millisecondsOf(CLOCK_PROCESS_CPUTIME_ID);
}

double residentMegabytes()
{
    return statusMegabytes("VmRSS:");
}

double ownMegabytes()
{
    return statusMegabytes("RssAnon:");
}

} // namespace helpdesk::bench
