// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>
#include <QMap>

#include <vector>

namespace helpdesk::bench {

/// What one event of the window took, in milliseconds: by the clock, and of the processor, which other programs do not lengthen.
struct MeteredEvent {
    double took = 0;
    double worked = 0;
    QString what; ///< kind of event and class of the receiver; only of those that took long
};

/// An application that notes what each event took that the event loop handed out; events within events belong to the outer one.
class EventMeter final : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override;
    /// Events from now on belong to this part of the run.
    void begin(const QString& part) { m_part = part; }

    /// A line for each part: how many events, p50, p99 and the longest with its receiver; then all of them.
    void print() const;
    /// By the processor: the longest of all.
    double longestWork() const;

private:
    QString m_part;
    QStringList m_parts; ///< as they came
    QMap<QString, std::vector<MeteredEvent>> m_events;
    int m_depth = 0;
};

} // namespace helpdesk::bench
