// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "legalhistory.h"

#include "services/demo/random.h"
#include "services/demo/scaletext.h"
#include "services/demo/scaletimes.h"

#include <QCryptographicHash>
#include <QRegularExpression>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

class Scaled : public MadeWorkspace {
public:
    Scaled(qint64 tickets, quint64 seed)
    {
        QuietTask task;
        REQUIRE_OK(workspace->demo().fillScale(tickets, seed, task));
    }

    /// Of all rows of all tables.
    QByteArray fingerprint() const
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const auto& table : rows(u"SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"_s)) {
            hash.addData(table.toUtf8());
            for (const auto& row : rows(u"SELECT * FROM "_s + table))
                hash.addData(row.toUtf8());
        }
        return hash.result();
    }
};

class CancelledTask final : public Task {
public:
    void progress(qint64, qint64) override { }
    bool isCancelled() const override { return true; }
};

} // namespace

TEST_CASE("the same seed makes the same rows, another seed others", "[scale]")
{
    const auto first = Scaled(300, 42).fingerprint();
    CHECK(Scaled(300, 42).fingerprint() == first);
    CHECK(Scaled(300, 43).fingerprint() != first);
}

TEST_CASE("made-up tickets have legal histories and pass the workspace check", "[scale]")
{
    Scaled scaled(1500, 7);
    CHECK(illegalHistories(scaled) == QStringList());
    QuietTask task;
    const auto problems = scaled.workspace->check(task);
    REQUIRE_OK(problems);
    CHECK(*problems == QStringList());
    CHECK(scaled.rows(u"PRAGMA foreign_key_check"_s) == QStringList());
    CHECK(scaled.rows(u"PRAGMA journal_mode"_s) == QStringList{u"wal"_s});
}

TEST_CASE("a made-up workspace has the shape of a real one", "[scale]")
{
    const Scaled scaled(2000, 1);
    CHECK(scaled.count(u"SELECT count(*) FROM ticket"_s) == 2000);
    CHECK(scaled.count(u"SELECT count(*) FROM customer"_s) == 200);
    const auto subscriptions = scaled.count(u"SELECT count(*) FROM subscription"_s);
    CHECK(subscriptions > 1800);
    CHECK(subscriptions < 2200);
    CHECK(scaled.count(u"SELECT count(*) FROM app_user"_s) == 30);
    const auto done = scaled.count(u"SELECT count(*) FROM ticket WHERE state IN ('resolved', 'closed')"_s);
    CHECK(done > 2000 * 84 / 100);
    CHECK(done < 2000 * 90 / 100);
    const auto messages = scaled.count(u"SELECT count(*) FROM ticket_message"_s);
    CHECK(messages > 2000 * 2);
    CHECK(messages < 2000 * 3);
    CHECK(scaled.count(u"SELECT min(n) FROM (SELECT count(*) AS n FROM ticket_event GROUP BY ticket_id)"_s) >= 2);
    for (const auto state : valuesOf<TicketState>())
        CHECK(scaled.count(u"SELECT count(*) FROM ticket WHERE state = '%1'"_s.arg(keyOf(state))) > 0);
}

TEST_CASE("made-up tickets spread over two years, never beyond their end", "[scale]")
{
    const Scaled scaled(500, 3);
    const qint64 end = 1'793'404'800'000;
    const qint64 day = 86'400'000;
    CHECK(scaled.count(u"SELECT max(at) FROM ticket_event"_s) < end);
    CHECK(scaled.count(u"SELECT max(created_at) FROM ticket"_s) > end - 7 * day);
    const auto first = scaled.count(u"SELECT min(created_at) FROM ticket"_s);
    CHECK(first >= end - 730 * day);
    CHECK(first < end - 720 * day);
}

TEST_CASE("numbers given out to made-up tickets are not given again", "[scale]")
{
    Scaled scaled(100, 5);
    const auto me = scaled.workspace->users().defaultUser();
    REQUIRE_OK(me);
    NewTicket form;
    form.title = u"The next one"_s;
    const auto next = scaled.workspace->tickets().create(actorOf(*me), form);
    REQUIRE_OK(next);
    CHECK(next->number == scaled.count(u"SELECT max(number) FROM ticket WHERE title <> 'The next one'"_s) + 1);
}

TEST_CASE("a cancelled fill leaves the workspace as it was", "[scale]")
{
    MadeWorkspace made;
    CancelledTask task;
    const auto filled = made.workspace->demo().fillScale(100, 1, task);
    REQUIRE_FALSE(filled);
    CHECK(filled.error().code == ErrorCode::Cancelled);
    CHECK(made.count(u"SELECT count(*) FROM customer"_s) == 0);
    CHECK(made.count(u"SELECT count(*) FROM app_user"_s) == 1);
    CHECK(made.count(u"SELECT value FROM counter WHERE name = 'ticket_number'"_s) == 1000);
    CHECK(made.rows(u"PRAGMA journal_mode"_s) == QStringList{u"wal"_s});
}

TEST_CASE("an empty fill makes the people and no tickets", "[scale]")
{
    const Scaled scaled(0, 1);
    CHECK(scaled.count(u"SELECT count(*) FROM ticket"_s) == 0);
    CHECK(scaled.count(u"SELECT count(*) FROM customer"_s) == 200);
}

TEST_CASE("random numbers are the same on every machine", "[scale]")
{
    Random random(1);
    CHECK(random.next() == Random(1).next());
    CHECK(Random(1, 2).next() != Random(1, 3).next());
    CHECK(Random(1, 2).next() != Random(2, 2).next());
    Random draws(9);
    for (int i = 0; i < 1000; ++i)
        REQUIRE(draws.below(7) < 7);
}

TEST_CASE("made-up messages have about 118 words of Zipf-like frequency", "[scale]")
{
    const ScaleText text;
    Random random(11);
    QHash<QString, int> seen;
    qint64 words = 0;
    constexpr int kMessages = 500;
    for (int i = 0; i < kMessages; ++i) {
        for (const auto& word : text.message(random).toLower().split(QRegularExpression(u"[\\s.]+"_s), Qt::SkipEmptyParts)) {
            ++seen[word];
            ++words;
        }
    }
    CHECK(words / kMessages > 108);
    CHECK(words / kMessages < 128);
    CHECK(seen.size() > 2500);
    CHECK(seen.value(u"the"_s) > words / 40);
}

TEST_CASE("opening times grow and end before the end", "[scale]")
{
    const Instant end(1'793'404'800'000);
    const ScaleTimes times(10'000, end);
    auto before = times.opening(0);
    for (qint64 i = 1; i < 10'000; ++i) {
        const auto next = times.opening(i);
        REQUIRE(next >= before);
        before = next;
    }
    CHECK(before < end);
}

TEST_CASE("of made-up tickets the reports of security, and no others, are for named people only", "[scale]")
{
    const Scaled scaled(500, 11);
    CHECK(scaled.count(u"SELECT count(*) FROM ticket WHERE category = 'security'"_s) > 0);
    CHECK(scaled.count(u"SELECT count(*) FROM ticket WHERE (category = 'security') <> restricted"_s) == 0);
    CHECK(scaled.count(u"SELECT count(*) FROM ticket_event WHERE kind = 'created' AND data LIKE '%\"restricted\":true%'"_s)
          == scaled.count(u"SELECT count(*) FROM ticket WHERE restricted = 1"_s));
}
