// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/asyncworkspace_p.h"

#include "base/logging.h"
#include "services/auditservice.h"

#include <QFileInfo>
#include <QFutureWatcher>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr qint64 kCopiedAtMost = qint64{1} << 30; // bytes

} // namespace

Answer<ImportOutcome> AsyncWorkspace::importFile(const QString& path, const ImportOptions& options)
{
    if (options.dryRun && QFileInfo(d->path).size() <= kCopiedAtMost) {
        return d->rehearse<ImportOutcome>([actor = actor(), path, options](Workspace& workspace, Task& task) {
            return workspace.imports().preview(actor, path, options, task);
        });
    }
    return d->write<ImportOutcome>([actor = actor(), path, options](Workspace& workspace, Task& task) {
        return workspace.imports().import(actor, path, options, task);
    });
}

// A file is there by then: that it could not be noted is no reason to say that it is not.
Answer<qint64> AsyncWorkspace::Private::noted(const ExportNote& note, Answer<qint64> exported)
{
    auto* watcher = new QFutureWatcher<Result<qint64>>(facade);
    QObject::connect(watcher, &QFutureWatcherBase::finished, facade, [this, watcher, note, by = actor] {
        watcher->deleteLater();
        const auto answer = watcher->future();
        if (answer.resultCount() == 0 || !answer.result())
            return;
        auto told = note;
        told.rows = *answer.result();
        writeQuietly<void>([by, told](Workspace& workspace, Task&) -> Result<> {
            auto written = workspace.audit().noteExport(by, told);
            if (!written)
                qCWarning(lcStorage) << "an export could not be noted in the audit:" << written.error().detail;
            return written;
        });
    });
    watcher->setFuture(exported);
    return exported;
}

Answer<QStringList> AsyncWorkspace::shippedMappings()
{
    return d->read<QStringList>(
        [](Workspace& workspace, Task&) -> Result<QStringList> { return workspace.imports().shippedMappings(); });
}

Answer<std::vector<ImportBatch>> AsyncWorkspace::importBatches(int limit)
{
    return d->read<std::vector<ImportBatch>>(
        [limit](Workspace& workspace, Task&) { return workspace.imports().batches(limit); });
}

Answer<qint64> AsyncWorkspace::exportTickets(const TicketFilter& filter, const QString& path, const CsvOptions& options,
                                             const ExportColumns& columns)
{
    auto answer = d->readAtLength<qint64>([actor = actor(), filter, path, options, columns](Workspace& workspace, Task& task) {
        return workspace.exports().tickets(actor, filter, path, options, columns, task);
    });
    return d->noted({u"tickets"_s, nameOfFile(path), searchText(filter, options.zone), 0}, std::move(answer));
}

Answer<qint64> AsyncWorkspace::exportCustomers(const QString& namePart, const QString& path, const CsvOptions& options,
                                               const ExportColumns& columns)
{
    auto answer = d->readAtLength<qint64>([namePart, path, options, columns](Workspace& workspace, Task& task) {
        return workspace.exports().customers(namePart, path, options, columns, task);
    });
    return d->noted({u"customers"_s, nameOfFile(path), namePart, 0}, std::move(answer));
}

Answer<QString> AsyncWorkspace::databaseVersion()
{
    return d->read<QString>([](Workspace& workspace, Task&) { return workspace.databaseVersion(); });
}

Answer<qint64> AsyncWorkspace::exportSubscriptions(const std::optional<CustomerId>& customer, const QString& path,
                                                   const CsvOptions& options, const ExportColumns& columns)
{
    auto answer = d->readAtLength<qint64>([customer, path, options, columns](Workspace& workspace, Task& task) {
        return workspace.exports().subscriptions(customer, path, options, columns, task);
    });
    return d->noted({u"subscriptions"_s, nameOfFile(path), {}, 0}, std::move(answer));
}

QStringList AsyncWorkspace::ticketColumns()
{
    return ExportService::ticketColumns();
}

QStringList AsyncWorkspace::customerColumns()
{
    return ExportService::customerColumns();
}

QStringList AsyncWorkspace::subscriptionColumns()
{
    return ExportService::subscriptionColumns();
}

Answer<WorkspaceInfo> AsyncWorkspace::info()
{
    return d->readAtLength<WorkspaceInfo>([](Workspace& workspace, Task&) { return workspace.info(); });
}

} // namespace helpdesk
