// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/searchwords.h"

#include "ui/text/keypresenter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace helpdesk {

namespace {

    using RowMatch = QueryRow::Match;

    struct SearchWords {
        Q_DECLARE_TR_FUNCTIONS(SearchWords)
    };

    QString labelOf(TicketMark mark)
    {
        switch (mark) {
        case TicketMark::Any:
            return SearchWords::tr("in any state, closed as well", "a ticket");
        case TicketMark::Approval:
            return SearchWords::tr("waiting for approval", "a ticket");
        case TicketMark::Decided:
            return SearchWords::tr("not waiting for approval", "a ticket");
        }
        Q_UNREACHABLE();
        return {};
    }

    QString labelOf(TicketPart part)
    {
        switch (part) {
        case TicketPart::Attachment:
            return SearchWords::tr("File", "of a ticket");
        case TicketPart::Claim:
            return SearchWords::tr("Claim", "of a ticket");
        case TicketPart::Escalation:
            return SearchWords::tr("Escalation", "of a ticket");
        case TicketPart::Note:
            return SearchWords::tr("Internal note", "of a ticket");
        case TicketPart::Outage:
            return SearchWords::tr("Outage", "of a ticket");
        case TicketPart::Phone:
            return SearchWords::tr("Phone call", "of a ticket");
        case TicketPart::Reply:
            return SearchWords::tr("Reply", "of a ticket");
        }
        Q_UNREACHABLE();
        return {};
    }

    QString labelOf(PromiseState state)
    {
        switch (state) {
        case PromiseState::Breached:
            return SearchWords::tr("Late", "a promise to the customer");
        case PromiseState::Running:
            return SearchWords::tr("Running", "a promise to the customer");
        case PromiseState::None:
            return SearchWords::tr("Nothing running", "promises to the customer");
        case PromiseState::AtRisk:
            return SearchWords::tr("Late or due within the hour", "a promise to the customer");
        case PromiseState::Answer:
            return SearchWords::tr("Answer due next", "to the customer");
        }
        Q_UNREACHABLE();
        return {};
    }

    /// A state of several is told apart from its category, which may be called like one of them.
    QString stateLabel(const QString& value)
    {
        if (const auto category = fromKey<StateCategory>(value))
            return label(*category);
        return labelOfKey<TicketState>(value);
    }

    QString assigneeLabel(const QString& value)
    {
        if (value.compare("me"_L1, Qt::CaseInsensitive) == 0)
            return SearchWords::tr("Me", "the assignee");
        if (value.compare("none"_L1, Qt::CaseInsensitive) == 0)
            return SearchWords::tr("Nobody", "the assignee");
        return value;
    }

    template <typename E>
    QString labelOfOwnKey(const QString& value)
    {
        const auto one = fromKey<E>(value);
        return one ? labelOf(*one) : value;
    }

    QString daysLabel(const SearchComparison& comparison)
    {
        if (comparison.lately)
            return SearchWords::tr("in the last", "7 days");
        if (comparison.sign == ">="_L1)
            return SearchWords::tr("since", "a day, that day included");
        if (comparison.sign == ">"_L1)
            return SearchWords::tr("after", "a day");
        if (comparison.sign == "<="_L1)
            return SearchWords::tr("until", "a day, that day included");
        if (comparison.sign == "<"_L1)
            return SearchWords::tr("before", "a day");
        return SearchWords::tr("on", "a day");
    }

    QString wordsLabel(RowMatch match)
    {
        switch (match) {
        case RowMatch::All:
            return SearchWords::tr("all of these");
        case RowMatch::Any:
            return SearchWords::tr("any of these");
        case RowMatch::None:
            return SearchWords::tr("none of these");
        }
        Q_UNREACHABLE();
        return {};
    }

} // namespace

QString searchFieldLabel(QueryField field)
{
    switch (field) {
    case QueryField::Status:
        return SearchWords::tr("State", "of a ticket");
    case QueryField::Assignee:
        return SearchWords::tr("Assignee");
    case QueryField::Customer:
        return SearchWords::tr("Customer");
    case QueryField::Severity:
        return SearchWords::tr("Severity");
    case QueryField::Service:
        return SearchWords::tr("Service");
    case QueryField::Category:
        return SearchWords::tr("Category");
    case QueryField::Team:
        return SearchWords::tr("Team");
    case QueryField::Number:
        return SearchWords::tr("Number", "of a ticket");
    case QueryField::Created:
        return SearchWords::tr("Created", "a ticket, on a day");
    case QueryField::Updated:
        return SearchWords::tr("Last changed", "a ticket, on a day");
    case QueryField::Due:
        return SearchWords::tr("Due", "a ticket, on a day");
    case QueryField::Is:
        return SearchWords::tr("Is", "a ticket: waiting for approval");
    case QueryField::Has:
        return SearchWords::tr("Has", "a ticket: a file, a reply");
    case QueryField::Sla:
        return SearchWords::tr("Promises", "to the customer");
    case QueryField::ServiceRequest:
        return SearchWords::tr("Service request");
    case QueryField::Outage:
        return SearchWords::tr("Outage");
    case QueryField::Tenant:
        return SearchWords::tr("Tenant ID");
    case QueryField::Domain:
        return SearchWords::tr("Domain");
    case QueryField::Subscription:
        return SearchWords::tr("Subscription ID");
    case QueryField::Contact:
        return SearchWords::tr("Contact");
    case QueryField::Sort:
        return SearchWords::tr("Order", "of the list");
    }
    Q_UNREACHABLE();
    return {};
}

QString searchValueLabel(QueryField field, const QString& value)
{
    switch (field) {
    case QueryField::Status:
        return stateLabel(value);
    case QueryField::Assignee:
        return assigneeLabel(value);
    case QueryField::Severity:
        return labelOfKey<Severity>(value);
    case QueryField::Service:
        return labelOfKey<Service>(value);
    case QueryField::Category:
        return labelOfKey<Category>(value);
    case QueryField::Is:
        return labelOfOwnKey<TicketMark>(value);
    case QueryField::Has:
        return labelOfOwnKey<TicketPart>(value);
    case QueryField::Sla:
        return labelOfOwnKey<PromiseState>(value);
    default:
        return value;
    }
}

std::vector<SearchComparison> searchComparisons(const QueryRow& row)
{
    if (row.kind == QueryRow::Kind::Text)
        return {};
    if (row.kind == QueryRow::Kind::Words)
        return {{RowMatch::All, {}}, {RowMatch::Any, {}}, {RowMatch::None, {}}};
    if (inputOf(row.field) == ValueInput::Choice)
        return {{RowMatch::Any, {}}}; // each has its contrary beside it
    if (inputOf(row.field) != ValueInput::Day)
        return {{RowMatch::Any, {}}, {RowMatch::None, {}}};
    return {{RowMatch::Any, u">="_s, true}, {RowMatch::Any, {}}, {RowMatch::Any, u">="_s}, {RowMatch::Any, u">"_s},
            {RowMatch::Any, u"<"_s}, {RowMatch::Any, u"<="_s}, {RowMatch::None, {}}};
}

SearchComparison comparisonOf(const QueryRow& row)
{
    SearchComparison comparison{row.match, row.comparison == "="_L1 ? QString() : row.comparison};
    const auto counted = countedDay(row.values.value(0));
    comparison.lately = row.match == RowMatch::Any && comparison.sign == ">="_L1 && counted && counted->count < 0;
    return comparison;
}

QString searchComparisonLabel(const QueryRow& row, const SearchComparison& comparison)
{
    if (row.kind == QueryRow::Kind::Words)
        return wordsLabel(comparison.match);
    const bool none = comparison.match == RowMatch::None;
    switch (inputOf(row.field)) {
    case ValueInput::Day:
        return none ? SearchWords::tr("not %1", "since, on, before a day").arg(daysLabel(comparison)) : daysLabel(comparison);
    case ValueInput::Choice:
        return none ? SearchWords::tr("is not so", "a ticket: waiting for approval")
                    : SearchWords::tr("is so", "a ticket: waiting for approval");
    case ValueInput::Choices:
    case ValueInput::List:
        return wordsLabel(none ? RowMatch::None : RowMatch::Any);
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace helpdesk
