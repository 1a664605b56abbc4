// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ticket/ticketfilter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace helpdesk {

namespace {

    /// Words that the grammar would take for something else stand in quotation marks.
    QString quoted(const QString& text)
    {
        const bool plain = text != "OR"_L1 && std::all_of(text.begin(), text.end(), [](QChar c) {
                               return c.isLetterOrNumber() || c == u'_' || c == u'.' || c == u'@' || c == u'-';
                           });
        return plain && !text.isEmpty() && text.front() != u'-' ? text : u'"' + text + u'"';
    }

    QStringList quotedAll(const QStringList& texts)
    {
        QStringList result;
        for (const auto& text : texts)
            result << quoted(text);
        return result;
    }

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

    QString dayOf(Instant instant, const QTimeZone& zone)
    {
        return instant.toUtc().toTimeZone(zone).date().toString(Qt::ISODate);
    }

    void addField(QStringList& terms, QLatin1StringView field, const QStringList& values)
    {
        if (!values.isEmpty())
            terms << field + u':' + values.join(u',');
    }

    void addRange(QStringList& terms, QLatin1StringView field, const std::optional<Instant>& from,
                  const std::optional<Instant>& before, const QTimeZone& zone)
    {
        if (from)
            terms << field + ":>="_L1 + dayOf(*from, zone);
        if (before)
            terms << field + ":<"_L1 + dayOf(*before, zone);
    }

} // namespace

QString searchText(const TicketFilter& filter, const QTimeZone& zone)
{
    QStringList terms;
    addField(terms, "status"_L1, keysIn(filter.states));
    if (filter.anyState)
        terms << u"is:any"_s;
    if (filter.approvalPending == true)
        terms << u"is:approval"_s;
    if (filter.approvalPending == false)
        terms << u"is:decided"_s;
    addField(terms, "assignee"_L1, quotedAll(filter.assigneeLogins));
    addField(terms, "customer"_L1, quotedAll(filter.customers));
    addField(terms, "severity"_L1, keysIn(filter.severities));
    addField(terms, "service"_L1, keysIn(filter.services));
    addField(terms, "category"_L1, keysIn(filter.categories));
    addField(terms, "team"_L1, quotedAll(filter.teams));
    addField(terms, "number"_L1, numbersIn(filter.numbers));
    addRange(terms, "created"_L1, filter.createdFrom, filter.createdBefore, zone);
    addRange(terms, "updated"_L1, filter.updatedFrom, filter.updatedBefore, zone);
    addRange(terms, "due"_L1, filter.dueFrom, filter.dueBefore, zone);
    terms << quotedAll(filter.words);
    for (const auto& word : filter.withoutWords)
        terms << u'-' + quoted(word);
    const TicketFilter standard;
    if (filter.sort != standard.sort || filter.descending != standard.descending)
        terms << (filter.descending ? u"sort:-"_s : u"sort:"_s) + keyOf(filter.sort);
    return terms.join(u' ');
}

} // namespace helpdesk
