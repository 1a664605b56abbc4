// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace helpdesk {

/// Whether calendars can be cut by this IANA zone. Other names of a zone count too (`Europe/Kiev`, `Etc/UTC`): Qt lists
/// those of zone.tab only.
bool isTimeZone(const QString& id);

} // namespace helpdesk
