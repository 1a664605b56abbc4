// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace helpdesk {

/// A word that names one thing by its shape. A GUID may be a tenant's or a subscription's.
struct QueryIdentifier {
    enum class Kind { Guid, Mail, Domain, ServiceRequest, Outage };

    Kind kind = Kind::Guid;
    QString text; ///< as it is stored: GUIDs canonical, mail and domain lower case, outages in capitals

    bool operator==(const QueryIdentifier&) const = default;
};

/// Nothing for an ordinary word.
std::optional<QueryIdentifier> identifierIn(const QString& word);

} // namespace helpdesk
