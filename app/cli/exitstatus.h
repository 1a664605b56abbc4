// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace helpdesk::cli {

enum class ExitStatus { Done = 0, Failed = 1, Usage = 2, Rejected = 3 };

} // namespace helpdesk::cli
