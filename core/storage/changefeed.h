// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/change.h"
#include "storage/database.h"

namespace helpdesk {

/// The list of what was committed, by which windows and other processes learn what to read anew. It keeps
/// the newest rows only: a reader that finds a gap between its sequence and the oldest row reads all anew.
class ChangeFeed {
public:
    explicit ChangeFeed(Database& database);

    /// In the transaction of the change. `id` 0: many of this kind.
    Result<> insert(ChangedThing thing, qint64 id);
    /// Rows after `sequence`, oldest first.
    Result<std::vector<Change>> listAfter(qint64 sequence);
    /// The newest sequence, 0 when there is none.
    Result<qint64> last();

private:
    Result<> trim(qint64 until);

    Database& m_database;
};

} // namespace helpdesk
