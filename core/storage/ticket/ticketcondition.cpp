// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/ticket/ticketcondition.h"

#include "base/fold.h"
#include "storage/rows.h"
#include "storage/ticket/linkcondition.h"
#include "storage/ticket/textmatch.h"

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    // Character for character the condition of the partial indexes.
    constexpr auto kActive = "t.state NOT IN ('resolved', 'closed')";

    // Character for character the key of ticket_active_by_due; one without a due instant is never before it.
    constexpr auto kDueBefore = "coalesce(t.next_due_at, 9223372036854775807) < ?";

    constexpr auto kDueFrom = "(coalesce(t.next_due_at, 9223372036854775807) >= ?"
                              " AND coalesce(t.next_due_at, 9223372036854775807) < 9223372036854775807)";

    // Character for character the condition of ticket_active_answers.
    constexpr auto kAnswerDue = "t.next_due_clock IN ('first_response', 'next_response')";

    // Conditions that all must hold.
    class Conjunction {
    public:
        void add(const QString& sql) { add(SqlPiece{sql, {}}); }
        void add(const QString& sql, qint64 value) { add(SqlPiece{sql, {value}}); }
        void add(const SqlPiece& piece) { m_all = bothOf(m_all, piece); }
        SqlPiece take() { return std::move(m_all); }

    private:
        SqlPiece m_all;
    };

    QString placeholders(size_t count)
    {
        return QStringList(static_cast<qsizetype>(count), u"?"_s).join(", "_L1);
    }

    // The states are written out: a bound one would hide from the planner which partial index fits.
    SqlPiece oneOfStates(const std::vector<TicketState>& states)
    {
        if (states.empty())
            return {};
        QStringList keys;
        for (const auto state : states)
            keys << u"'%1'"_s.arg(keyOf(state));
        keys.removeDuplicates();
        return {keys.size() == 1 ? u"t.state = "_s + keys.first() : u"t.state IN (%1)"_s.arg(keys.join(", "_L1)), {}};
    }

    // Said of the whole query, wherever it follows from: within a clause the planner does not see it.
    SqlPiece activeOnly(const TicketFilter& filter)
    {
        const bool active = !namesState(filter) || impliesActive(filter);
        return {active ? QString::fromLatin1(kActive) : QString(), {}};
    }

    template <typename E>
    SqlPiece oneOf(QLatin1StringView column, const std::vector<E>& values)
    {
        if (values.empty())
            return {};
        SqlPiece piece{u"%1 IN (%2)"_s.arg(column, placeholders(values.size())), {}};
        for (const auto value : values)
            piece.values.emplace_back(QString(keyOf(value)));
        return piece;
    }

    SqlPiece oneOf(QLatin1StringView column, const std::vector<qint64>& values)
    {
        if (values.empty())
            return {};
        SqlPiece piece{u"%1 IN (%2)"_s.arg(column, placeholders(values.size())), {}};
        piece.values.assign(values.begin(), values.end());
        return piece;
    }

    Result<qint64> idByName(Database& database, const QString& query, Subject subject, const QString& name)
    {
        HD_TRY(auto row, database.statement(query));
        HD_CHECK(row.bind(name).run());
        if (!row.next()) {
            HD_CHECK(row.finish());
            return fail(ErrorCode::NotFound, subject, {name});
        }
        return row.integer(0);
    }

    Result<SqlPiece> assigneeCondition(Database& database, const QStringList& logins, const Actor& actor)
    {
        std::vector<qint64> ids;
        bool nobody = false;
        for (const auto& login : logins) {
            if (login.compare("none"_L1, Qt::CaseInsensitive) == 0) {
                nobody = true;
            } else if (login.compare("me"_L1, Qt::CaseInsensitive) == 0) {
                ids.push_back(actor.user.value());
            } else {
                HD_TRY(const auto id, idByName(database, u"ticket/find_user"_s, Subject::User, login));
                ids.push_back(id);
            }
        }
        if (nobody && ids.empty())
            return SqlPiece{u"t.assignee_id IS NULL"_s, {}};
        if (ids.size() == 1 && !nobody)
            return SqlPiece{u"t.assignee_id = ?"_s, {ids.front()}};
        auto piece = oneOf("t.assignee_id"_L1, ids);
        if (nobody)
            piece.sql = u"(%1 OR t.assignee_id IS NULL)"_s.arg(piece.sql);
        return piece;
    }

    Result<SqlPiece> teamCondition(Database& database, const QStringList& names)
    {
        std::vector<qint64> ids;
        for (const auto& name : names) {
            HD_TRY(const auto id, idByName(database, u"ticket/find_team"_s, Subject::Team, name));
            ids.push_back(id);
        }
        return oneOf("t.team_id"_L1, ids);
    }

    SqlPiece customerCondition(const QStringList& customers)
    {
        if (customers.isEmpty())
            return {};
        QStringList choices;
        SqlPiece piece;
        for (const auto& customer : customers) {
            choices << u"SELECT id FROM customer WHERE tenant_id = ?"_s
                    << u"SELECT customer_id FROM customer_domain WHERE domain = ?"_s
                    << u"SELECT id FROM customer WHERE name_folded LIKE ? ESCAPE '\\'"_s;
            piece.values.emplace_back(customer.trimmed().toLower());
            piece.values.emplace_back(customer.trimmed().toLower());
            piece.values.emplace_back(likePattern(folded(customer)));
        }
        piece.sql = u"t.customer_id IN (%1)"_s.arg(choices.join(" UNION "_L1));
        return piece;
    }

    void addDates(Conjunction& all, const TicketCriteria& filter)
    {
        const auto add = [&](const QString& sql, const std::optional<Instant>& instant) {
            if (instant)
                all.add(sql, instant->milliseconds());
        };
        add(u"t.created_at >= ?"_s, filter.createdFrom);
        add(u"t.created_at < ?"_s, filter.createdBefore);
        add(u"t.updated_at >= ?"_s, filter.updatedFrom);
        add(u"t.updated_at < ?"_s, filter.updatedBefore);
        add(u"t.next_due_at >= ?"_s, filter.dueFrom);
        add(QString::fromLatin1(kDueBefore), filter.dueBefore);
    }

    SqlPiece promiseCondition(const std::vector<PromiseState>& promises, Instant now)
    {
        QStringList choices;
        SqlPiece piece;
        for (const auto promise : promises) {
            switch (promise) {
            case PromiseState::Breached:
                choices << QString::fromLatin1(kDueBefore);
                break;
            case PromiseState::Running:
                choices << QString::fromLatin1(kDueFrom);
                break;
            case PromiseState::None:
                choices << u"t.next_due_at IS NULL"_s;
                continue;
            case PromiseState::AtRisk:
                choices << QString::fromLatin1(kDueBefore);
                piece.values.emplace_back((now + promiseAtRisk).milliseconds());
                continue;
            case PromiseState::Answer:
                choices << QString::fromLatin1(kAnswerDue);
                continue;
            }
            piece.values.emplace_back(now.milliseconds());
        }
        piece.sql = choices.size() > 1 ? u'(' + choices.join(" OR "_L1) + u')' : choices.join(QString());
        return piece;
    }

    void addApproval(Conjunction& all, const std::optional<bool>& pending)
    {
        if (!pending)
            return;
        // Written so that the one index made for it fits: see ticket_in_review.
        all.add(*pending ? u"t.state = 'escalation_review' AND t.escalation_approved <> 1"_s
                         : u"(t.state <> 'escalation_review' OR t.escalation_approved = 1)"_s);
    }

    // What is unknown of a ticket is not so: where it compares with nothing, the opposite holds.
    SqlPiece notSo(SqlPiece piece)
    {
        piece.sql = u'(' + piece.sql + ") IS NOT TRUE"_L1;
        return piece;
    }

    Result<SqlPiece> criteriaCondition(Database& database, const TicketCriteria& criteria, const Actor& actor);

    Result<SqlPiece> clauseCondition(Database& database, const TicketClause& clause, const Actor& actor)
    {
        SqlPiece any;
        for (const auto& criteria : clause.anyOf) {
            HD_TRY(const auto one, criteriaCondition(database, criteria, actor));
            any.sql += any.sql.isEmpty() ? u"("_s : u" OR ("_s;
            // Nothing restricts: is:any alone.
            any.append(one.sql.isEmpty() ? SqlPiece{u"1 = 1"_s, {}} : one);
            any.sql += u')';
        }
        if (clause.negated)
            return notSo(std::move(any));
        any.sql = u'(' + any.sql + u')';
        return any;
    }

    Result<> addPeople(Conjunction& all, Database& database, const TicketCriteria& criteria, const Actor& actor)
    {
        HD_TRY(const auto assignee, assigneeCondition(database, criteria.assigneeLogins, actor));
        all.add(assignee);
        HD_TRY(const auto team, teamCondition(database, criteria.teams));
        all.add(team);
        all.add(customerCondition(criteria.customers));
        all.add(tenantCondition(criteria.tenants));
        all.add(domainCondition(criteria.domains));
        all.add(contactCondition(criteria.contacts));
        return {};
    }

    Result<> addLinks(Conjunction& all, Database& database, const TicketCriteria& criteria)
    {
        all.add(subscriptionCondition(criteria.subscriptions));
        all.add(serviceRequestCondition(criteria.serviceRequests));
        HD_TRY(const auto outages, outageCondition(database, criteria.outages));
        all.add(outages);
        all.add(partCondition(criteria.parts));
        return {};
    }

    Result<> addWords(Conjunction& all, Database& database, const TicketCriteria& criteria)
    {
        for (const auto& word : criteria.words) {
            HD_TRY(const auto piece, wordCondition(database, word));
            all.add(piece);
        }
        for (const auto& word : criteria.withoutWords) {
            HD_TRY(auto piece, wordCondition(database, word));
            all.add(notSo(std::move(piece)));
        }
        return {};
    }

    Result<SqlPiece> criteriaCondition(Database& database, const TicketCriteria& criteria, const Actor& actor)
    {
        Conjunction all;
        all.add(oneOfStates(criteria.states));
        addApproval(all, criteria.approvalPending);
        HD_CHECK(addPeople(all, database, criteria, actor));
        all.add(oneOf("t.severity"_L1, criteria.severities));
        all.add(oneOf("t.service"_L1, criteria.services));
        all.add(oneOf("t.category"_L1, criteria.categories));
        all.add(oneOf("t.number"_L1, criteria.numbers));
        addDates(all, criteria);
        all.add(promiseCondition(criteria.promises, criteria.promisesAt));
        HD_CHECK(addLinks(all, database, criteria));
        HD_CHECK(addWords(all, database, criteria));
        for (const auto& clause : criteria.clauses) {
            HD_TRY(const auto piece, clauseCondition(database, clause, actor));
            all.add(piece);
        }
        return all.take();
    }

} // namespace

void SqlPiece::append(const SqlPiece& other)
{
    sql += other.sql;
    values.insert(values.end(), other.values.begin(), other.values.end());
}

void SqlPiece::bindTo(Statement& statement) const
{
    for (const auto& value : values)
        std::visit([&](const auto& bound) { statement.bind(bound); }, value);
}

SqlPiece visibleTo(const Actor& actor)
{
    if (actor.role == Role::Administrator)
        return {};
    const auto me = actor.user.value();
    return {u"(t.restricted = 0 OR t.assignee_id = ? OR t.created_by_id = ?)"_s, {me, me}};
}

SqlPiece hiddenFrom(const Actor& actor)
{
    if (actor.role == Role::Administrator)
        return {};
    const auto me = actor.user.value();
    return {u"t.restricted = 1 AND coalesce(t.assignee_id, 0) <> ? AND coalesce(t.created_by_id, 0) <> ?"_s, {me, me}};
}

SqlPiece amongTickets(const std::vector<TicketId>& ids)
{
    constexpr size_t kFew = 50'000;
    QStringList numbers;
    numbers.reserve(static_cast<qsizetype>(ids.size()));
    for (const auto id : ids)
        numbers << QString::number(id.value());
    const auto ticket = ids.size() < kFew ? u"t.id"_s : u"coalesce(t.id, 0)"_s;
    return {ticket + " IN (SELECT value FROM json_each(?))"_L1, {u'[' + numbers.join(u',') + u']'}};
}

SqlPiece bothOf(const SqlPiece& one, const SqlPiece& other)
{
    if (one.sql.isEmpty() || other.sql.isEmpty())
        return one.sql.isEmpty() ? other : one;
    auto both = one;
    both.sql += "\n    AND "_L1;
    both.append(other);
    return both;
}

Result<qint64> countTicketsUpTo(Database& database, const SqlPiece& condition, qint64 limit)
{
    SqlPiece query{u"SELECT count(*)\nFROM (SELECT 1 FROM ticket AS t WHERE "_s, {}};
    query.append(condition);
    query.append({u" LIMIT ?) AS few"_s, {limit}});
    HD_TRY(auto row, database.composed(query.sql));
    query.bindTo(row);
    HD_TRY(const auto count, firstRow(row, [](const Statement& found) { return found.integer(0); }));
    return count.value_or(0);
}

Result<SqlPiece> ticketCondition(Database& database, const TicketFilter& filter, const Actor& actor)
{
    HD_TRY(const auto condition, filterCondition(database, filter, actor));
    return bothOf(condition, visibleTo(actor));
}

Result<SqlPiece> filterCondition(Database& database, const TicketFilter& filter, const Actor& actor)
{
    HD_TRY(const auto condition, criteriaCondition(database, filter, actor));
    return bothOf(activeOnly(filter), condition);
}

} // namespace helpdesk
