// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../queryplan.h"
#include "../temporaryworkspace.h"
#include "actors.h"
#include "domain/ticket/querynode.h"
#include "storage/customer/customerstore.h"
#include "storage/subscription/subscriptionstore.h"
#include "storage/ticket/ticketlistquery.h"
#include "storage/ticket/ticketstore.h"

#include <QRegularExpression>

#include <algorithm>
#include <random>
#include <set>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

const Instant now(1'000'000);
const auto tenantId = u"9f6c4d8e-1a2b-4c3d-8e4f-5a6b7c8d9e0f"_s;
const auto subscriptionGuid = u"924671ba-eab9-45d7-95ed-dbd9477f182b"_s;
const auto azureSubscription = u"899ae6f1-0000-4000-8000-000000000001"_s;

using Numbers = std::set<qint64>;

/// Forty-eight tickets, numbers 1 to 48, and what is linked with some of them.
class Searched {
public:
    Searched()
    {
        execute(u"INSERT INTO app_user (id, login, name, email, role, language, active) VALUES "
                "(1, 'anna', 'Anna', '', 'administrator', '', 1), (2, 'boris', 'Boris', '', 'agent', '', 1)"_s);
        insertCustomers();
        execute(
            u"INSERT INTO contact (id, revision, customer_id, name, name_folded, email, phone, language, authorised, "
            "reachable_24x7, note) VALUES (1, 1, 1, 'Adele Vance', 'adele vance', 'Adele@Contoso.com', '', '', 1, 0, '')"_s);
        for (int number = 1; number <= 48; ++number)
            insertTicket(number);
        insertLinks();
    }

    Database& database() { return m_workspace.database(); }

    TicketFilter filter(const QString& text)
    {
        CAPTURE(text);
        const auto read = parseTicketFilter(text, QTimeZone::utc(), now);
        REQUIRE_OK(read);
        return *read;
    }

    Numbers found(const QString& text, const Actor& actor = administrator)
    {
        CAPTURE(text);
        const auto rows = listTickets(database(), filter(text), actor, 1000);
        REQUIRE_OK(rows);
        const auto counted = countTickets(database(), filter(text), actor);
        REQUIRE_OK(counted);
        CHECK(static_cast<size_t>(*counted) == rows->size());
        Numbers numbers;
        for (const auto& row : *rows)
            numbers.insert(row.number);
        return numbers;
    }

    QString plan(const QString& text, bool continued = false)
    {
        const auto sql = listTicketsSql(database(), filter(text), agent, continued ? std::optional(TicketRow()) : std::nullopt);
        REQUIRE_OK(sql);
        return planOf(database(), sql->first()).join(u'\n');
    }

private:
    void execute(const QString& sql) { REQUIRE_OK(database().execute(sql)); }

    void insertCustomers()
    {
        Customer contoso;
        contoso.revision = 1;
        contoso.name = u"Contoso"_s;
        contoso.tenantId = tenantId;
        contoso.domains = {u"contoso.com"_s};
        const auto customer = CustomerStore(database()).insert(contoso);
        REQUIRE_OK(customer);
        Subscription subscription;
        subscription.customer = *customer;
        subscription.guid = subscriptionGuid;
        subscription.azureEntitlements = {{azureSubscription, u"Production"_s, u"active"_s}};
        REQUIRE_OK(SubscriptionStore(database()).insert(subscription));
    }

    void insertTicket(int number)
    {
        Ticket ticket;
        ticket.number = number;
        ticket.revision = 1;
        ticket.title = number % 3 == 0 ? u"Mail bounces"_s : u"Portal"_s;
        ticket.state = valuesOf<TicketState>()[static_cast<size_t>(number % 8)];
        ticket.severity = valuesOf<Severity>()[static_cast<size_t>(number % 3)];
        if (number % 5)
            ticket.service = valuesOf<Service>()[static_cast<size_t>(number % 4)];
        ticket.customer = CustomerId(number % 2);
        ticket.contact = ContactId(number % 6 == 1);
        ticket.subscription = SubscriptionId(number % 10 == 1);
        ticket.assignee = UserId(number % 3);
        ticket.createdAt = Instant(1'000 * number);
        ticket.updatedAt = Instant(900'000 - 1'000 * number);
        ticket.restricted = number == 7;
        const auto id = TicketStore(database()).insert(ticket);
        REQUIRE_OK(id);
        REQUIRE(id->value() == number);
        if (number % 4 == 0)
            execute(u"UPDATE ticket SET next_due_at = %1, next_due_clock = 'resolution' WHERE id = %2"_s
                        .arg(now.milliseconds() + (number % 8 ? 5'000 : -5'000))
                        .arg(number));
    }

    void insertLinks()
    {
        const auto leg = [&](int ticket, const QString& number, bool withdrawn) {
            execute(u"INSERT INTO escalation (ticket_id, route, entitlement, status, severity, evidence, health_check, "
                    "contact_24x7, external_number, requested_at, withdrawn) "
                    "VALUES (%1, 'azure_portal', '', 'filed', 'B', '', '', '', '%2', 0, %3)"_s.arg(ticket)
                        .arg(number)
                        .arg(withdrawn ? 1 : 0));
        };
        leg(3, u"615112491169010"_s, false);
        leg(3, u"CASE 7"_s, false);
        leg(5, u"615112491169010"_s, true);
        leg(9, QString(), false);
        execute(
            u"INSERT INTO outage (id, number, service, workload, title, advisory, status, started_at) VALUES "
            "(1, 'EX226792', 'office365', '', 'Mail', 0, '', 0), (2, 'MO1234', 'office365', '', 'Portal', 0, '', 0)"_s);
        execute(u"INSERT INTO outage_ticket (outage_id, ticket_id) VALUES (1, 4), (1, 6), (2, 6)"_s);
        execute(
            u"INSERT INTO claim (id, revision, outage_id, customer_id, ticket_id, status, evidence_sender, "
            "evidence_text, locations, tried, note, case_number, decision, credit_currency, credit_line, created_at, "
            "updated_at) VALUES (1, 1, 1, 1, 6, 'open', '', '', '', '', '', '', '', '', '', 0, 0)"_s);
        execute(u"INSERT INTO attachment_content (sha256, size) VALUES ('aa', 1)"_s);
        const auto file = [&](int ticket, const QString& draftOf, const QString& removed) {
            execute(
                u"INSERT INTO attachment (ticket_id, draft_user_id, sha256, file_name, media_type, sensitive, "
                "secrets_taken_out, added_by_name, added_at, removed_at) "
                "VALUES (%1, %2, 'aa', 'a.txt', '', 0, 0, '', 0, %3)"_s.arg(QString::number(ticket), draftOf, removed));
        };
        file(10, u"NULL"_s, u"NULL"_s);
        file(11, u"1"_s, u"NULL"_s);
        file(12, u"NULL"_s, u"5"_s);
        say(13, MessageKind::InternalNote, u"tenant of contoso.com moved"_s);
        say(14, MessageKind::PhoneCall, u"see EX226792"_s);
        say(17, MessageKind::Reply, u"done"_s);
    }

    void say(int ticket, MessageKind kind, const QString& body)
    {
        REQUIRE_OK(TicketStore(database())
                       .insertMessage({{}, TicketId(ticket), kind, false, UserId(1), {}, body, Instant(1)}));
    }

    TemporaryWorkspace m_workspace;
};

/// Trees over conditions whose answers are known, and what they must find: the algebra of the sets.
class RandomSearches {
public:
    explicit RandomSearches(Searched& searched)
        : m_searched(searched)
        , m_all(searched.found(u"is:any"_s))
    {
        for (const auto& text : {u"status:new,closed"_s, u"status:waiting"_s, u"severity:A"_s, u"assignee:none"_s,
                                 u"service:azure,other"_s, u"due:<1970-01-02"_s, u"due:>=1970-01-01"_s, u"has:outage"_s,
                                 u"has:note,phone"_s, u"sla:breached"_s, u"sla:none,running"_s, u"mail"_s,
                                 u"contact:adele"_s, u"is:approval"_s, u"customer:contoso"_s, u"EX226792"_s}) {
            const auto query = parseQuery(text);
            REQUIRE_OK(query);
            m_terms.emplace_back(*query, m_searched.found(u"is:any "_s + text));
        }
    }

    std::pair<QueryNode, Numbers> next(int depth = 3)
    {
        const auto kind = depth == 0 ? 0 : pick(5);
        if (kind < 2)
            return m_terms[static_cast<size_t>(pick(static_cast<int>(m_terms.size())))];
        if (kind == 2) {
            auto [node, numbers] = next(depth - 1);
            return {notNode(std::move(node)), without(m_all, numbers)};
        }
        return joined(kind == 3, depth);
    }

private:
    static Numbers without(const Numbers& from, const Numbers& these)
    {
        Numbers rest;
        std::set_difference(from.begin(), from.end(), these.begin(), these.end(), std::inserter(rest, rest.end()));
        return rest;
    }

    std::pair<QueryNode, Numbers> joined(bool any, int depth)
    {
        std::vector<QueryNode> parts;
        auto numbers = any ? Numbers() : m_all;
        for (int i = 2 + pick(2); i > 0; --i) {
            auto [node, its] = next(depth - 1);
            parts.push_back(std::move(node));
            numbers =
                any ? without(m_all, without(without(m_all, numbers), its)) : without(numbers, without(m_all, its));
        }
        return {any ? anyOf(std::move(parts)) : allOf(std::move(parts)), numbers};
    }

    int pick(int below) { return std::uniform_int_distribution<int>(0, below - 1)(m_random); }

    Searched& m_searched;
    Numbers m_all;
    std::vector<std::pair<QueryNode, Numbers>> m_terms;
    std::mt19937 m_random{20261128};
};

} // namespace

TEST_CASE("searches find what the algebra of their terms says", "[ticketsearch]")
{
    Searched searched;
    RandomSearches searches(searched);
    int read = 0;
    for (int round = 0; round < 400; ++round) {
        const auto [query, expected] = searches.next();
        const auto text = u"is:any ("_s + queryText(query) + u')';
        INFO(text.toStdString());
        if (!parseTicketFilter(text, QTimeZone::utc(), now))
            continue; // one status twice
        ++read;
        REQUIRE(searched.found(text) == expected);
    }
    CHECK(read > 200);
}

TEST_CASE("only active tickets are found, unless a state is asked for anywhere", "[ticketsearch]")
{
    Searched searched;
    CHECK(searched.found(QString()).size() == 36);
    CHECK(searched.found(u"-status:new"_s).size() == 30);
    CHECK(searched.found(u"-status:closed"_s).size() == 36);
    CHECK(searched.found(u"status:closed OR number:1"_s).size() == 7);
    CHECK(searched.found(u"status:closed OR number:6,7"_s).size() == 7); // 6 is resolved
    CHECK(searched.found(u"is:any OR mail"_s).size() == 48);
    CHECK(searched.found(u"-(mail OR status:closed)"_s).size() == 24);
}

TEST_CASE("a negated condition is true of what has no value at all", "[ticketsearch]")
{
    Searched searched;
    CHECK(searched.found(u"is:any due:<1971-01-01"_s).size() == 12);
    CHECK(searched.found(u"is:any -due:<1971-01-01"_s).size() == 36);
    CHECK(searched.found(u"is:any -due:>=1970-01-01"_s).size() == 36);
    CHECK(searched.found(u"is:any -assignee:anna"_s).size() == 32);
    CHECK(searched.found(u"is:any -service:azure"_s).size() == 48 - searched.found(u"is:any service:azure"_s).size());
    CHECK(searched.found(u"is:any -customer:contoso"_s).size() == 24);
    CHECK(searched.found(u"is:any -contact:adele"_s).size() == 40);
    CHECK(searched.found(u"is:any -sla:breached"_s).size() == 42);
}

TEST_CASE("promises that are late, run, or are none are told apart", "[ticketsearch]")
{
    Searched searched;
    CHECK(searched.found(u"is:any sla:breached"_s) == Numbers{8, 16, 24, 32, 40, 48});
    CHECK(searched.found(u"is:any sla:running"_s) == Numbers{4, 12, 20, 28, 36, 44});
    CHECK(searched.found(u"is:any sla:none"_s).size() == 36);
    CHECK(searched.found(u"is:any sla:breached,running,none"_s).size() == 48);
}

TEST_CASE("tickets are found by the numbers of their cases, undone ones aside", "[ticketsearch]")
{
    Searched searched;
    CHECK(searched.found(u"is:any sr:615112491169010"_s) == Numbers{3});
    CHECK(searched.found(u"is:any sr:\"CASE 7\",nothing"_s) == Numbers{3});
    CHECK(searched.found(u"is:any sr:\"CASE 7\" sr:615112491169010"_s) == Numbers{3});
    CHECK(searched.found(u"is:any sr:\"CASE 7\" sr:nothing"_s).empty());
    CHECK(searched.found(u"is:any has:escalation"_s) == Numbers{3, 9});
}

TEST_CASE("tickets are found by their outages; an unknown one is an error", "[ticketsearch]")
{
    Searched searched;
    CHECK(searched.found(u"is:any outage:ex226792"_s) == Numbers{4, 6});
    CHECK(searched.found(u"is:any outage:EX226792 outage:MO1234"_s) == Numbers{6});
    CHECK(searched.found(u"is:any has:outage -has:claim"_s) == Numbers{4});
    const auto unknown = countTickets(searched.database(), searched.filter(u"mail OR -outage:EX1111"_s), administrator);
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().code == ErrorCode::NotFound);
    CHECK(unknown.error().subject == Subject::Outage);
    CHECK(unknown.error().arguments == QStringList{u"EX1111"_s});
}

TEST_CASE("tickets are found by what they have", "[ticketsearch]")
{
    Searched searched;
    CHECK(searched.found(u"is:any has:attachment"_s) == Numbers{10});
    CHECK(searched.found(u"is:any has:note"_s) == Numbers{13});
    CHECK(searched.found(u"is:any has:phone,reply"_s) == Numbers{14, 17});
    CHECK(searched.found(u"is:any has:phone has:reply"_s).empty());
}

TEST_CASE("tickets are found by tenant, domain, subscription and contact", "[ticketsearch]")
{
    Searched searched;
    CHECK(searched.found(u"is:any tenant:"_s + tenantId.toUpper()).size() == 24);
    CHECK(searched.found(u"is:any domain:contoso.com,fabrikam.com"_s).size() == 24);
    CHECK(searched.found(u"is:any domain:so.com"_s).empty());
    CHECK(searched.found(u"is:any subscription:"_s + subscriptionGuid) == Numbers{1, 11, 21, 31, 41});
    CHECK(searched.found(u"is:any subscription:"_s + azureSubscription) == Numbers{1, 11, 21, 31, 41});
    CHECK(searched.found(u"is:any contact:adele@contoso.com"_s).size() == 8);
    CHECK(searched.found(u"is:any contact:\"vance\""_s).size() == 8);
    CHECK(searched.found(u"is:any contact:vence"_s).empty());
}

TEST_CASE("a bare identifier finds what it names, and where it is written", "[ticketsearch]")
{
    Searched searched;
    CHECK(searched.found(u"is:any "_s + tenantId).size() == 24);
    CHECK(searched.found(u"is:any "_s + subscriptionGuid) == Numbers{1, 11, 21, 31, 41});
    CHECK(searched.found(u"is:any "_s + azureSubscription.toUpper()) == Numbers{1, 11, 21, 31, 41});
    CHECK(searched.found(u"is:any ADELE@contoso.com"_s).size() == 8);
    CHECK(searched.found(u"is:any contoso.com"_s).size() == 24); // 13, where it is said, is of Contoso
    CHECK(searched.found(u"is:any 615112491169010"_s) == Numbers{3});
    CHECK(searched.found(u"is:any ex226792"_s) == Numbers{4, 6, 14});
    CHECK(searched.found(u"is:any EX9999"_s).empty());
    CHECK(searched.found(u"is:any -EX226792"_s).size() == 45);
    CHECK(searched.found(u"is:any #3"_s) == Numbers{3});
    CHECK(searched.found(u"is:any -#3"_s).size() == 47);
}

TEST_CASE("the largest searches the language allows are run by the database", "[ticketsearch]")
{
    Searched searched;
    const auto names = u"x,"_s.repeated(99) + u"y"_s;
    CHECK(searched.found(u"is:any -contact:"_s + names + u" -customer:"_s + names).size() == 48);
    CHECK(searched.found(u"is:any "_s + u"portal "_s.repeated(199)).size() == 32);
    CHECK(searched.found(u"is:any "_s + u"-(portal "_s.repeated(10) + u"mail"_s + u")"_s.repeated(10)).size() == 16);
    QStringList numbers;
    for (int number = 1; number <= 5000; ++number)
        numbers << QString::number(number);
    CHECK(searched.found(u"is:any number:"_s + numbers.join(u',')).size() == 48);
}

TEST_CASE("no search shows a restricted ticket to others", "[ticketsearch]")
{
    Searched searched;
    CHECK(searched.found(u"is:any #7"_s) == Numbers{7});
    for (const auto& text : {u"is:any #7"_s, u"is:any OR #7"_s, u"is:any -(-#7)"_s, u"is:any (#7 OR mail)"_s,
                             u"is:any adele@contoso.com"_s}) {
        CHECK(searched.found(text, agent).count(7) == 0);
    }
}

TEST_CASE("links are looked up by their indexes, however many tickets there are", "[ticketsearch][plan]")
{
    Searched searched;
    const auto [text, expected] = GENERATE(table<QString, QString>({
        {u"sr:615112491169010"_s, u"SEARCH escalation USING INDEX escalation_by_number"_s},
        {u"outage:EX226792"_s, u"SEARCH outage_ticket USING COVERING INDEX"_s},
        {u"tenant:9f6c4d8e-1a2b-4c3d-8e4f-5a6b7c8d9e0f"_s, u"SEARCH t USING INDEX ticket_(active_)?by_customer"_s},
        {u"domain:contoso.com"_s, u"SEARCH t USING INDEX ticket_(active_)?by_customer"_s},
        {u"subscription:924671ba-eab9-45d7-95ed-dbd9477f182b"_s, u"SEARCH t USING INDEX ticket_by_subscription"_s},
        {u"contact:adele@contoso.com"_s, u"SEARCH contact USING INDEX contact_by_email"_s},
    }));
    for (const auto& every : {QString(), u"is:any "_s}) {
        const auto plan = searched.plan(every + text);
        INFO((every + text).toStdString() << "\n" << plan.toStdString());
        CHECK(plan.contains(QRegularExpression(expected)));
        CHECK_FALSE(plan.contains(QRegularExpression(u"SCAN (t|escalation|outage_ticket|customer|subscription)\\b"_s)));
    }
}

TEST_CASE("what tickets have is looked at on the walk along the list", "[ticketsearch][plan]")
{
    Searched searched;
    for (const auto part : valuesOf<TicketPart>()) {
        for (const bool continued : {false, true}) {
            const auto plan = searched.plan(u"has:"_s + keyOf(part), continued);
            INFO(plan.toStdString());
            CHECK_FALSE(plan.contains(u"TEMP B-TREE FOR"_s)); // a set of ids is no order
            CHECK(plan.contains(u"t USING INDEX ticket_active_by_update"_s));
            CHECK(plan.contains(QRegularExpression(u"SEARCH [fkeml] USING (COVERING )?INDEX"_s)));
        }
    }
}

TEST_CASE("alternatives and exclusions leave the walk along the list as it is", "[ticketsearch][plan]")
{
    Searched searched;
    for (const auto& text : {u"severity:A OR service:azure"_s, u"-severity:A"_s, u"-(mail OR assignee:me) has:note"_s,
                             u"(status:new OR status:open severity:A)"_s, u"sla:breached"_s, u"mail OR -has:reply"_s}) {
        for (const bool continued : {false, true}) {
            const auto plan = searched.plan(text, continued);
            INFO(text.toStdString() << "\n" << plan.toStdString());
            CHECK_FALSE(plan.contains(u"TEMP B-TREE FOR"_s)); // a set of ids is no order
            CHECK(plan.contains(u"t USING INDEX ticket_active_by_update"_s));
        }
    }
    const auto late = searched.plan(u"sla:breached sort:due"_s);
    INFO(late.toStdString());
    CHECK(late.contains(u"SEARCH t USING INDEX ticket_active_by_due"_s));
}
