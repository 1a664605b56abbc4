// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "base/task.h"
#include "domain/partner/user.h"
#include "domain/search/tickethit.h"

#include <QStringList>

namespace helpdesk {

class Database;

/// Full text: where something was said. All calls block; all run on the thread of the database. Texts of restricted
/// tickets do not exist for people who are not named.
class SearchService {
public:
    explicit SearchService(Database& database);

    /// Texts in which all words and "phrases" of `text` stand, each word by its beginning: titles, messages, notes, names
    /// of files. A page of at most `limit`, behind the document `after` (0: the first page). By relevance there is one
    /// page only, and the newest 20,000 texts are weighed. A text without letters finds nothing. Errors: Cancelled.
    Result<SearchPage> hits(const Actor& actor, const QString& text, HitOrder order, int limit, Task& task,
                            qint64 after = 0);

    /// Where in these tickets the terms stand, for a list that was searched for them; tickets without such a text, and those the
    /// actor does not see, are absent. Of a long ticket the newest texts are looked at, and of all of them so many that it
    /// takes no time to speak of. Errors: Cancelled.
    Result<std::vector<TicketHit>> hitsOf(const Actor& actor, const std::vector<TicketId>& tickets,
                                          const std::vector<SearchTerm>& terms, Task& task);

    /// What the index and the texts do not agree in; empty: nothing. From a reading connection it takes a writing one
    /// beside it, whose lock holds up other writers meanwhile. Errors: WorkspaceLocked, Cancelled.
    Result<QStringList> check(Task& task);
    /// Makes the index anew from the texts. Errors: WorkspaceReadOnly, WorkspaceLocked, DiskFull.
    Result<> rebuild();

private:
    Database& m_database;
};

} // namespace helpdesk
