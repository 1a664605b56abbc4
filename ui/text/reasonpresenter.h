// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QString>

namespace helpdesk {

/// Why a rule says no, or an import rejects a row or warns, as a whole sentence. A key without a sentence shows
/// itself with its arguments.
QString sentence(const Reason& reason);

} // namespace helpdesk
