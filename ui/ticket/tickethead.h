// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"

#include <QWidget>

class QLabel;

namespace helpdesk {

class ElidingLabel;
class SeverityBadge;
class StatePill;

/// The line above a ticket that never scrolls away: number, whose it is and about what, severity, state.
class TicketHead : public QWidget {
    Q_OBJECT

public:
    explicit TicketHead(QWidget* parent = nullptr);

    void show(const TicketPane& pane);

private:
    QLabel* m_number;
    ElidingLabel* m_about;
    SeverityBadge* m_severity;
    StatePill* m_state;
};

} // namespace helpdesk
