// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/imports/importrun.h"
#include "storage/customer/customerstore.h"

#include <QHash>

namespace helpdesk {

/// Whose a record is: by its own tenant id, else the file's, else the customer the user named.
class ImportedOwner {
public:
    explicit ImportedOwner(ImportRun& run);

    /// The tenant id that counts for a record; empty: only the user can tell.
    const QString& tenantIdOf(const QString& ofRecord) const;
    /// Invalid: no customer has this tenant id; or it is empty and the user named none.
    Result<CustomerId> find(const QString& tenantId);

private:
    ImportRun& m_run;
    CustomerStore m_customers;
    QHash<QString, CustomerId> m_known;
};

} // namespace helpdesk
