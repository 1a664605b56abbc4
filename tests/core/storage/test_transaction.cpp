// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/transaction.h"
#include "support/catch.h"
#include "temporaryworkspace.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

int warnings = 0;

void countWarning(QtMsgType type, const QMessageLogContext&, const QString&)
{
    warnings += type == QtWarningMsg ? 1 : 0;
}

} // namespace

TEST_CASE("a transaction that SQLite rolled back by itself ends without a word", "[transaction]")
{
    TemporaryWorkspace workspace;
    warnings = 0;
    const auto before = qInstallMessageHandler(countWarning);
    {
        auto transaction = Transaction::begin(workspace.database());
        REQUIRE_OK(transaction);
        REQUIRE_OK(workspace.database().execute(u"ROLLBACK"_s)); // as on a full disk
    }
    qInstallMessageHandler(before);
    CHECK(warnings == 0);
    REQUIRE_OK(Transaction::begin(workspace.database()));
}

TEST_CASE("a look within a write is part of it, and ends nothing when it goes", "[transaction]")
{
    TemporaryWorkspace workspace;
    auto& database = workspace.database();
    {
        auto writing = Transaction::begin(database);
        REQUIRE_OK(writing);
        REQUIRE_OK(database.execute(u"INSERT INTO setting (name, value) VALUES ('colour', 'blue')"_s));
        {
            const auto looking = Transaction::beginReading(database);
            REQUIRE_OK(looking);
        }
        REQUIRE_OK(writing->commit());
    }
    auto found = database.composed(u"SELECT value FROM setting WHERE name = 'colour'"_s);
    REQUIRE_OK(found);
    REQUIRE_OK(found->run());
    REQUIRE(found->next());
    CHECK(found->text(0) == u"blue"_s);
}
