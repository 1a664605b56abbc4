// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ticket/severity.h"

namespace helpdesk {

// A is "production down" and binds the customer to a contact round the clock, B "production partly affected",
// C "still available". A degraded service still runs, and a stopped department is a part of the production:
// both are B. An agent who knows more raises the severity by hand.
Severity severityOf(Impact impact, Urgency urgency)
{
    switch (urgency) {
    case Urgency::Stopped:
        return impact == Impact::Everyone ? Severity::A : Severity::B;
    case Urgency::Degraded:
        return impact == Impact::One ? Severity::C : Severity::B;
    case Urgency::GoesOn:
        return Severity::C;
    }
    Q_UNREACHABLE();
    return Severity::C;
}

} // namespace helpdesk
