// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/imports/importbatchstore.h"

#include "storage/rows.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    Statement& bindCounts(Statement& statement, const ImportBatch& batch)
    {
        statement.bind(batch.read).bind(batch.added).bind(batch.changed).bind(batch.unchanged);
        return statement.bind(batch.rejected);
    }

    ImportBatch batchOf(const Statement& row)
    {
        return {row.id<BatchTag>(0),
                row.text(1),
                row.text(2),
                fromKey<ImportKind>(row.text(3)).value_or(ImportKind::Customers),
                row.instant(4),
                row.id<UserTag>(5),
                row.integer(6),
                row.integer(7),
                row.integer(8),
                row.integer(9),
                row.integer(10)};
    }

} // namespace

ImportBatchStore::ImportBatchStore(Database& database)
    : m_database(database)
{
}

Result<BatchId> ImportBatchStore::insert(const ImportBatch& batch)
{
    HD_TRY(auto statement, m_database.statement(u"imports/insert_batch"_s));
    statement.bind(batch.fileName).bind(batch.sha256).bind(keyOf(batch.kind)).bind(batch.at).bind(batch.user);
    return insertedId<BatchTag>(bindCounts(statement, batch));
}

Result<> ImportBatchStore::updateCounts(const ImportBatch& batch)
{
    HD_TRY(auto statement, m_database.statement(u"imports/update_batch_counts"_s));
    return bindCounts(statement, batch).bind(batch.id).run();
}

Result<std::vector<ImportBatch>> ImportBatchStore::list(int limit)
{
    HD_TRY(auto statement, m_database.statement(u"imports/list_batches"_s));
    return allRows(statement.bind(limit), batchOf);
}

} // namespace helpdesk
