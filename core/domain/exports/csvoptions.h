// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QChar>
#include <QTimeZone>

namespace helpdesk {

struct CsvOptions {
    QChar delimiter = u','; ///< a semicolon where the locale writes decimal commas
    bool byteOrderMark = true; ///< Excel reads UTF-8 only with one
    bool formulaGuard = true;
    QTimeZone zone = QTimeZone::utc(); ///< instants are written as local time plus offset in this zone
};

} // namespace helpdesk
