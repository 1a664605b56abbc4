// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/database.h"
#include "support/catch.h"

#include <QTemporaryDir>

namespace helpdesk {

/// A fresh workspace file in a folder that goes away with it.
class TemporaryWorkspace {
public:
    TemporaryWorkspace()
    {
        auto created = Database::open(path(), DatabaseMode::Create);
        REQUIRE_OK(created);
        m_database = std::move(*created);
    }

    QString path() const { return m_folder.filePath(QStringLiteral("workspace.phd")); }
    Database& database() { return *m_database; }
    /// Ends the first connection, so that the file stands alone.
    void close() { m_database.reset(); }
    /// Another connection; a write of it waits but a moment for the others.
    std::unique_ptr<Database> open(DatabaseMode mode = DatabaseMode::Write) const
    {
        auto opened = Database::open(path(), mode, std::chrono::milliseconds(50));
        REQUIRE_OK(opened);
        return std::move(*opened);
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
};

} // namespace helpdesk
