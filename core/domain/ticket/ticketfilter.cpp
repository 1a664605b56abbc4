// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ticket/ticketfilter.h"

#include "domain/ticket/nearestname.h"
#include "domain/ticket/querydate.h"
#include "domain/ticket/querylexer.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace helpdesk {

namespace {

    enum class Field {
        Status,
        Assignee,
        Customer,
        Severity,
        Service,
        Category,
        Team,
        Number,
        Created,
        Updated,
        Due,
        Is,
        Sort
    };

} // namespace

template <>
struct EnumKeys<Field> {
    static constexpr std::array<KeyOf<Field>, 13> keys{{{Field::Status, "status"},
                                                        {Field::Assignee, "assignee"},
                                                        {Field::Customer, "customer"},
                                                        {Field::Severity, "severity"},
                                                        {Field::Service, "service"},
                                                        {Field::Category, "category"},
                                                        {Field::Team, "team"},
                                                        {Field::Number, "number"},
                                                        {Field::Created, "created"},
                                                        {Field::Updated, "updated"},
                                                        {Field::Due, "due"},
                                                        {Field::Is, "is"},
                                                        {Field::Sort, "sort"}}};
};

namespace {

    template <typename T>
    void addOnce(std::vector<T>& values, T value)
    {
        if (std::find(values.begin(), values.end(), value) == values.end())
            values.push_back(value);
    }

    bool isDate(Field field)
    {
        return field == Field::Created || field == Field::Updated || field == Field::Due;
    }

    /// Dates may come twice and narrow each other; a second list of anything else would have to be cut with the
    /// first one, which a filter cannot say.
    bool mayRepeat(Field field)
    {
        return isDate(field) || field == Field::Is;
    }

    class FilterParser {
    public:
        explicit FilterParser(QueryMoment moment)
            : m_moment(std::move(moment))
        {
        }

        Result<TicketFilter> filter(const QString& text)
        {
            HD_TRY(const auto terms, queryTerms(text));
            for (const auto& term : terms)
                HD_CHECK(read(term));
            return m_filter;
        }

    private:
        Result<> read(const QueryTerm& term)
        {
            switch (term.kind) {
            case QueryTerm::Kind::Word:
                (term.negated ? m_filter.withoutWords : m_filter.words) << term.values.front().text;
                return {};
            case QueryTerm::Kind::Number:
                return readNumber(term.values.front());
            case QueryTerm::Kind::Field:
                return readField(term);
            }
            Q_UNREACHABLE();
            return {};
        }

        Result<> readField(const QueryTerm& term)
        {
            const QueryText name{(term.negated ? u"-"_s : QString()) + term.field, term.position};
            const auto field = fromKey<Field>(term.field);
            if (!field)
                return queryError(name, nearestName(term.field, keysOf<Field>()));
            const bool repeated = !m_seen.insert(*field).second && !mayRepeat(*field);
            const bool compared = !term.comparison.isEmpty() && !isDate(*field);
            if (term.negated || repeated)
                return queryError(name);
            if (compared)
                return queryError({term.comparison, term.position + term.field.size() + 1});
            return readValues(*field, term);
        }

        Result<> readValues(Field field, const QueryTerm& term)
        {
            switch (field) {
            case Field::Status:
                return each(term, &FilterParser::readStatus);
            case Field::Severity:
                return readKeys(m_filter.severities, term);
            case Field::Service:
                return readKeys(m_filter.services, term);
            case Field::Category:
                return readKeys(m_filter.categories, term);
            case Field::Number:
                return each(term, &FilterParser::readNumber);
            case Field::Is:
                return each(term, &FilterParser::readIs);
            case Field::Sort:
                return readSort(term);
            case Field::Created:
                return readRange(term, m_filter.createdFrom, m_filter.createdBefore);
            case Field::Updated:
                return readRange(term, m_filter.updatedFrom, m_filter.updatedBefore);
            case Field::Due:
                return readRange(term, m_filter.dueFrom, m_filter.dueBefore);
            case Field::Assignee:
                for (const auto& value : term.values)
                    m_filter.assigneeLogins << value.text.toLower();
                return {};
            case Field::Customer:
                for (const auto& value : term.values)
                    m_filter.customers << value.text;
                return {};
            case Field::Team:
                for (const auto& value : term.values)
                    m_filter.teams << value.text;
                return {};
            }
            Q_UNREACHABLE();
            return {};
        }

        Result<> each(const QueryTerm& term, Result<> (FilterParser::*reader)(const QueryText&))
        {
            for (const auto& value : term.values)
                HD_CHECK((this->*reader)(value));
            return {};
        }

        template <typename E>
        Result<> readKeys(std::vector<E>& target, const QueryTerm& term)
        {
            for (const auto& value : term.values) {
                const auto one = fromKey<E>(value.text);
                if (!one)
                    return queryError(value, nearestName(value.text, keysOf<E>()));
                addOnce(target, *one);
            }
            return {};
        }

        Result<> readStatus(const QueryText& value)
        {
            const auto category = fromKey<StateCategory>(value.text);
            const auto exact = fromKey<TicketState>(value.text);
            if (!category && !exact)
                return queryError(value, nearestName(value.text, keysOf<TicketState>() + keysOf<StateCategory>()));
            for (const auto state : valuesOf<TicketState>()) {
                if (state == exact || categoryOf(state) == category)
                    addOnce(m_filter.states, state);
            }
            return {};
        }

        Result<> readNumber(const QueryText& value)
        {
            bool isNumber = false;
            const auto number = value.text.toLongLong(&isNumber);
            if (!isNumber || number <= 0)
                return queryError(value);
            addOnce(m_filter.numbers, qint64(number));
            return {};
        }

        Result<> readIs(const QueryText& value)
        {
            static const QStringList names{u"any"_s, u"approval"_s, u"decided"_s};
            const auto name = value.text.toLower();
            if (!names.contains(name))
                return queryError(value, nearestName(name, names));
            if (name == names[0]) {
                m_filter.anyState = true;
                return {};
            }
            const bool pending = name == names[1];
            if (m_filter.approvalPending.value_or(pending) != pending)
                return queryError(value);
            m_filter.approvalPending = pending;
            return {};
        }

        Result<> readSort(const QueryTerm& term)
        {
            auto value = term.values.front();
            if (term.values.size() > 1)
                return queryError(term.values[1]);
            const bool descending = value.text.startsWith(u'-');
            if (descending)
                value = {value.text.mid(1), value.position + 1};
            const auto sort = fromKey<TicketSort>(value.text);
            if (!sort)
                return queryError(value, nearestName(value.text, keysOf<TicketSort>()));
            m_filter.sort = *sort;
            m_filter.descending = descending;
            return {};
        }

        Result<> readRange(const QueryTerm& term, std::optional<Instant>& from, std::optional<Instant>& before)
        {
            if (term.values.size() > 1)
                return queryError(term.values[1]);
            HD_TRY(const auto range, queryRange(term.comparison, term.values.front(), m_moment));
            if (range.from)
                from = from ? std::max(*from, *range.from) : *range.from;
            if (range.before)
                before = before ? std::min(*before, *range.before) : *range.before;
            return {};
        }

        QueryMoment m_moment;
        TicketFilter m_filter;
        std::set<Field> m_seen;
    };

} // namespace

Result<TicketFilter> parseTicketFilter(const QString& text, const QTimeZone& zone, Instant now)
{
    return FilterParser({zone, now}).filter(text);
}

} // namespace helpdesk
