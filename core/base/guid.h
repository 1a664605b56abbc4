// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace helpdesk {

/// The canonical form of a GUID (lower case, 8-4-4-4-12, no braces), or nothing when the text is none.
std::optional<QString> canonicalGuid(QStringView text);

} // namespace helpdesk
