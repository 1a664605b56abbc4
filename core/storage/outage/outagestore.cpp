// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/outage/outagestore.h"

#include "storage/rows.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    void bindFields(Statement& statement, const Outage& outage)
    {
        statement.bind(outage.number).bind(keyOf(outage.service)).bind(outage.workload).bind(outage.title);
        statement.bind(outage.advisory).bind(outage.status).bind(outage.startedAt).bind(outage.endedAt);
    }

    Outage outageOf(const Statement& row)
    {
        return {row.id<OutageTag>(0),
                row.text(1),
                fromKey<Service>(row.text(2)).value_or(Service::Other),
                row.text(3),
                row.text(4),
                row.boolean(5),
                row.text(6),
                row.instant(7),
                row.optionalInstant(8)};
    }

} // namespace

OutageStore::OutageStore(Database& database)
    : m_database(database)
{
}

Result<OutageId> OutageStore::insert(const Outage& outage)
{
    HD_TRY(auto statement, m_database.statement(u"outage/insert"_s));
    bindFields(statement, outage);
    return insertedId<OutageTag>(statement);
}

Result<> OutageStore::update(const Outage& outage)
{
    HD_TRY(auto statement, m_database.statement(u"outage/update"_s));
    bindFields(statement, outage);
    HD_CHECK(statement.bind(outage.id).run());
    if (statement.affectedRows() != 1)
        return fail(ErrorCode::NotFound, Subject::Outage, {outage.number});
    return {};
}

Result<std::optional<Outage>> OutageStore::findByNumber(const QString& number)
{
    HD_TRY(auto statement, m_database.statement(u"outage/find_by_number"_s));
    return firstRow(statement.bind(number), outageOf);
}

Result<std::vector<Outage>> OutageStore::listRunning()
{
    HD_TRY(auto statement, m_database.statement(u"outage/list_running"_s));
    return allRows(statement, outageOf);
}

} // namespace helpdesk
