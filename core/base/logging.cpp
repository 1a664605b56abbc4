// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/logging.h"

namespace helpdesk {

Q_LOGGING_CATEGORY(lcStorage, "helpdesk.storage", QtInfoMsg)
Q_LOGGING_CATEGORY(lcImport, "helpdesk.import", QtInfoMsg)
Q_LOGGING_CATEGORY(lcAsync, "helpdesk.async", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUi, "helpdesk.ui", QtInfoMsg)

} // namespace helpdesk
