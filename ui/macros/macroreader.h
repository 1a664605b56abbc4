// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/macro/macrooutcome.h"

namespace helpdesk {

/// Days of a macro's texts as the program writes them here and now.
MacroReader macroReader();

} // namespace helpdesk
