// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/importservice.h"

#include "io/importfile.h"
#include "io/tickets/ticketmapping.h"
#include "services/auditedaction.h"
#include "services/imports/importrun.h"
#include "storage/customer/customerstore.h"
#include "storage/imports/importbatchstore.h"
#include "storage/workspace/workspacestore.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    ImportBatch batchOf(const ImportRun& run, const Actor& actor)
    {
        ImportBatch batch;
        batch.id = run.batch;
        batch.fileName = run.file.fileName;
        batch.sha256 = run.file.sha256;
        batch.kind = run.file.kind;
        batch.at = run.now;
        batch.user = actor.user;
        batch.read = run.outcome.read;
        batch.added = run.outcome.added;
        batch.changed = run.outcome.changed;
        batch.unchanged = run.outcome.unchanged;
        batch.rejected = static_cast<qint64>(run.outcome.rejections.size());
        return batch;
    }

    // The first rejected rows are told with line and reason, never the row itself.
    void tellOutcome(AuditedAction& action, const ImportOutcome& outcome, ImportKind kind)
    {
        constexpr qsizetype kTold = 20;
        action.tell(u"import_kind"_s, QString(keyOf(kind)));
        action.tell(u"read"_s, outcome.read);
        action.tell(u"added"_s, outcome.added);
        action.tell(u"changed"_s, outcome.changed);
        action.tell(u"unchanged"_s, outcome.unchanged);
        action.tell(u"rejected"_s, static_cast<qint64>(outcome.rejections.size()));
        QJsonArray rejections;
        for (const auto& rejection : outcome.rejections) {
            if (rejections.size() == kTold)
                break;
            rejections << QJsonObject{{u"line"_s, rejection.line},
                                      {u"reason"_s, rejection.reason.key},
                                      {u"arguments"_s, QJsonArray::fromStringList(rejection.reason.arguments)}};
        }
        if (!rejections.isEmpty())
            action.tell(u"rejections"_s, rejections);
    }

    Result<> take(ImportRun& run)
    {
        switch (run.file.kind) {
        case ImportKind::Customers:
        case ImportKind::PowerShellCustomers:
        case ImportKind::RestCustomers:
            return importCustomers(run);
        case ImportKind::Subscriptions:
        case ImportKind::PowerShellSubscriptions:
        case ImportKind::RestSubscriptions:
            return importSubscriptions(run);
        case ImportKind::RestAzureEntitlements:
            return importEntitlements(run);
        case ImportKind::PowerShellServiceRequests:
        case ImportKind::RestServiceRequests:
        case ImportKind::AzureTickets:
            return importServiceRequests(run);
        case ImportKind::RestSupportTopics:
        case ImportKind::RestOffers:
        case ImportKind::ProductNames:
            return importCatalogue(run);
        case ImportKind::ServiceHealth:
        case ImportKind::ServiceIncidents:
            return importOutages(run);
        case ImportKind::TicketLog:
            return importTicketLog(run);
        case ImportKind::GdapRelationships:
        case ImportKind::RestGdapRelationships:
        case ImportKind::RestDelegatedCustomers:
        case ImportKind::DapTerminated:
            return importAccesses(run);
        case ImportKind::LicenseReconciliation:
        case ImportKind::NceReconciliation:
        case ImportKind::DailyUsage:
            return importReconciliation(run);
        }
        Q_UNREACHABLE();
        return {};
    }

} // namespace

ImportService::ImportService(Database& database, const Clock& clock)
    : m_database(database)
    , m_clock(clock)
{
}

Result<ImportOutcome> ImportService::import(const Actor& actor, const QString& path, const ImportOptions& options,
                                            Task& task)
{
    if (options.customer.isValid())
        HD_CHECK(CustomerStore(m_database).find(options.customer));
    // Parsed before the transaction begins: others write on while a large file is read.
    HD_TRY(const auto file, readImportFile(path, options, task));
    return store(actor, file, options, task);
}

Result<ImportOutcome> ImportService::preview(const Actor& actor, const QString& path, const ImportOptions& options,
                                             Task& task)
{
    if (options.customer.isValid())
        HD_CHECK(CustomerStore(m_database).find(options.customer));
    HD_TRY(const auto file, readImportFile(path, options, task));
    const QTemporaryDir folder;
    if (!folder.isValid())
        return fail(ErrorCode::FileNotWritable, {QDir::tempPath(), folder.errorString()});
    const auto copy = folder.filePath(u"preview.helpdesk"_s);
    {
        // A reading connection may not write, not even into another file.
        HD_TRY(const auto source, Database::open(m_database.path(), DatabaseMode::Write));
        HD_CHECK(WorkspaceStore(*source).copyTo(copy));
    }
    if (task.isCancelled())
        return fail(ErrorCode::Cancelled);
    HD_TRY(const auto database, Database::open(copy, DatabaseMode::Write));
    auto rehearsed = options;
    rehearsed.dryRun = true;
    return ImportService(*database, m_clock).store(actor, file, rehearsed, task);
}

Result<ImportOutcome> ImportService::store(const Actor& actor, const ImportFile& file, const ImportOptions& options,
                                           Task& task)
{
    HD_TRY(auto action, AuditedAction::begin(m_database, m_clock, actor, AuditThing::Import, AuditAct::Imported));
    ImportRun run(m_database, file, options, m_clock.now(), task);
    ImportBatchStore batches(m_database);
    HD_TRY(run.batch, batches.insert(batchOf(run, actor)));
    HD_CHECK(take(run));
    std::ranges::stable_sort(run.outcome.rejections, {}, &Rejection::line);
    HD_CHECK(batches.updateCounts(batchOf(run, actor)));
    HD_CHECK(run.announce());
    if (options.dryRun)
        return std::move(run.outcome); // and the transaction rolls back
    action.about(run.batch, file.fileName);
    tellOutcome(action, run.outcome, file.kind);
    HD_CHECK(action.commit());
    run.outcome.batch = run.batch;
    return std::move(run.outcome);
}

Result<std::vector<ImportBatch>> ImportService::batches(int limit)
{
    return ImportBatchStore(m_database).list(limit);
}

QStringList ImportService::shippedMappings() const
{
    return shippedMappingNames();
}

} // namespace helpdesk
