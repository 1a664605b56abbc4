// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"

#include <QIODevice>
#include <QProcessEnvironment>
#include <QTimeZone>

#include <functional>

namespace helpdesk::cli {

/// What a run of helpdeskctl sees of the world; tests bring their own.
struct Environment {
    QIODevice& in;
    QIODevice& out;
    QIODevice& err;
    const Clock& clock;
    QProcessEnvironment variables;
    QTimeZone zone = QTimeZone::systemTimeZone(); ///< of dates that people type and read
    int columns = 0; ///< of the terminal that `out` is; 0: not a terminal, nothing is cut
    bool showsProgress = false; ///< `err` is a terminal
    std::function<bool()> isCancelled = [] { return false; };
};

} // namespace helpdesk::cli
