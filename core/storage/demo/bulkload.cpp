// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/demo/bulkload.h"

#include "base/logging.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

BulkLoad::BulkLoad(Database& database)
    : m_database(database)
{
    if (const auto changed = m_database.execute(u"PRAGMA journal_mode = DELETE"_s); !changed)
        qCInfo(lcStorage) << "bulk load keeps the log:" << changed.error().detail;
}

BulkLoad::~BulkLoad()
{
    if (const auto changed = m_database.execute(u"PRAGMA journal_mode = WAL"_s); !changed)
        qCWarning(lcStorage) << "the log stays off until the file is opened again:" << changed.error().detail;
}

} // namespace helpdesk
