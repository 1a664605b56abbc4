// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rawdatabase.h"
#include "temporaryworkspace.h"

#include <QDirIterator>
#include <QFile>

using namespace helpdesk;
using namespace Qt::StringLiterals;

TEST_CASE("every statement file holds one statement that the schema can prepare", "[queries]")
{
    TemporaryWorkspace workspace;
    RawDatabase raw(workspace.path());
    int files = 0;
    for (QDirIterator it(u":/sql/queries"_s, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        const auto name = it.next();
        INFO(name.toStdString());
        REQUIRE(name.endsWith(u".sql"_s));
        if (name.endsWith(u".postgresql.sql"_s))
            continue;
        ++files;
        QFile file(name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        QString error;
        const auto prepared = raw.prepares(QString::fromUtf8(file.readAll()), error);
        INFO(error.toStdString());
        CHECK(prepared);
    }
    CHECK(files > 20);
}
