// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/task.h"
#include "domain/partner/user.h"
#include "domain/search/searchhit.h"
#include "storage/database.h"

#include <QStringList>

namespace helpdesk {

/// The full-text index over titles, messages and names of files, and beside it the ticket of each text. Triggers keep them
/// (migrations 011, 022); here they are asked, proven and made anew.
class SearchStore {
public:
    explicit SearchStore(Database& database);

    /// At most `limit` texts in which all terms stand, behind the document `after` (0: from the first; relevance knows no
    /// other). Texts of tickets that the actor may not see are absent. Errors: Cancelled.
    Result<std::vector<SearchHit>> list(const std::vector<SearchTerm>& terms, const Actor& actor, HitOrder order,
                                        int limit, qint64 after, Task& task);
    /// How many texts hold the term, counted no further than `limit`.
    Result<qint64> countHits(const SearchTerm& term, qint64 limit);

    /// Texts that are not in the index, and the other way round, and those whose ticket is not kept right: one English line each.
    /// Reads only.
    Result<QStringList> checkDocuments();
    /// Whether every word of every text is in the index, and no other. Needs a transaction that may write, and writes
    /// nothing.
    Result<bool> agreesWithTexts();
    /// Makes the index anew, documents in the order of time. Assumes a transaction.
    Result<> rebuild();

    /// For bulk loads: from defer() to catchUp() new texts are not indexed one by one, then all at once in the order of
    /// time. Both in the transaction of the load.
    Result<> defer();
    Result<> catchUp();

private:
    Result<> runAll(const QStringList& statements);

    Database& m_database;
};

} // namespace helpdesk
