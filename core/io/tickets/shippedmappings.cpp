// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/tickets/ticketmapping.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    const auto folder = u":/mappings"_s;

    QString shippedPath(const QString& name)
    {
        return u"%1/%2.json"_s.arg(folder, name);
    }

} // namespace

QStringList shippedMappingNames()
{
    QStringList names;
    const auto entries = QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const auto& entry : entries)
        names << entry.completeBaseName();
    return names;
}

Result<TicketMapping> loadTicketMapping(const QString& nameOrPath)
{
    const bool shipped = shippedMappingNames().contains(nameOrPath);
    const auto path = shipped ? shippedPath(nameOrPath) : nameOrPath;
    if (!QFileInfo(path).isFile())
        return fail(ErrorCode::NotFound, Subject::Mapping, {nameOrPath});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, Subject::Mapping, {path, file.errorString()});
    return parseTicketMapping(file.readAll(), QFileInfo(path).fileName());
}

} // namespace helpdesk
