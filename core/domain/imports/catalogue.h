// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace helpdesk {

/// A CSP offer of the price list.
struct Offer {
    QString id; ///< GUID, MS-AZR-... or product:sku:availability
    QString name;
    QString description;
    QString country;
    bool isAddOn = false;

    bool operator==(const Offer&) const = default;
};

/// A product of "product names and service plan identifiers for licensing".
struct ProductName {
    QString skuId; ///< canonical GUID
    QString partNumber; ///< String_Id, for example ENTERPRISEPACK
    QString name;

    bool operator==(const ProductName&) const = default;
};

} // namespace helpdesk
