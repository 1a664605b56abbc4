// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchfixture.h"

#include <QFile>

using namespace helpdesk;
using namespace Qt::StringLiterals;

TEST_CASE("a word is found by its beginning in titles, messages and references, not in its middle", "[search]")
{
    SearchFixture fixture;
    fixture.ticket(u"Outlook is slow"_s, {u"Restarted the mailbox"_s});
    CHECK(fixture.hits(u"outl"_s).size() == 1);
    CHECK(fixture.hits(u"mail"_s).size() == 1);
    CHECK(fixture.hits(u"ext-1001"_s).size() == 1);
    CHECK(fixture.hits(u"box"_s).empty());
    CHECK(fixture.hits(u"&"_s).empty());
}

TEST_CASE("words of all alphabets are found without case and diacritics", "[search]")
{
    SearchFixture fixture;
    fixture.ticket(u"Test"_s,
                   {u"Die Straße in Zürich, ГЁТЕ и Чехов; Łódź, Ærø, ıstanbul, Việt Nam, но\u00adвый, и\u0306од"_s});
    for (const auto& word : {u"STRASSE"_s, u"straße"_s, u"zurich"_s, u"Zürich"_s, u"Zu\u0308rich"_s, u"гете"_s, u"Гёте"_s, u"чехов"_s,
                             u"lodz"_s, u"aero"_s, u"ISTANBUL"_s, u"viet"_s, u"новый"_s, u"йод"_s, u"СТРАССЕ"_s}) {
        INFO(word.toStdString());
        CHECK(fixture.hits(word).size() == (word == u"СТРАССЕ"_s ? 0 : 1));
    }
}

TEST_CASE("the index replaces the letters that searches replace", "[search]")
{
    SearchFixture fixture;
    const auto letters = u"ёЁßẞæÆœŒøØłŁđĐı и\u0306 И\u0306 a\u00adb"_s;
    fixture.ticket(letters, {letters});
    auto texts = fixture.database().composed(u"SELECT coalesce(title, text) FROM search_text"_s);
    REQUIRE_OK(texts);
    REQUIRE_OK(texts->run());
    for (int i = 0; i < 2; ++i) {
        REQUIRE(texts->next());
        CHECK(texts->text(0) == indexSpelling(letters));
    }
}

TEST_CASE("identifiers are found whole, by their beginning and by their parts", "[search]")
{
    SearchFixture fixture;
    fixture.ticket(u"Sign-in"_s, {u"Tenant 3f2504e0-4f89-41d3-9a0c-0305e82c3301, AADSTS50076, 0x8004010F; "
                                  "anna.berg@contoso.onmicrosoft.com on 10.0.19041.1 (KB5001330)"_s});
    for (const auto& word :
         {u"3F2504E0-4F89-41D3-9A0C-0305E82C3301"_s, u"{3f2504e0-4f89"_s, u"3f2504e0-4f89-41d3-9a"_s, u"0305e82c3301"_s, u"AADSTS50076"_s,
          u"aadsts50"_s, u"0x8004010f"_s, u"0x8004"_s, u"anna.berg@contoso.onmicrosoft.com"_s, u"anna.berg@con"_s, u"contoso"_s,
          u"10.0.19041.1"_s, u"10.0.190"_s, u"19041"_s, u"kb5001330"_s}) {
        INFO(word.toStdString());
        CHECK(fixture.hits(word).size() == 1);
    }
    CHECK(fixture.hits(u"10.0.19042"_s).empty());
    CHECK(fixture.hits(u"4f89-3f2504e0"_s).empty());
}

TEST_CASE("a phrase stands together, several words anywhere in one text", "[search]")
{
    SearchFixture fixture;
    fixture.ticket(u"One"_s, {u"cannot send large mail"_s, u"mail cannot be sent"_s});
    CHECK(fixture.hits(u"\"cannot send\""_s).size() == 1);
    CHECK(fixture.hits(u"mail cannot"_s).size() == 2);
    CHECK(fixture.hits(u"\"cannot mail\""_s).empty());
}

TEST_CASE("hits come newest first, oldest first or best first, page after page", "[search]")
{
    SearchFixture fixture;
    const auto first = fixture.ticket(u"Printer"_s, {u"long text about a printer and many other things that count for less"_s});
    const auto second = fixture.ticket(u"Scanner"_s, {u"printer printer"_s});
    fixture.say(first, u"printer again"_s);
    const auto newest = fixture.hits(u"printer"_s);
    REQUIRE(newest.size() == 4);
    CHECK(newest[0].ticket == first);
    CHECK(newest[0].snippet.text == u"printer again"_s);
    CHECK(newest[0].author == u"Anna"_s);
    CHECK(newest[1].ticket == second);
    CHECK(newest[3].place == HitPlace::Title);
    const auto page = fixture.hits(u"printer"_s, HitOrder::Newest, 2);
    CHECK(fixture.hits(u"printer"_s, HitOrder::Newest, 10, page.back().document).front().document == newest[2].document);
    const auto oldest = fixture.hits(u"printer"_s, HitOrder::Oldest);
    REQUIRE(oldest.size() == 4);
    CHECK(oldest[0].document == newest[3].document);
    const auto best = fixture.hits(u"printer"_s, HitOrder::Relevance, 3);
    REQUIRE(best.size() == 3);
    CHECK(best[0].place == HitPlace::Title);
}

TEST_CASE("texts of restricted tickets are absent for others, whatever the order", "[search]")
{
    SearchFixture fixture;
    fixture.ticket(u"Vulnerability"_s, {u"secret word"_s}, true);
    fixture.ticket(u"Other"_s, {u"secret word"_s});
    for (const auto order : valuesOf<HitOrder>()) {
        fixture.actor.role = Role::Administrator;
        CHECK(fixture.hits(u"secret"_s, order).size() == 2);
        fixture.actor = {UserId(2), u"boris"_s, u"Boris"_s, Role::Agent};
        CHECK(fixture.hits(u"secret"_s, order).size() == 1);
    }
}

TEST_CASE("the index follows every change of a text in its transaction", "[search]")
{
    SearchFixture fixture;
    const auto id = fixture.ticket(u"Outlook"_s, {u"first"_s});
    auto& database = fixture.database();
    REQUIRE_OK(database.execute(u"UPDATE ticket SET title = 'Teams' WHERE id = %1"_s.arg(id.value())));
    CHECK(fixture.hits(u"outlook"_s).empty());
    CHECK(fixture.hits(u"teams"_s).size() == 1);
    REQUIRE_OK(database.execute(u"UPDATE ticket_message SET body = 'zweite Straße'"_s));
    CHECK(fixture.hits(u"first"_s).empty());
    CHECK(fixture.hits(u"strasse"_s).size() == 1);
    const auto other = fixture.ticket(u"Other"_s);
    REQUIRE_OK(database.execute(u"UPDATE ticket_message SET ticket_id = %1"_s.arg(other.value())));
    CHECK(fixture.hits(u"zweite"_s).front().ticket == other);
    CHECK(fixture.agrees());
    {
        auto transaction = Transaction::begin(database);
        REQUIRE_OK(transaction);
        fixture.say(id, u"taken back"_s);
        CHECK(fixture.hits(u"taken"_s).size() == 1);
    }
    CHECK(fixture.hits(u"taken"_s).empty());
    CHECK(fixture.agrees());
    REQUIRE_OK(database.execute(u"DELETE FROM ticket_message"_s));
    REQUIRE_OK(database.execute(u"DELETE FROM ticket"_s));
    CHECK(fixture.hits(u"teams"_s).empty());
    CHECK(fixture.agrees());
}

TEST_CASE("the names of files are found while they are on the ticket, and not in drafts", "[search]")
{
    SearchFixture fixture;
    const auto id = fixture.ticket(u"Ticket"_s);
    auto& database = fixture.database();
    REQUIRE_OK(database.execute(u"INSERT INTO attachment_content (sha256, size) VALUES ('x', 1)"_s));
    REQUIRE_OK(database.execute(
        u"INSERT INTO attachment (id, ticket_id, draft_user_id, sha256, file_name, media_type, sensitive, secrets_taken_out, "
        "added_by_name, added_at) VALUES (7, %1, 1, 'x', 'Снимои\u0306.png', '', 0, 0, 'Anna', 5)"_s.arg(id.value())));
    CHECK(fixture.hits(u"снимой"_s).empty());
    REQUIRE_OK(database.execute(u"UPDATE attachment SET draft_user_id = NULL"_s));
    const auto found = fixture.hits(u"снимой.png"_s);
    REQUIRE(found.size() == 1);
    CHECK(found.front().place == HitPlace::Attachment);
    CHECK(found.front().attachment == AttachmentId(7));
    CHECK(fixture.agrees());
    REQUIRE_OK(database.execute(u"UPDATE attachment SET file_name = 'trace.har'"_s));
    CHECK(fixture.hits(u"trace"_s).size() == 1);
    CHECK(fixture.hits(u"png"_s).empty());
    REQUIRE_OK(database.execute(u"UPDATE attachment SET removed_at = 9"_s));
    CHECK(fixture.hits(u"trace"_s).empty());
    REQUIRE_OK(database.execute(u"UPDATE attachment SET removed_at = NULL"_s));
    CHECK(fixture.hits(u"trace"_s).size() == 1);
    REQUIRE_OK(database.execute(u"DELETE FROM attachment"_s));
    CHECK(fixture.hits(u"trace"_s).empty());
    CHECK(fixture.agrees());
}

TEST_CASE("an index that does not agree is noticed and made anew", "[search]")
{
    SearchFixture fixture;
    const auto id = fixture.ticket(u"Outlook"_s, {u"first"_s, u"second"_s});
    auto& database = fixture.database();
    SECTION("by a document too few")
    {
        REQUIRE_OK(database.execute(u"DELETE FROM search_document WHERE kind = 'message' AND source_id = 1"_s));
    }
    SECTION("by a document too many")
    {
        REQUIRE_OK(database.execute(
            u"INSERT INTO search_document (ticket_id, kind, source_id) VALUES (%1, 'message', 99)"_s.arg(id.value())));
    }
    SECTION("by a text that somebody changed behind the triggers")
    {
        REQUIRE_OK(database.execute(u"DROP TRIGGER message_unsearchable_before_edit"_s));
        REQUIRE_OK(database.execute(u"DROP TRIGGER message_searchable_after_edit"_s));
        REQUIRE_OK(database.execute(u"UPDATE ticket_message SET body = 'third' WHERE id = 1"_s));
    }
    SECTION("by an entry of words that nobody said")
    {
        REQUIRE_OK(database.execute(u"INSERT INTO search_index (rowid, text, title) VALUES (1, 'ghost', '')"_s));
    }
    CHECK_FALSE(fixture.agrees());
    {
        auto transaction = Transaction::begin(database);
        REQUIRE_OK(transaction);
        REQUIRE_OK(SearchStore(database).rebuild());
        REQUIRE_OK(transaction->commit());
    }
    CHECK(fixture.agrees());
    CHECK(fixture.hits(u"second"_s).size() == 1);
}

TEST_CASE("a bulk load is indexed at its end, in the order of time", "[search]")
{
    SearchFixture fixture;
    const auto before = fixture.ticket(u"Before"_s);
    SearchStore search(fixture.database());
    {
        auto transaction = Transaction::begin(fixture.database());
        REQUIRE_OK(transaction);
        REQUIRE_OK(search.defer());
        const auto loaded = fixture.ticket(u"Loaded"_s);
        fixture.moment = 500;
        fixture.say(loaded, u"later"_s);
        fixture.moment = 300;
        fixture.say(loaded, u"sooner"_s);
        REQUIRE_OK(fixture.database().execute(u"UPDATE ticket SET title = 'Renamed'"_s));
        CHECK(fixture.hits(u"later"_s).empty());
        REQUIRE_OK(search.catchUp());
        REQUIRE_OK(transaction->commit());
    }
    CHECK(fixture.agrees());
    CHECK(fixture.hits(u"renamed"_s).back().ticket == before);
    CHECK(fixture.hits(u"later"_s).front().document > fixture.hits(u"sooner"_s).front().document);
    fixture.say(before, u"as ever"_s);
    CHECK(fixture.hits(u"ever"_s).size() == 1);
}

TEST_CASE("a cancelled search says so", "[search]")
{
    class Cancelled final : public Task {
        void progress(qint64, qint64) override { }
        bool isCancelled() const override { return true; }
    };
    SearchFixture fixture;
    fixture.ticket(u"Outlook"_s);
    Cancelled task;
    const auto found = SearchStore(fixture.database()).list(searchTerms(u"outlook"_s), fixture.actor, HitOrder::Newest, 5, 0, task);
    REQUIRE_FALSE(found);
    CHECK(found.error().code == ErrorCode::Cancelled);
}

namespace {

QStringList planOf(Database& database, const QString& name)
{
    QFile file(u":/sql/queries/search/%1.sql"_s.arg(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    auto plan = database.composed(u"EXPLAIN QUERY PLAN "_s + QString::fromUtf8(file.readAll()));
    REQUIRE_OK(plan);
    REQUIRE_OK(plan->run());
    QStringList steps;
    while (plan->next())
        steps << plan->text(3);
    return steps;
}

} // namespace

TEST_CASE("hits are read in the order of the index, one by one", "[search][plan]")
{
    SearchFixture fixture;
    for (const auto& name : {u"list_newest.sqlite"_s, u"list_oldest.sqlite"_s, u"count_hits.sqlite"_s}) {
        const auto plan = planOf(fixture.database(), name).join(u'\n');
        INFO(plan.toStdString());
        CHECK(plan.contains(u"SCAN search_index VIRTUAL TABLE"_s));
        CHECK_FALSE(plan.contains(u"TEMP B-TREE"_s));
        CHECK_FALSE(plan.contains(u"SCAN t"_s));
        CHECK_FALSE(plan.contains(u"SCAN m"_s));
    }
    // Documents in the order of their ids: FTS5 begins a new piece of its index where they go back.
    const auto deferred = planOf(fixture.database(), u"index_deferred.sqlite"_s);
    INFO(deferred.join(u'\n').toStdString());
    CHECK(deferred.filter(u"SEARCH d USING INTEGER PRIMARY KEY (rowid>?)"_s).size() == 3);
    const auto relevant = planOf(fixture.database(), u"list_relevant.sqlite"_s).join(u'\n');
    INFO(relevant.toStdString());
    CHECK_FALSE(relevant.contains(u"SCAN t"_s));
    CHECK_FALSE(relevant.contains(u"SCAN m"_s));
}
