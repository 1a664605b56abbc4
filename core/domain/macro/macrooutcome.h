// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ticket/bulkoutcome.h"

#include <QTimeZone>

#include <functional>

namespace helpdesk {

/// Where and in which words the days of a macro's texts are counted and written.
struct MacroReader {
    QTimeZone zone;
    std::function<QString(QDate)> dayText; ///< called on the thread of the workspace
};

/// What a macro says on one ticket.
struct MacroTexts {
    TicketRow row;
    QString note; ///< empty: none
    QString reply; ///< that waits as a draft; empty: none
};

/// A macro, run or previewed. What is refused, by attributes or texts, is told in `edit`.
struct MacroOutcome {
    BulkEditOutcome edit; ///< `changed`: whose attributes do
    qint64 noted = 0;
    qint64 prepared = 0; ///< tickets on which a reply waits as the draft of whoever runs it
    std::vector<MacroTexts> texts; ///< of at most 20 tickets

    /// Whether it leaves anything.
    bool isEmpty() const { return edit.changed == 0 && noted == 0 && prepared == 0; }
};

} // namespace helpdesk
