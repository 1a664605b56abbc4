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
