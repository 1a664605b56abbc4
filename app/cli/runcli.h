// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace helpdesk::cli {

struct Environment;

/// Runs one command line (without the program's name) and returns the exit status: 0 done; 1 failed, nothing
/// changed; 2 usage; 3 done, with rejected rows.
int runCli(const QStringList& arguments, Environment& environment);

} // namespace helpdesk::cli
