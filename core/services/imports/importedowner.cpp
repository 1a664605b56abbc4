// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/imports/importedowner.h"

namespace helpdesk {

ImportedOwner::ImportedOwner(ImportRun& run)
    : m_run(run)
    , m_customers(run.database)
{
}

const QString& ImportedOwner::tenantIdOf(const QString& ofRecord) const
{
    return ofRecord.isEmpty() ? m_run.file.customerTenantId : ofRecord;
}

Result<CustomerId> ImportedOwner::find(const QString& tenantId)
{
    if (tenantId.isEmpty())
        return m_run.options.customer;
    const auto known = m_known.constFind(tenantId);
    if (known != m_known.cend())
        return *known;
    HD_TRY(const auto id, m_customers.findByTenantId(tenantId));
    return *m_known.insert(tenantId, id.value_or(CustomerId()));
}

} // namespace helpdesk
