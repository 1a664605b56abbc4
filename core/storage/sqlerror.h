// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QSqlError>

namespace helpdesk {

/// What the driver said, as an error a caller can act on. Bound values never get into the detail.
Error storageError(const QSqlError& error, const QString& path = {},
                   std::source_location where = std::source_location::current());

} // namespace helpdesk
