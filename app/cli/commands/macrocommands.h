// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace helpdesk::cli {

class Command;

/// `macro run`, in its own file.
void addMacroRun(Command& macro);

} // namespace helpdesk::cli
