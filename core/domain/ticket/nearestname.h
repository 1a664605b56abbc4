// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace helpdesk {

/// The candidate a mistyped word most likely means: one it begins, else the one fewest slips away. Empty when
/// nothing is near.
QString nearestName(QStringView word, const QStringList& candidates);

} // namespace helpdesk
