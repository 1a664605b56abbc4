// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/instant.h"
#include "support/catch.h"

namespace helpdesk {

/// "2026-11-23T12:00:00Z"; the test ends where it is none.
inline Instant at(QStringView iso)
{
    const auto instant = Instant::fromIso(iso);
    REQUIRE(instant);
    return *instant;
}

} // namespace helpdesk
