// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventmeter.h"

#include "process.h"

#include <QElapsedTimer>
#include <QMetaEnum>
#include <QThread>

#include <algorithm>
#include <cstdio>

namespace helpdesk::bench {

using namespace Qt::StringLiterals;

namespace {

    constexpr double kWorthNaming = 8; // milliseconds

    double quantile(std::vector<double> values, double part)
    {
        if (values.empty())
            return 0;
        const auto place = values.begin() + static_cast<std::ptrdiff_t>(part * static_cast<double>(values.size() - 1));
        std::ranges::nth_element(values, place);
        return *place;
    }

    void printLine(const QString& part, const std::vector<MeteredEvent>& events)
    {
        if (events.empty())
            return;
        std::vector<double> times;
        for (const auto& event : events)
            times.push_back(event.took);
        const auto longest = std::ranges::max(events, {}, &MeteredEvent::took);
        std::printf("%-34s %8zu %8.2f %8.2f %8.1f %8.1f  %s\n", qPrintable(part), events.size(), quantile(times, 0.5),
                    quantile(times, 0.99), longest.took, std::ranges::max(events, {}, &MeteredEvent::worked).worked,
                    qPrintable(longest.what));
    }

} // namespace

bool EventMeter::notify(QObject* receiver, QEvent* event)
{
    if (m_depth > 0 || m_part.isEmpty() || QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    // Named before: neither may be left afterwards.
    const auto type = event->type();
    const auto* name = receiver->metaObject()->className();
    const auto worked = threadWork();
    QElapsedTimer timer;
    timer.start();
    ++m_depth;
    const auto result = QApplication::notify(receiver, event);
    --m_depth;
    MeteredEvent metered{static_cast<double>(timer.nsecsElapsed()) / 1e6, threadWork() - worked, {}};
    if (metered.took > kWorthNaming) {
        const auto* kind = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
        metered.what = u"%1 of %2"_s.arg(QLatin1StringView(kind ? kind : "an event"), QLatin1StringView(name));
    }
    if (!m_events.contains(m_part))
        m_parts << m_part;
    m_events[m_part].push_back(std::move(metered));
    return result;
}

void EventMeter::print() const
{
    std::printf("%-34s %8s %8s %8s %8s %8s\n", "events, ms", "number", "p50", "p99", "longest", "work");
    std::vector<MeteredEvent> all;
    for (const auto& part : m_parts) {
        const auto events = m_events.value(part);
        printLine(part, events);
        all.insert(all.end(), events.begin(), events.end());
    }
    printLine(u"all"_s, all);
}

double EventMeter::longestWork() const
{
    double longest = 0;
    for (const auto& events : m_events)
        longest = std::max(longest, std::ranges::max(events, {}, &MeteredEvent::worked).worked);
    return longest;
}

} // namespace helpdesk::bench
