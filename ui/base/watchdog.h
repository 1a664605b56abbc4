// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QEvent>
#include <QObject>

#include <chrono>

namespace helpdesk {

/// Tells when the thread it lives on was away from its event loop for too long, and which handler took the
/// most of it. For debug builds and tests. A busy machine makes any handler late: `worked` is what this thread
/// itself had of the processor meanwhile, and tests judge by that.
class EventLoopWatchdog final : public QObject {
    Q_OBJECT

public:
    explicit EventLoopWatchdog(std::chrono::milliseconds limit = std::chrono::milliseconds(50),
                               QObject* parent = nullptr);
    ~EventLoopWatchdog() override;

Q_SIGNALS:
    void blocked(qint64 milliseconds, qint64 worked, const QString& handler);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void end();
    void closeHandler();

    std::chrono::milliseconds m_limit;
    QElapsedTimer m_busy;
    qint64 m_workedBefore = 0;
    QElapsedTimer m_handler;
    const char* m_receiver = nullptr;
    QEvent::Type m_type = QEvent::None;
    const char* m_longestReceiver = nullptr;
    QEvent::Type m_longestType = QEvent::None;
    qint64 m_longest = 0;
};

} // namespace helpdesk
