// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ticket/queryfield.h"
#include "domain/ticket/querynode.h"
#include "domain/ticket/ticketfilter.h"

using namespace Qt::StringLiterals;

namespace helpdesk {

namespace {

    template <typename E>
    QStringList keysIn(const std::vector<E>& values)
    {
        QStringList keys;
        for (const auto value : values)
            keys << keyOf(value);
        return keys;
    }

    QStringList numbersIn(const std::vector<qint64>& values)
    {
        QStringList numbers;
        for (const auto value : values)
            numbers << QString::number(value);
        return numbers;
    }

    QueryNode wordNode(const QString& word)
    {
        return termNode({QueryTerm::Kind::Word, 1, {}, {}, {{word, 1}}});
    }

    QueryNode fieldNode(QueryField field, const QStringList& values, const QString& comparison = {})
    {
        QueryTerm term{QueryTerm::Kind::Field, 1, keyOf(field), comparison, {}};
        for (const auto& value : values)
            term.values.push_back({value, 1});
        return termNode(std::move(term));
    }

    class Writer {
    public:
        explicit Writer(const QTimeZone& zone)
            : m_zone(zone)
        {
        }

        std::vector<QueryNode> partsOf(const TicketCriteria& criteria) const
        {
            std::vector<QueryNode> parts;
            addField(parts, QueryField::Status, keysIn(criteria.states));
            addMarks(parts, criteria);
            addField(parts, QueryField::Assignee, criteria.assigneeLogins);
            addField(parts, QueryField::Customer, criteria.customers);
            addField(parts, QueryField::Severity, keysIn(criteria.severities));
            addField(parts, QueryField::Service, keysIn(criteria.services));
            addField(parts, QueryField::Category, keysIn(criteria.categories));
            addField(parts, QueryField::Team, criteria.teams);
            addField(parts, QueryField::Number, numbersIn(criteria.numbers));
            addRange(parts, QueryField::Created, criteria.createdFrom, criteria.createdBefore);
            addRange(parts, QueryField::Updated, criteria.updatedFrom, criteria.updatedBefore);
            addRange(parts, QueryField::Due, criteria.dueFrom, criteria.dueBefore);
            addField(parts, QueryField::ServiceRequest, criteria.serviceRequests);
            addField(parts, QueryField::Outage, criteria.outages);
            addField(parts, QueryField::Tenant, criteria.tenants);
            addField(parts, QueryField::Domain, criteria.domains);
            addField(parts, QueryField::Subscription, criteria.subscriptions);
            addField(parts, QueryField::Contact, criteria.contacts);
            addField(parts, QueryField::Has, keysIn(criteria.parts));
            addField(parts, QueryField::Sla, keysIn(criteria.promises));
            for (const auto& word : criteria.words)
                parts.push_back(wordNode(word));
            for (const auto& word : criteria.withoutWords)
                parts.push_back(notNode(wordNode(word)));
            for (const auto& clause : criteria.clauses)
                parts.push_back(clauseNode(clause));
            return parts;
        }

    private:
        QueryNode clauseNode(const TicketClause& clause) const
        {
            std::vector<QueryNode> branches;
            for (const auto& one : clause.anyOf)
                branches.push_back(allOf(partsOf(one)));
            auto any = anyOf(std::move(branches));
            return clause.negated ? notNode(std::move(any)) : any;
        }

        static void addField(std::vector<QueryNode>& parts, QueryField field, const QStringList& values)
        {
            if (!values.isEmpty())
                parts.push_back(fieldNode(field, values));
        }

        static void addMarks(std::vector<QueryNode>& parts, const TicketCriteria& criteria)
        {
            const auto add = [&](TicketMark mark) { parts.push_back(fieldNode(QueryField::Is, {keyOf(mark)})); };
            if (criteria.anyState)
                add(TicketMark::Any);
            if (criteria.approvalPending)
                add(*criteria.approvalPending ? TicketMark::Approval : TicketMark::Decided);
        }

        void addRange(std::vector<QueryNode>& parts, QueryField field, const std::optional<Instant>& from,
                      const std::optional<Instant>& before) const
        {
            if (from)
                parts.push_back(fieldNode(field, {dayOf(*from)}, u">="_s));
            if (before)
                parts.push_back(fieldNode(field, {dayOf(*before)}, u"<"_s));
        }

        QString dayOf(Instant instant) const { return instant.toUtc().toTimeZone(m_zone).date().toString(Qt::ISODate); }

        const QTimeZone& m_zone;
    };

} // namespace

QString searchText(const TicketFilter& filter, const QTimeZone& zone)
{
    const auto parts = Writer(zone).partsOf(filter);
    const TicketFilter standard;
    QStringList texts;
    if (!parts.empty())
        texts << queryText(allOf(parts));
    if (filter.sort != standard.sort || filter.descending != standard.descending)
        texts << (filter.descending ? u"sort:-"_s : u"sort:"_s) + keyOf(filter.sort);
    return texts.join(u' ');
}

} // namespace helpdesk
