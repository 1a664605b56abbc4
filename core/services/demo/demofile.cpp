// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/demo/demofile.h"

#include <QFile>
#include <QUuid>

// A static library's resource is linked in only when somebody asks for it, and asks outside any namespace.
static void initialiseDemoResource()
{
    Q_INIT_RESOURCE(demo);
}

namespace helpdesk {

using namespace Qt::StringLiterals;

Result<QJsonDocument> readDemoFile(const QString& name)
{
    initialiseDemoResource();
    QFile file(u":/demo/%1.json"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Internal, {file.fileName()});
    QJsonParseError error;
    auto document = QJsonDocument::fromJson(file.readAll(), &error);
    if (error.error != QJsonParseError::NoError)
        return fail(ErrorCode::Internal, {file.fileName(), error.errorString(), QString::number(error.offset)});
    return document;
}

QString demoGuid(const QString& words)
{
    static const QUuid space(u"5d3c0c5e-7f0b-4c44-9d0f-2f6a3d1b8e71"_s);
    return QUuid::createUuidV5(space, words).toString(QUuid::WithoutBraces);
}

} // namespace helpdesk
