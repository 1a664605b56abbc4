// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/task.h"
#include "storage/interruption.h"
#include "storage/transaction.h"
#include "temporaryworkspace.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

/// Cancelled from the given look on.
class ImpatientTask final : public Task {
public:
    explicit ImpatientTask(int looks)
        : m_left(looks)
    {
    }
    void progress(qint64, qint64) override { }
    bool isCancelled() const override { return --m_left < 0; }

private:
    mutable int m_left;
};

constexpr auto kMillion = 1'000'000;

/// Counts to `end` in SQLite.
Result<qint64> count(Database& database, int end)
{
    HD_TRY(auto statement, database.composed(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE "
                                             "i < ?) SELECT count(*) FROM n"_s));
    HD_CHECK(statement.bind(end).run());
    const auto counted = statement.next() ? statement.integer(0) : -1;
    HD_CHECK(statement.finish());
    return counted;
}

} // namespace

TEST_CASE("a long statement ends when its task is cancelled, and the connection goes on", "[interruption]")
{
    TemporaryWorkspace workspace;
    auto& database = workspace.database();
    {
        const ImpatientTask task(10);
        const Interruption interruption(database, &task);
        const auto counted = count(database, kMillion);
        REQUIRE_FALSE(counted);
        CHECK(counted.error().code == ErrorCode::Cancelled);
    }
    CHECK(*count(database, kMillion) == kMillion);
}

TEST_CASE("an interruption within another gives way to it when it goes", "[interruption]")
{
    TemporaryWorkspace workspace;
    auto& database = workspace.database();
    const ImpatientTask task(0);
    const Interruption interruption(database, &task);
    {
        const Interruption none(database, nullptr);
        CHECK(*count(database, kMillion) == kMillion);
    }
    CHECK_FALSE(count(database, kMillion));
}

TEST_CASE("a look at one moment is left whole, however often it was interrupted", "[interruption]")
{
    TemporaryWorkspace workspace;
    auto& database = workspace.database();
    const ImpatientTask task(0);
    const Interruption interruption(database, &task);
    constexpr int kOftenEnough = 3'000; // BEGIN and ROLLBACK come to their own looks meanwhile
    for (int i = 0; i < kOftenEnough; ++i) {
        const auto look = Transaction::beginReading(database);
        REQUIRE_OK(look);
    }
    const Interruption none(database, nullptr);
    REQUIRE_OK(Transaction::begin(database)); // no transaction is open
}
