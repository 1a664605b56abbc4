// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/workspace.h"

#include <cstdio>
#include <cstdlib>

namespace helpdesk::bench {

/// What the command line says.
struct Settings {
    qint64 tickets = 100'000;
    quint64 seed = 1;
    QString folder; ///< of the seeded workspaces
};

/// The value, or the end of the benchmark with a message.
template <typename T>
T must(Result<T> result, const char* what)
{
    if (!result) {
        std::fprintf(stderr, "%s failed: error %d %s\n", what, static_cast<int>(result.error().code),
                     qPrintable(result.error().arguments.join(QLatin1StringView(", ")) + result.error().detail));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// Path of the seeded workspace, made now when it is not there yet.
QString seededWorkspace(const Settings& settings);
/// A copy of the chosen one to write into, made once in a run: both sides write into it, one after the other.
const QString& scratchCopy();

/// Open for the whole run.
Workspace& readWorkspace();
Actor administrator(Workspace& workspace);

const Settings& settings();
void setSettings(const Settings& settings);

} // namespace helpdesk::bench
