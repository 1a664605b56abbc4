// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ticket/queryrows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace helpdesk {

ValueInput inputOf(QueryField field)
{
    switch (field) {
    case QueryField::Status:
    case QueryField::Assignee:
    case QueryField::Severity:
    case QueryField::Service:
    case QueryField::Category:
    case QueryField::Team:
    case QueryField::Has:
    case QueryField::Sla:
        return ValueInput::Choices;
    case QueryField::Is:
    case QueryField::Sort:
        return ValueInput::Choice;
    case QueryField::Created:
    case QueryField::Updated:
    case QueryField::Due:
        return ValueInput::Day;
    case QueryField::Customer:
    case QueryField::Number:
    case QueryField::ServiceRequest:
    case QueryField::Outage:
    case QueryField::Tenant:
    case QueryField::Domain:
    case QueryField::Subscription:
    case QueryField::Contact:
        return ValueInput::List;
    }
    Q_UNREACHABLE();
    return ValueInput::List;
}

std::vector<QueryField> rowFields()
{
    return {QueryField::Status,   QueryField::Severity, QueryField::Assignee,     QueryField::Team,
            QueryField::Customer, QueryField::Contact,  QueryField::Service,      QueryField::Category,
            QueryField::Created,  QueryField::Updated,  QueryField::Due,          QueryField::Sla,
            QueryField::Is,       QueryField::Has,      QueryField::Number,       QueryField::ServiceRequest,
            QueryField::Outage,   QueryField::Tenant,   QueryField::Domain,       QueryField::Subscription};
}

bool isFilled(const QueryRow& row)
{
    return row.kind == QueryRow::Kind::Text ? !row.text.trimmed().isEmpty() : !row.values.isEmpty();
}

bool isOrder(const QueryRow& row)
{
    return row.kind == QueryRow::Kind::Field && row.field == QueryField::Sort;
}

QStringList typedValues(const QString& text, TypedAs as)
{
    QStringList values;
    QString value;
    bool quoted = false;
    const auto take = [&] {
        if (const auto whole = value.simplified(); !whole.isEmpty())
            values << whole;
        value.clear();
    };
    for (const auto c : text) {
        const bool between = as == TypedAs::Words ? c.isSpace() : c == u',';
        if (c == u'"') {
            quoted = !quoted;
            if (as == TypedAs::Words)
                take();
        } else if (between && !quoted) {
            take();
        } else {
            value += c;
        }
    }
    take();
    return values;
}

QString typedText(const QStringList& values, TypedAs as)
{
    QStringList texts;
    for (const auto& value : values) {
        const bool quoted = as == TypedAs::Words
            ? std::any_of(value.begin(), value.end(), [](QChar c) { return c.isSpace(); })
            : value.contains(u',');
        texts << (quoted ? u'"' + value + u'"' : value);
    }
    return texts.join(as == TypedAs::Words ? " "_L1 : ", "_L1);
}

} // namespace helpdesk
