// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace helpdesk {

/// What stands above a column of an exported list; the key itself when the column is not known.
QString columnLabel(const QString& key);
QStringList columnLabels(const QStringList& keys);

} // namespace helpdesk
