// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/imports/importrun.h"

#include "storage/changefeed.h"

namespace helpdesk {

namespace {

    constexpr qint64 kStep = 200;
    constexpr size_t kSingleChanges = 500;

    qint64 recordsOf(const ImportFile& file)
    {
        const auto records = file.customers.size() + file.subscriptions.size() + file.entitlements.size()
            + file.serviceRequests.size() + file.supportTopics.size() + file.offers.size() + file.productNames.size()
            + file.outages.size() + file.tickets.size() + file.accesses.size() + file.credits.size();
        return static_cast<qint64>(records);
    }

} // namespace

ImportRun::ImportRun(Database& workspace, const ImportFile& source, const ImportOptions& wanted, Instant at, Task& task)
    : database(workspace)
    , file(source)
    , options(wanted)
    , now(at)
    , m_task(task)
    , m_total(recordsOf(source))
    , m_seen(source.rejectedIds.begin(), source.rejectedIds.end())
{
    outcome.fileName = file.fileName;
    outcome.kind = file.kind;
    outcome.dryRun = options.dryRun;
    outcome.read = file.read;
    outcome.rejections = file.rejections;
    outcome.warnings = file.warnings;
    outcome.rejectedHeader = file.rejectedHeader;
}

Result<> ImportRun::step()
{
    if (m_done++ % kStep != 0)
        return {};
    m_task.progress(m_done - 1, m_total);
    if (m_task.isCancelled())
        return fail(ErrorCode::Cancelled);
    return {};
}

void ImportRun::reject(const RecordOrigin& origin, const char* reason, const QStringList& arguments)
{
    outcome.rejections.push_back({origin.line, {QString::fromLatin1(reason), arguments}, origin.raw});
}

void ImportRun::added(ChangedThing thing, qint64 id)
{
    ++outcome.added;
    touched(thing, id);
}

void ImportRun::changed(ChangedThing thing, qint64 id)
{
    ++outcome.changed;
    touched(thing, id);
}

void ImportRun::missing(ChangedThing thing, qint64 id)
{
    ++outcome.missing;
    touched(thing, id);
}

Result<> ImportRun::announce()
{
    m_task.progress(m_total, m_total);
    if (m_task.isCancelled())
        return fail(ErrorCode::Cancelled);
    if (m_changes.empty())
        return {};
    ChangeFeed feed(database);
    for (const auto& [thing, ids] : m_changes) {
        if (thing == ChangedThing::Import)
            continue;
        if (ids.size() > kSingleChanges) {
            HD_CHECK(feed.insert(thing, 0));
            continue;
        }
        for (const auto id : ids)
            HD_CHECK(feed.insert(thing, id));
    }
    return feed.insert(ChangedThing::Import, batch.value());
}

} // namespace helpdesk
