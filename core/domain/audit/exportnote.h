// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace helpdesk {

/// What the audit is told of a list that went into a file.
struct ExportNote {
    QString list; ///< tickets, customers, subscriptions, cases, time, claims or audit
    QString fileName; ///< without its folder, which is nobody's business
    QString condition; ///< search text or name that it was restricted to; empty: none
    qint64 rows = 0;
};

/// The name of the file behind a path, of any system.
inline QString nameOfFile(const QString& path)
{
    return path.mid(qMax(path.lastIndexOf(u'/'), path.lastIndexOf(u'\\')) + 1);
}

} // namespace helpdesk
