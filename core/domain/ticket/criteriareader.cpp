// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ticket/criteriareader.h"

#include "base/guid.h"
#include "domain/ticket/nearestname.h"
#include "domain/ticket/queryidentifier.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace helpdesk {

namespace {

    template <typename T>
    void addOnce(std::vector<T>& values, T value)
    {
        if (std::find(values.begin(), values.end(), value) == values.end())
            values.push_back(value);
    }

    template <typename Reader>
    Result<> each(const QueryTerm& term, Reader&& reader)
    {
        for (const auto& value : term.values)
            HD_CHECK(reader(value));
        return {};
    }

    template <typename E>
    Result<E> keyIn(const QueryText& value)
    {
        const auto one = fromKey<E>(value.text);
        if (!one)
            return queryError(value, nearestName(value.text, keysOf<E>()));
        return *one;
    }

    template <typename E>
    Result<> readKeys(std::vector<E>& target, const QueryTerm& term)
    {
        return each(term, [&](const QueryText& value) -> Result<> {
            HD_TRY(const auto one, keyIn<E>(value));
            addOnce(target, one);
            return {};
        });
    }

    // Each is a search of its own in the database, which takes some hundreds in one condition.
    constexpr size_t kMostNames = 100;

    Result<> readNames(QStringList& target, const QueryTerm& term)
    {
        if (term.values.size() > kMostNames)
            return queryError(term.values[kMostNames]);
        for (const auto& value : term.values)
            target << value.text;
        return {};
    }

    Result<> readState(std::vector<TicketState>& states, const QueryText& value)
    {
        const auto category = fromKey<StateCategory>(value.text);
        const auto exact = fromKey<TicketState>(value.text);
        if (!category && !exact)
            return queryError(value, nearestName(value.text, keysOf<TicketState>() + keysOf<StateCategory>()));
        for (const auto state : valuesOf<TicketState>()) {
            if (state == exact || categoryOf(state) == category)
                addOnce(states, state);
        }
        return {};
    }

    Result<> readNumber(std::vector<qint64>& numbers, const QueryText& value)
    {
        bool isNumber = false;
        const auto number = value.text.toLongLong(&isNumber);
        if (!isNumber || number <= 0)
            return queryError(value);
        addOnce(numbers, qint64(number));
        return {};
    }

    Result<> readMark(TicketCriteria& criteria, const QueryText& value)
    {
        HD_TRY(const auto mark, keyIn<TicketMark>(value));
        if (mark == TicketMark::Any) {
            criteria.anyState = true;
            return {};
        }
        const bool pending = mark == TicketMark::Approval;
        if (criteria.approvalPending.value_or(pending) != pending)
            return queryError(value);
        criteria.approvalPending = pending;
        return {};
    }

    Result<> readRange(const QueryTerm& term, const QueryMoment& moment, std::optional<Instant>& from,
                       std::optional<Instant>& before)
    {
        if (term.values.size() > 1)
            return queryError(term.values[1]);
        HD_TRY(const auto range, queryRange(term.comparison, term.values.front(), moment));
        if (range.from)
            from = from ? std::max(*from, *range.from) : *range.from;
        if (range.before)
            before = before ? std::min(*before, *range.before) : *range.before;
        return {};
    }

    Result<> readGuids(QStringList& target, const QueryTerm& term)
    {
        return each(term, [&](const QueryText& value) -> Result<> {
            const auto guid = canonicalGuid(value.text);
            if (!guid)
                return queryError(value);
            target << *guid;
            return {};
        });
    }

    Result<> readDomains(QStringList& target, const QueryTerm& term)
    {
        return each(term, [&](const QueryText& value) -> Result<> {
            const auto domain = identifierIn(value.text);
            if (!domain || domain->kind != QueryIdentifier::Kind::Domain)
                return queryError(value);
            target << domain->text;
            return {};
        });
    }

    Result<> readValues(QueryField field, const QueryTerm& term, const QueryMoment& moment, TicketCriteria& criteria)
    {
        switch (field) {
        case QueryField::Status:
            return each(term, [&](const QueryText& value) { return readState(criteria.states, value); });
        case QueryField::Severity:
            return readKeys(criteria.severities, term);
        case QueryField::Service:
            return readKeys(criteria.services, term);
        case QueryField::Category:
            return readKeys(criteria.categories, term);
        case QueryField::Number:
            return each(term, [&](const QueryText& value) { return readNumber(criteria.numbers, value); });
        case QueryField::Is:
            return each(term, [&](const QueryText& value) { return readMark(criteria, value); });
        case QueryField::Has:
            return readKeys(criteria.parts, term);
        case QueryField::Sla:
            criteria.promisesAt = moment.now;
            return readKeys(criteria.promises, term);
        case QueryField::Created:
            return readRange(term, moment, criteria.createdFrom, criteria.createdBefore);
        case QueryField::Updated:
            return readRange(term, moment, criteria.updatedFrom, criteria.updatedBefore);
        case QueryField::Due:
            return readRange(term, moment, criteria.dueFrom, criteria.dueBefore);
        case QueryField::Tenant:
            return readGuids(criteria.tenants, term);
        case QueryField::Subscription:
            return readGuids(criteria.subscriptions, term);
        case QueryField::Domain:
            return readDomains(criteria.domains, term);
        case QueryField::Assignee:
            for (const auto& value : term.values)
                criteria.assigneeLogins << value.text.toLower();
            return {};
        case QueryField::Outage:
            for (const auto& value : term.values)
                criteria.outages << value.text.toUpper();
            return {};
        case QueryField::Customer:
            return readNames(criteria.customers, term);
        case QueryField::Team:
            for (const auto& value : term.values)
                criteria.teams << value.text;
            return {};
        case QueryField::ServiceRequest:
            for (const auto& value : term.values)
                criteria.serviceRequests << value.text;
            return {};
        case QueryField::Contact:
            return readNames(criteria.contacts, term);
        case QueryField::Sort:
            break;
        }
        Q_UNREACHABLE();
        return {};
    }

} // namespace

Result<> readWord(const QueryTerm& term, TicketCriteria& criteria)
{
    if (term.kind == QueryTerm::Kind::Number)
        return readNumber(criteria.numbers, term.values.front());
    criteria.words << term.values.front().text;
    return {};
}

Result<> readField(QueryField field, const QueryTerm& term, const QueryMoment& moment, TicketCriteria& criteria)
{
    if (!term.comparison.isEmpty() && !isDate(field))
        return queryError({term.comparison, term.position + term.field.size() + 1});
    return readValues(field, term, moment, criteria);
}

Result<TicketOrder> readOrder(const QueryTerm& term)
{
    if (!term.comparison.isEmpty())
        return queryError({term.comparison, term.position + term.field.size() + 1});
    if (term.values.size() > 1)
        return queryError(term.values[1]);
    auto value = term.values.front();
    const bool descending = value.text.startsWith(u'-');
    if (descending)
        value = {value.text.mid(1), value.position + 1};
    HD_TRY(const auto sort, keyIn<TicketSort>(value));
    return TicketOrder{sort, descending};
}

} // namespace helpdesk
