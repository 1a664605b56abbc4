// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ticket/severity.h"
#include "support/catch.h"

using namespace helpdesk;

TEST_CASE("severity follows from impact and urgency", "[ticket]")
{
    CHECK(severityOf(Impact::Everyone, Urgency::Stopped) == Severity::A);
    CHECK(severityOf(Impact::Everyone, Urgency::Degraded) == Severity::B);
    CHECK(severityOf(Impact::Everyone, Urgency::GoesOn) == Severity::C);
    CHECK(severityOf(Impact::Some, Urgency::Stopped) == Severity::B);
    CHECK(severityOf(Impact::Some, Urgency::Degraded) == Severity::B);
    CHECK(severityOf(Impact::Some, Urgency::GoesOn) == Severity::C);
    CHECK(severityOf(Impact::One, Urgency::Stopped) == Severity::B);
    CHECK(severityOf(Impact::One, Urgency::Degraded) == Severity::C);
    CHECK(severityOf(Impact::One, Urgency::GoesOn) == Severity::C);
}

TEST_CASE("a greater impact or urgency never lowers the severity", "[ticket]")
{
    // Enumerators stand from the worst to the mildest.
    const auto impacts = valuesOf<Impact>();
    const auto urgencies = valuesOf<Urgency>();
    for (size_t i = 1; i < impacts.size(); ++i) {
        for (size_t u = 1; u < urgencies.size(); ++u) {
            CHECK(severityOf(impacts[i - 1], urgencies[u]) <= severityOf(impacts[i], urgencies[u]));
            CHECK(severityOf(impacts[i], urgencies[u - 1]) <= severityOf(impacts[i], urgencies[u]));
        }
    }
}
