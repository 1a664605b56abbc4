// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/instant.h"

#include <QString>

namespace helpdesk {

/// The texts of ui/text/timetext.h in the user's language and the machine's time zone.
QString localDay(Instant instant);
QString localMoment(Instant instant, Instant now);

} // namespace helpdesk
