// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/database.h"

namespace helpdesk {

/// While it lives, one large write goes straight into the file instead of through the log beside it, which
/// would hold all of it a second time. Worth it for a new workspace; where another connection is open the log
/// stays, and nothing but time is lost. As safe as ever: a broken-off write is rolled back.
class BulkLoad {
public:
    explicit BulkLoad(Database& database);
    BulkLoad(const BulkLoad&) = delete;
    BulkLoad& operator=(const BulkLoad&) = delete;
    ~BulkLoad();

private:
    Database& m_database;
};

} // namespace helpdesk
