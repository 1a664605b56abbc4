// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/instant.h"
#include "domain/ticket/ticketevent.h"

namespace helpdesk {

/// An event of a ticket as reports read it.
struct CourseEvent {
    Instant at;
    EventKind kind = EventKind::Created;
    QJsonObject data;
};

} // namespace helpdesk
