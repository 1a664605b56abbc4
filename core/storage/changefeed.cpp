// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/changefeed.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    // Whoever is further behind than this reads everything anew anyhow.
    constexpr qint64 kKept = 20'000;
    constexpr qint64 kTrimmedEvery = 1'000;

} // namespace

ChangeFeed::ChangeFeed(Database& database)
    : m_database(database)
{
}

Result<> ChangeFeed::insert(ChangedThing thing, qint64 id)
{
    HD_TRY(auto insertion, m_database.statement(u"changefeed/insert_change"_s));
    HD_CHECK(insertion.bind(thing).bind(id).run());
    if (!insertion.next())
        return insertion.finish();
    const auto sequence = insertion.integer(0);
    return sequence % kTrimmedEvery == 0 ? trim(sequence - kKept) : Result<>();
}

Result<> ChangeFeed::trim(qint64 until)
{
    HD_TRY(auto deletion, m_database.statement(u"changefeed/delete_until"_s));
    return deletion.bind(until).run();
}

Result<std::vector<Change>> ChangeFeed::listAfter(qint64 sequence)
{
    HD_TRY(auto rows, m_database.statement(u"changefeed/list_after"_s));
    HD_CHECK(rows.bind(sequence).run());
    std::vector<Change> changes;
    while (rows.next())
        changes.push_back({rows.integer(0), rows.key<ChangedThing>(1), rows.integer(2)});
    HD_CHECK(rows.finish());
    return changes;
}

Result<qint64> ChangeFeed::last()
{
    HD_TRY(auto row, m_database.statement(u"changefeed/find_last"_s));
    HD_CHECK(row.run());
    const auto sequence = row.next() ? row.integer(0) : 0;
    HD_CHECK(row.finish());
    return sequence;
}

} // namespace helpdesk
