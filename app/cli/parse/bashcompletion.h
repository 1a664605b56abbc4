// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/parse/command.h"

namespace helpdesk::cli {

/// A bash script that completes commands, options and the values they allow, made from the tree of commands.
QString bashCompletion(const CommandRegistry& registry);

} // namespace helpdesk::cli
