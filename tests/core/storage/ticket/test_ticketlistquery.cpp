// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../queryplan.h"
#include "../temporaryworkspace.h"
#include "actors.h"
#include "base/fold.h"
#include "storage/ticket/textmatch.h"
#include "storage/ticket/ticketlistquery.h"
#include "storage/ticket/ticketstore.h"

#include <QRegularExpression>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

/// 240 tickets in every state, of three customers, some assigned, some restricted.
void fill(Database& database)
{
    REQUIRE_OK(database.execute(
        u"INSERT INTO app_user (id, login, name, email, role, language, active) VALUES "
        "(1, 'anna', 'Anna', '', 'administrator', '', 1), (2, 'boris', 'boris', '', 'agent', '', 1)"_s));
    REQUIRE_OK(database.execute(u"INSERT INTO team (id, name) VALUES (1, 'Cloud')"_s));
    const QStringList names{u"Zürich AG"_s, u"contoso"_s, u"Ёлка"_s};
    const QStringList foldedNames{u"zurich ag"_s, u"contoso"_s, u"елка"_s};
    for (int i = 0; i < 3; ++i) {
        REQUIRE_OK(database.execute(
            u"INSERT INTO customer (id, revision, tenant_id, name, name_folded, primary_domain, commerce_id, country, "
            u"cloud, "
            "relationship, qualification, associated_partner_id, registration_number, email, phone, address_line1, "
            "address_line2, city, state, postal_code, region, address_phone, language, billing_name, billing_email, "
            "note, "
            "extra, missing_from_import, created_at, updated_at) VALUES (%1, 1, 'tenant-%1', '%2', '%3', '', '', '', "
            "'', '', '', '', "
            "'', '', '', '', '', '', '', '', '', '', '', '', '', '', '', 0, 0, 0)"_s.arg(i + 1)
                .arg(names[i], foldedNames[i])));
        REQUIRE_OK(
            database.execute(u"INSERT INTO customer_domain (domain, customer_id) VALUES ('c%1.com', %1)"_s.arg(i + 1)));
    }
    TicketStore store(database);
    for (int i = 0; i < 240; ++i) {
        Ticket ticket;
        ticket.number = 1001 + i;
        ticket.revision = 1;
        ticket.title = u"%1 ticket %2"_s.arg(i % 2 ? u"Mail"_s : u"backup"_s).arg((i * 37) % 100);
        ticket.state = valuesOf<TicketState>()[static_cast<size_t>(i % 8)];
        ticket.severity = valuesOf<Severity>()[static_cast<size_t>(i % 3)];
        ticket.service = i % 5 ? std::optional(valuesOf<Service>()[static_cast<size_t>(i % 4)]) : std::nullopt;
        ticket.customer = CustomerId(i % 4);
        ticket.assignee = UserId(i % 3);
        ticket.team = TeamId(i % 2);
        ticket.createdAt = Instant(1'000 * (i / 2)); // pairs of equal instants: the id decides
        ticket.updatedAt = Instant(500 * ((i * 7) % 120));
        ticket.escalationApproved = i % 16 == 4;
        ticket.restricted = i % 24 == 0;
        const auto id = store.insert(ticket);
        REQUIRE_OK(id);
        REQUIRE_OK(store.insertMessage({{},
                                        *id,
                                        MessageKind::Reply,
                                        false,
                                        UserId(1),
                                        {},
                                        u"Reply %1: 100% of Outlook_1 fails, Почта"_s.arg(i),
                                        Instant(i)}));
    }
}

template <typename T>
T unwrap(Result<T> result)
{
    REQUIRE_OK(result);
    return std::move(*result);
}

TicketFilter any()
{
    TicketFilter filter;
    filter.anyState = true;
    return filter;
}

qint64 count(Database& database, const TicketFilter& filter, const Actor& actor = administrator)
{
    const auto counted = unwrap(countTickets(database, filter, actor));
    CHECK(unwrap(listTickets(database, filter, actor, 1000)).size() == static_cast<size_t>(counted));
    CHECK(unwrap(listTicketIds(database, filter, actor)).size() == static_cast<size_t>(counted));
    return counted;
}

QStringList planOf(Database& database, const QStringList& statements)
{
    QStringList steps;
    for (const auto& sql : statements)
        steps << planOf(database, sql);
    return steps;
}

/// What a page behind another is asked with.
std::optional<TicketRow> somewhere(bool continued)
{
    if (!continued)
        return {};
    TicketRow row;
    row.customer = CustomerId(1);
    row.assignee = UserId(1);
    return row;
}

} // namespace

TEST_CASE("pages of every sort join to the whole list, in order, nothing twice", "[ticketlist]")
{
    TemporaryWorkspace workspace;
    fill(workspace.database());
    auto filter = any();
    for (const auto sort : valuesOf<TicketSort>()) {
        for (const bool descending : {true, false}) {
            filter.sort = sort;
            filter.descending = descending;
            INFO(QString(keyOf(sort)).toStdString() << (descending ? " descending" : " ascending"));
            const auto whole = unwrap(listTickets(workspace.database(), filter, administrator, 1000));
            REQUIRE(whole.size() == 240);
            std::vector<TicketRow> joined;
            std::optional<TicketRow> after;
            for (;;) {
                const auto page = unwrap(listTickets(workspace.database(), filter, administrator, 17, after));
                if (page.empty())
                    break;
                joined.insert(joined.end(), page.begin(), page.end());
                after = page.back();
            }
            CHECK(joined == whole);
        }
    }
}

TEST_CASE("lists are in the order asked for", "[ticketlist]")
{
    TemporaryWorkspace workspace;
    fill(workspace.database());
    auto filter = any();
    filter.descending = false;
    const auto inOrder = [&](TicketSort sort, auto key) {
        filter.sort = sort;
        const auto rows = unwrap(listTickets(workspace.database(), filter, administrator, 1000));
        return std::is_sorted(rows.begin(), rows.end(), [&](const TicketRow& a, const TicketRow& b) {
            return std::pair(key(a), a.id) < std::pair(key(b), b.id);
        });
    };
    CHECK(inOrder(TicketSort::Updated, [](const TicketRow& row) { return row.updatedAt; }));
    CHECK(inOrder(TicketSort::Created, [](const TicketRow& row) { return row.createdAt; }));
    CHECK(inOrder(TicketSort::Number, [](const TicketRow& row) { return row.number; }));
    CHECK(inOrder(TicketSort::Severity, [](const TicketRow& row) { return row.severity; }));
    CHECK(inOrder(TicketSort::State, [](const TicketRow& row) { return row.state; }));
    CHECK(inOrder(TicketSort::Title, [](const TicketRow& row) { return row.title.toLower(); }));
    CHECK(inOrder(TicketSort::Assignee,
                  [](const TicketRow& row) { return std::tuple(row.assigneeName.toLower(), row.assignee, row.updatedAt); }));
    CHECK(inOrder(TicketSort::Customer, [](const TicketRow& row) {
        return std::tuple(folded(row.customerName), row.customer, row.updatedAt);
    }));
    filter.sort = TicketSort::Customer;
    const auto rows = unwrap(listTickets(workspace.database(), filter, administrator, 1000));
    CHECK(rows.front().customerName.isEmpty());
    CHECK(rows[60].customerName == u"contoso"_s);
    CHECK(rows[120].customerName == u"Zürich AG"_s);
    CHECK(rows.back().customerName == u"Ёлка"_s);
}

TEST_CASE("every part of a filter restricts, in lists, counts and ids alike", "[ticketlist]")
{
    TemporaryWorkspace workspace;
    auto& database = workspace.database();
    fill(database);
    TicketFilter filter;
    CHECK(count(database, filter) == 180); // active ones
    CHECK(count(database, any()) == 240);
    filter.states = {TicketState::New, TicketState::Closed};
    CHECK(count(database, filter) == 60);
    filter.states = {TicketState::Resolved};
    CHECK(count(database, filter) == 30);

    filter = any();
    filter.severities = {Severity::A, Severity::B};
    CHECK(count(database, filter) == 160);
    filter = any();
    filter.services = {Service::Azure};
    CHECK(count(database, filter) == 48);
    filter = any();
    filter.numbers = {1001, 1240, 9999};
    CHECK(count(database, filter) == 2);
    filter = any();
    filter.teams = {u"cloud"_s};
    CHECK(count(database, filter) == 120);
    filter = any();
    filter.createdFrom = Instant(10'000);
    filter.createdBefore = Instant(20'000);
    CHECK(count(database, filter) == 20);
    filter = any();
    filter.updatedFrom = Instant(500);
    filter.updatedBefore = Instant(501);
    CHECK(count(database, filter) == 2);
    filter = any();
    filter.approvalPending = true;
    CHECK(count(database, filter) == 15);
    filter.approvalPending = false;
    CHECK(count(database, filter) == 225);
}

TEST_CASE("tickets without a due instant match no date and come last, up and down", "[ticketlist]")
{
    TemporaryWorkspace workspace;
    auto& database = workspace.database();
    fill(database);
    REQUIRE_OK(database.execute(
        u"UPDATE ticket SET next_due_at = 5000 - id, next_due_clock = 'resolution' WHERE id % 4 = 0"_s));
    auto filter = any();
    filter.dueBefore = Instant(5'000);
    CHECK(count(database, filter) == 60);
    filter.dueBefore = Instant(4'800);
    CHECK(count(database, filter) == 10);
    filter = any();
    filter.dueFrom = Instant(4'800);
    CHECK(count(database, filter) == 50);
    filter = any();
    filter.sort = TicketSort::Due;
    for (const bool descending : {false, true}) {
        filter.descending = descending;
        const auto rows = unwrap(listTickets(database, filter, administrator, 1000));
        CHECK(rows.front().dueAt == Instant(descending ? 4'996 : 4'760));
        CHECK(rows.front().dueClock == ServiceClock::Resolution);
        CHECK(rows[59].dueAt == Instant(descending ? 4'760 : 4'996));
        CHECK_FALSE(rows[60].dueAt);
        CHECK_FALSE(rows.back().dueAt);
    }
}

TEST_CASE("assignees are logins, me and none; an unknown login is an error", "[ticketlist]")
{
    TemporaryWorkspace workspace;
    auto& database = workspace.database();
    fill(database);
    auto filter = any();
    filter.assigneeLogins = {u"Anna"_s};
    CHECK(count(database, filter) == 80);
    filter.assigneeLogins = {u"me"_s};
    CHECK(unwrap(listTickets(database, filter, administrator, 1)).front().assigneeName == u"Anna"_s);
    filter.assigneeLogins = {u"none"_s};
    CHECK(count(database, filter) == 80);
    filter.assigneeLogins = {u"none"_s, u"boris"_s};
    CHECK(count(database, filter) == 160);
    filter.assigneeLogins = {u"nobody"_s};
    const auto unknown = countTickets(database, filter, administrator);
    REQUIRE_FALSE(unknown.has_value());
    CHECK(unknown.error().code == ErrorCode::NotFound);
    CHECK(unknown.error().subject == Subject::User);
    filter = any();
    filter.teams = {u"Nowhere"_s};
    CHECK_FALSE(countTickets(database, filter, administrator).has_value());
}

TEST_CASE("customers are found by tenant, domain and part of the name", "[ticketlist]")
{
    TemporaryWorkspace workspace;
    auto& database = workspace.database();
    fill(database);
    for (const auto& customer : {u"tenant-1"_s, u"C1.com"_s, u"zurich"_s, u"ZÜR"_s}) {
        auto filter = any();
        filter.customers = {customer};
        CHECK(count(database, filter) == 60);
    }
    auto filter = any();
    filter.customers = {u"contoso"_s, u"ёлк"_s};
    CHECK(count(database, filter) == 120);
    filter.customers = {u"100%"_s};
    CHECK(count(database, filter) == 0);
}

TEST_CASE("words are found by their beginning in title, number, customer and conversation; signs do not count", "[ticketlist]")
{
    TemporaryWorkspace workspace;
    auto& database = workspace.database();
    fill(database);
    const auto withWord = [&](const QString& word) {
        auto filter = any();
        filter.words = {word};
        return count(database, filter);
    };
    CHECK(withWord(u"MAIL"_s) == 120);
    CHECK(withWord(u"1007"_s) == 1);
    CHECK(withWord(u"Zurich"_s) == 60);
    CHECK(withWord(u"reply 17:"_s) == 1);
    CHECK(withWord(u"почта"_s) == 240);
    CHECK(withWord(u"100%"_s) == 240);
    CHECK(withWord(u"1%f"_s) == 240);
    CHECK(withWord(u"outlook_1"_s) == 240);
    CHECK(withWord(u"outlook_2"_s) == 0);
    CHECK(withWord(u"k_1 f"_s) == 0); // the middle of a word
    CHECK(withWord(u"urich"_s) == 60); // of a name any part
    CHECK(withWord(u"%"_s) == 0);
    CHECK(withWord(u"o_tlook"_s) == 0);
    CHECK(withWord(u"'; DROP TABLE ticket"_s) == 0);
    auto filter = any();
    filter.words = {u"mail"_s, u"zurich"_s};
    filter.withoutWords = {u"ticket 7"_s};
    const auto rows = unwrap(listTickets(database, filter, administrator, 1000));
    CHECK_FALSE(rows.empty());
    for (const auto& row : rows) {
        CHECK(row.title.startsWith(u"Mail"_s));
        CHECK(row.customerName == u"Zürich AG"_s);
        CHECK_FALSE(row.title.contains(u"ticket 7"_s));
    }
}

TEST_CASE("a word says the same whichever way it is looked for", "[ticketlist]")
{
    TemporaryWorkspace workspace;
    auto& database = workspace.database();
    fill(database);
    const auto numbers = [&](const SqlPiece& condition) {
        auto query = database.composed(u"SELECT t.id FROM ticket AS t WHERE %1 ORDER BY t.id"_s.arg(condition.sql));
        REQUIRE_OK(query);
        condition.bindTo(*query);
        REQUIRE_OK(query->run());
        std::vector<qint64> found;
        while (query->next())
            found.push_back(query->integer(0));
        REQUIRE_OK(query->finish());
        return found;
    };
    // Complete words, beginnings with and without an index of their own, phrases, numbers, names.
    for (const auto& word : {u"mail:"_s, u"ma"_s, u"mai"_s, u"mail"_s, u"reply 1"_s, u"outlook_1"_s, u"1007"_s, u"7"_s, u"zur"_s, u"елка"_s,
                             u"nothing"_s, u"-"_s}) {
        INFO(word.toStdString());
        CHECK(numbers(ticketSays(word)) == numbers(unwrap(ticketSays(database, word))));
    }
}

TEST_CASE("a rare word leads to its tickets, of a common one a list in its order is asked", "[ticketlist][plan]")
{
    TemporaryWorkspace workspace;
    auto& database = workspace.database();
    fill(database);
    REQUIRE_OK(database.execute(
        u"WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 5100) "
        "INSERT INTO ticket_message (ticket_id, kind, by_customer, author_name, body, at) "
        "SELECT 1 + i % 200, 'reply', 0, '', 'everywhere and again', i FROM n"_s));
    const auto plan = [&](const QString& word, bool anyState, bool continued) {
        TicketFilter filter;
        filter.anyState = anyState;
        filter.words = {word};
        INFO(word.toStdString());
        CHECK(count(database, filter, agent) >= 0);
        return planOf(database, unwrap(listTicketsSql(database, filter, agent, somewhere(continued)))).join(u'\n');
    };
    for (const bool anyState : {false, true}) {
        for (const bool continued : {false, true}) {
            for (const auto& word : {u"everywhere:"_s, u"ev"_s, u"everyw"_s, u"everywhere and"_s}) {
                const auto common = plan(word, anyState, continued);
                INFO(word.toStdString() << "\n" << common.toStdString());
                CHECK_FALSE(common.contains(u"TEMP B-TREE"_s));
                CHECK(common.contains(QRegularExpression(u"(SCAN|SEARCH) t USING COVERING INDEX ticket_(active_)?by_update"_s)));
            }
            const auto rare = plan(u"17:"_s, anyState, continued);
            INFO(rare.toStdString());
            CHECK(rare.contains(u"SEARCH t USING INTEGER PRIMARY KEY"_s));
            CHECK_FALSE(rare.contains(QRegularExpression(u"SCAN (t|found|ticket_message)\\b"_s)));
        }
    }
    TicketFilter filter;
    filter.anyState = true;
    filter.words = {u"everywh"_s};
    CHECK(count(database, filter) == 200);
    filter.words = {u"everywh"_s, u"mail"_s};
    CHECK(count(database, filter) == 100);
}

TEST_CASE("words of alternatives are noted once and looked up on the walk along the list", "[ticketlist][plan]")
{
    TemporaryWorkspace workspace;
    auto& database = workspace.database();
    fill(database);
    TicketFilter filter;
    TicketCriteria mail;
    mail.words = {u"mail"_s};
    TicketCriteria severe;
    severe.severities = {Severity::A};
    filter.clauses = {{false, {mail, severe}}};
    const auto plan = planOf(database, unwrap(listTicketsSql(database, filter, agent))).join(u'\n');
    INFO(plan.toStdString());
    CHECK_FALSE(plan.contains(u"TEMP B-TREE FOR"_s));
    CHECK(plan.contains(QRegularExpression(u"SCAN t USING INDEX ticket_active_by_update"_s)));
    const auto said = ticketSays(u"mail"_s);
    CHECK(planOf(database, "SELECT 1 FROM ticket AS t WHERE "_L1 + said.sql)
              .join(u'\n')
              .contains(u"SEARCH found USING COVERING INDEX search_document_by_ticket"_s));
}

TEST_CASE("restricted tickets are not there for others", "[ticketlist]")
{
    TemporaryWorkspace workspace;
    auto& database = workspace.database();
    fill(database);
    CHECK(count(database, any(), administrator) == 240);
    CHECK(count(database, any(), agent) == 230);
    auto mine = any();
    mine.assigneeLogins = {u"none"_s};
    CHECK(count(database, mine, agent) == 70);
}

TEST_CASE("the groups add up to the counts of the views", "[ticketlist]")
{
    TemporaryWorkspace workspace;
    auto& database = workspace.database();
    fill(database);
    for (const auto& actor : {administrator, agent}) {
        const auto counts = viewCounts(unwrap(countTicketGroups(database, actor)), actor.user);
        for (const auto view : valuesOf<StandardView>()) {
            INFO(QString(keyOf(view)).toStdString());
            CHECK(counts.value(view) == count(database, filterOf(view), actor));
        }
    }
}

TEST_CASE("the standard views walk an index in order: no sort, no scan of the table", "[ticketlist][plan]")
{
    TemporaryWorkspace workspace;
    auto& database = workspace.database();
    for (const auto& actor : {administrator, agent}) {
        for (const auto view : valuesOf<StandardView>()) {
            for (const bool continued : {false, true}) {
                const auto sql = unwrap(listTicketsSql(database, filterOf(view), actor, somewhere(continued)));
                const auto plan = planOf(database, sql).join(u'\n');
                INFO(QString(keyOf(view)).toStdString() << "\n" << plan.toStdString());
                CHECK_FALSE(plan.contains(u"TEMP B-TREE"_s));
                CHECK(plan.contains(QRegularExpression(
                    u"(SCAN|SEARCH) t USING (COVERING )?INDEX ticket_(active|resolved|in_review)"_s)));
            }
        }
    }
}

TEST_CASE("the whole order of a standard view is a walk along an index too", "[ticketlist][plan]")
{
    TemporaryWorkspace workspace;
    auto& database = workspace.database();
    for (const auto& actor : {administrator, agent}) {
        for (const auto view : valuesOf<StandardView>()) {
            const auto plan =
                planOf(database, unwrap(listTicketOrderSql(database, filterOf(view), actor))).join(u'\n');
            INFO(QString(keyOf(view)).toStdString() << "\n" << plan.toStdString());
            CHECK_FALSE(plan.contains(u"TEMP B-TREE"_s));
            CHECK_FALSE(plan.contains(u"SCAN t\n"_s));
            CHECK_FALSE(plan.contains(u"app_user"_s));
        }
    }
}

TEST_CASE("the order by ids is that of the pages, and rows are read by id for whoever may see them", "[ticketlist]")
{
    TemporaryWorkspace workspace;
    auto& database = workspace.database();
    fill(database);
    for (const auto sort : valuesOf<TicketSort>()) {
        for (const bool descending : {false, true}) {
            auto filter = any();
            filter.sort = sort;
            filter.descending = descending;
            std::vector<TicketId> listed;
            for (const auto& row : unwrap(listTickets(database, filter, agent, 1000)))
                listed.push_back(row.id);
            INFO(QString(keyOf(sort)).toStdString());
            CHECK(unwrap(listTicketOrder(database, filter, agent)) == listed);
        }
    }
    const auto everything = unwrap(listTicketOrder(database, any(), administrator));
    CHECK(unwrap(listTicketRows(database, everything, administrator)).size() == 240);
    CHECK(unwrap(listTicketRows(database, everything, agent)).size() == 230);
    CHECK(unwrap(listTicketRows(database, {}, agent)).empty());
    const auto one = unwrap(listTicketRows(database, {everything.front(), TicketId(100'000)}, administrator));
    REQUIRE(one.size() == 1);
    CHECK(one.front() == unwrap(findTicketRow(database, everything.front(), administrator)));
}

TEST_CASE("all tickets by change, creation or number are a walk along an index", "[ticketlist][plan]")
{
    TemporaryWorkspace workspace;
    auto& database = workspace.database();
    for (const bool anyState : {true, false}) {
        for (const auto sort : {TicketSort::Updated, TicketSort::Created, TicketSort::Number}) {
            for (const bool continued : {false, true}) {
                TicketFilter filter;
                filter.anyState = anyState;
                filter.sort = sort;
                const auto plan =
                    planOf(database, unwrap(listTicketsSql(database, filter, agent, somewhere(continued)))).join(u'\n');
                INFO(QString(keyOf(sort)).toStdString() << "\n" << plan.toStdString());
                CHECK_FALSE(plan.contains(u"TEMP B-TREE"_s));
                CHECK(plan.contains(QRegularExpression(u"(SCAN|SEARCH) t USING INDEX"_s)));
                CHECK(plan.contains(u"ticket_active"_s) != anyState);
            }
        }
    }
}

TEST_CASE("tickets by title are a walk along an index, page by page and as a whole", "[ticketlist][plan]")
{
    TemporaryWorkspace workspace;
    auto& database = workspace.database();
    TicketFilter filter;
    filter.sort = TicketSort::Title;
    for (const bool anyState : {true, false}) {
        filter.anyState = anyState;
        for (const bool continued : {false, true}) {
            const auto plan = planOf(database, unwrap(listTicketsSql(database, filter, agent, somewhere(continued)))).join(u'\n');
            INFO(plan.toStdString());
            CHECK_FALSE(plan.contains(u"TEMP B-TREE"_s));
            CHECK(plan.contains(u"t USING INDEX ticket_by_title"_s));
        }
        const auto order = planOf(database, unwrap(listTicketOrderSql(database, filter, agent))).join(u'\n');
        INFO(order.toStdString());
        CHECK_FALSE(order.contains(u"TEMP B-TREE"_s));
    }
}

TEST_CASE("what lists are asked for most is looked at inside the index of their order", "[ticketlist][plan]")
{
    TemporaryWorkspace workspace;
    auto& database = workspace.database();
    for (const bool anyState : {true, false}) {
        TicketFilter filter;
        filter.anyState = anyState;
        filter.severities = {Severity::A};
        filter.services = {Service::Azure};
        filter.categories = {Category::Security};
        const auto plan = planOf(database, unwrap(listTicketOrderSql(database, filter, agent))).join(u'\n');
        INFO(plan.toStdString());
        CHECK_FALSE(plan.contains(u"TEMP B-TREE"_s));
        CHECK(plan.contains(anyState ? u"SCAN t USING COVERING INDEX ticket_by_update"_s
                                     : u"SCAN t USING COVERING INDEX ticket_active_by_update"_s));
    }
}

TEST_CASE("active tickets by due are a walk along an index", "[ticketlist][plan]")
{
    TemporaryWorkspace workspace;
    auto& database = workspace.database();
    TicketFilter filter;
    filter.sort = TicketSort::Due;
    filter.descending = false;
    for (const bool late : {false, true}) {
        filter.dueBefore = late ? std::optional(Instant(1)) : std::nullopt;
        for (const bool continued : {false, true}) {
            const auto plan = planOf(database, unwrap(listTicketsSql(database, filter, agent, somewhere(continued)))).join(u'\n');
            INFO(plan.toStdString());
            CHECK_FALSE(plan.contains(u"TEMP B-TREE"_s));
            CHECK(plan.contains(u"t USING INDEX ticket_active_by_due"_s));
        }
    }
}

TEST_CASE("the queues are counted without a look at what is in them", "[ticketlist][plan]")
{
    TemporaryWorkspace workspace;
    auto& database = workspace.database();
    for (const auto& actor : {administrator, agent}) {
        const auto groups = planOf(database, ticketGroupsSql(actor)).join(u'\n');
        INFO(groups.toStdString());
        CHECK_FALSE(groups.contains(u"TEMP B-TREE"_s));
        CHECK(groups.contains(u"SEARCH c USING"_s));
        CHECK_FALSE(groups.contains(QRegularExpression(u"SCAN"_s)));
        CHECK_FALSE(groups.contains(QRegularExpression(u" t USING (?!INDEX ticket_restricted_by_creator)"_s)));
    }
}
