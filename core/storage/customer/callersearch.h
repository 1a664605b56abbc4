// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/customer/customer.h"
#include "storage/database.h"

namespace helpdesk {

/// Looks customers up by the beginning of something a caller says; every look-up walks an index, in its order.
/// Texts come in the form they are kept in: folded names, lower-case domains and mail, canonical GUIDs, digits.
class CallerSearch {
public:
    CallerSearch(Database& database, int limit);

    Result<std::vector<CallerMatch>> byName(const QString& prefix);
    /// The one that reads every name: for when nothing else finds anything.
    Result<std::vector<CallerMatch>> byNamePart(const QString& part);
    /// By a later word of a customer's or contact's name.
    Result<std::vector<CallerMatch>> byLaterWord(const QString& prefix);
    Result<std::vector<CallerMatch>> byContactName(const QString& prefix);
    Result<std::vector<CallerMatch>> byDomain(const QString& prefix);
    /// Contacts before customers.
    Result<std::vector<CallerMatch>> byEmail(const QString& prefix);
    Result<std::vector<CallerMatch>> byPhoneBeginning(const QString& digits);
    Result<std::vector<CallerMatch>> byPhoneEnd(const QString& digits);
    Result<std::vector<CallerMatch>> byTenantId(const QString& prefix);
    /// By the id of a subscription, of a legacy Azure one, or of an Azure subscription in a plan.
    Result<std::vector<CallerMatch>> bySubscription(const QString& prefix);

private:
    Result<std::vector<CallerMatch>> run(const QString& name, QLatin1StringView matchedBy, const QString& prefix);
    Result<std::vector<CallerMatch>> byKey(QLatin1StringView kind, const QString& prefix, QLatin1StringView matchedBy);

    Database& m_database;
    int m_limit;
};

} // namespace helpdesk
