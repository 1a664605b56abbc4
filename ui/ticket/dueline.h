// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace helpdesk {

/// What is due next on the ticket, in words that follow the time; hidden where nothing is promised.
class DueLine : public QWidget {
    Q_OBJECT

public:
    explicit DueLine(const Clock& clock, QWidget* parent = nullptr);

    void show(const std::vector<ClockReading>& clocks);

protected:
    void changeEvent(QEvent* event) override;

private:
    void update();
    QString words() const;

    const Clock& m_clock;
    std::optional<TicketDue> m_due;
    std::optional<std::chrono::milliseconds> m_left; ///< while the resolution is paused
    QLabel* m_icon;
    QLabel* m_words;
    QTimer m_minute;
};

} // namespace helpdesk
