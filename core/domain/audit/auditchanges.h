// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>

namespace helpdesk {

/// Longer texts are cut: the audit tells what was changed, it does not keep it.
inline constexpr qsizetype longestAuditText = 500;

/// What differs between two descriptions of a thing: path of the field -> [before, after]. Objects are taken apart into their fields
/// ("targets.A.resolution.minutes"), a list is one text. Empty texts count as none.
QJsonObject auditChanges(const QJsonObject& before, const QJsonObject& after);

} // namespace helpdesk
