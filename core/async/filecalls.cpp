// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "async/asyncworkspace_p.h"

namespace helpdesk {

Answer<ImportOutcome> AsyncWorkspace::importFile(const QString& path, const ImportOptions& options)
{
    return d->write<ImportOutcome>([actor = actor(), path, options](Workspace& workspace, Task& task) {
        return workspace.imports().import(actor, path, options, task);
    });
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
                                             const QStringList& headers)
{
    return d->readAtLength<qint64>([actor = actor(), filter, path, options, headers](Workspace& workspace, Task& task) {
        return workspace.exports().tickets(actor, filter, path, options, headers, task);
    });
}

Answer<qint64> AsyncWorkspace::exportCustomers(const QString& namePart, const QString& path, const CsvOptions& options,
                                               const QStringList& headers)
{
    return d->readAtLength<qint64>([namePart, path, options, headers](Workspace& workspace, Task& task) {
        return workspace.exports().customers(namePart, path, options, headers, task);
    });
}

Answer<QString> AsyncWorkspace::databaseVersion()
{
    return d->read<QString>([](Workspace& workspace, Task&) { return workspace.databaseVersion(); });
}

Answer<WorkspaceInfo> AsyncWorkspace::info()
{
    return d->readAtLength<WorkspaceInfo>([](Workspace& workspace, Task&) { return workspace.info(); });
}

} // namespace helpdesk
