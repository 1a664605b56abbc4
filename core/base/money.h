// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <compare>

namespace helpdesk {

/// An amount in minor units (cents) of an ISO 4217 currency.
struct Money {
    qint64 minorUnits = 0;
    QString currency;

    bool operator==(const Money&) const = default;
};

} // namespace helpdesk
