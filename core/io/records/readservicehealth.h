// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "io/json/jsonfile.h"
#include "io/records/gathering.h"

namespace helpdesk {

/// Graph's serviceAnnouncement/issues: `startDateTime`, `classification`, `service`, posts.
bool isHealthIssue(const QJsonObject& item);
/// Partner Center's ServiceIncidents: a workload and its `incidents`.
bool isServiceIncidents(const QJsonObject& item);

/// Bodies of Graph. A page that is followed by another warns "paged". Errors: Cancelled.
Result<> readHealthIssues(const JsonFile& json, Gathering& gathering);
/// Bodies of Partner Center; messages of its message center are no incidents and are rejected. Errors: Cancelled.
Result<> readServiceIncidents(const JsonFile& json, Gathering& gathering);

} // namespace helpdesk
