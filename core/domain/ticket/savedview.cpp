// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ticket/savedview.h"

#include "domain/ticket/queryfield.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace helpdesk {

namespace {

    using Tokens = std::vector<QueryToken>;

    // Puts something in the place of every `sort:`, with the space behind it when it goes.
    QString withOrders(QString text, const Tokens& tokens, const QString& order)
    {
        for (auto token = tokens.rbegin(); token != tokens.rend(); ++token) {
            if (token->term.field != keyOf(QueryField::Sort))
                continue;
            auto end = token->end - 1;
            while (order.isEmpty() && end < text.size() && text[end].isSpace())
                ++end;
            text.replace(token->position - 1, end - token->position + 1, order);
        }
        return text.trimmed();
    }

    // Without the title a list says nothing.
    std::vector<QueueColumn> wholeColumns(const std::vector<QueueColumn>& columns)
    {
        std::vector<QueueColumn> whole;
        for (const auto column : columns) {
            if (std::ranges::find(whole, column) == whole.end())
                whole.push_back(column);
        }
        if (!whole.empty() && std::ranges::find(whole, QueueColumn::Title) == whole.end())
            whole.push_back(QueueColumn::Title);
        return whole;
    }

    Result<> checkUnderstood(const QString& text, Subject subject, Instant now)
    {
        auto parsed = parseTicketFilter(text, QTimeZone::utc(), now);
        if (parsed)
            return {};
        auto error = parsed.error();
        error.subject = subject;
        return Failure(std::move(error));
    }

} // namespace

bool maySee(const Actor& actor, const SavedView& view)
{
    return view.shared || view.owner == actor.user;
}

bool mayChange(const Actor& actor, const SavedView& view)
{
    return view.owner == actor.user || (view.shared && actor.role != Role::Agent);
}

Result<SavedView> checkedView(SavedView view, Instant now)
{
    view.name = view.name.simplified();
    view.searchText = view.searchText.trimmed();
    if (view.name.isEmpty())
        return fail(ErrorCode::Missing, Subject::Name);
    if (view.name.size() > longestViewName)
        return fail(ErrorCode::Invalid, Subject::Name, {view.name});
    if (view.searchText.isEmpty())
        return fail(ErrorCode::Missing, Subject::Value);
    HD_CHECK(checkUnderstood(view.searchText, Subject::Value, now));
    if (view.mark && view.mark->searchText.trimmed().isEmpty())
        view.mark.reset();
    if (view.mark) {
        view.mark->searchText = view.mark->searchText.trimmed();
        HD_CHECK(checkUnderstood(view.mark->searchText, Subject::Rule, now));
    }
    view.columns = wholeColumns(view.columns);
    return view;
}

QString columnsText(const std::vector<QueueColumn>& columns)
{
    QStringList keys;
    for (const auto column : columns)
        keys << QString(keyOf(column));
    return keys.join(u',');
}

std::vector<QueueColumn> columnsOf(const QString& text)
{
    std::vector<QueueColumn> columns;
    for (const auto& key : text.split(u',', Qt::SkipEmptyParts)) {
        if (const auto column = fromKey<QueueColumn>(key))
            columns.push_back(*column);
    }
    return columns;
}

Result<TicketFilter> markedBy(const ViewMark& mark, const QTimeZone& zone, Instant now)
{
    HD_TRY(auto filter, parseTicketFilter(mark.searchText, zone, now));
    if (!namesState(filter))
        filter.anyState = true;
    return filter;
}

QString withOrder(const QString& text, TicketSort sort, bool descending)
{
    const auto read = [](const QString& query) { return parseTicketFilter(query, QTimeZone::utc(), Instant()); };
    const auto present = read(text);
    const auto tokens = queryTokens(text);
    if (!present || !tokens || (present->sort == sort && present->descending == descending))
        return text;
    const auto order = u"sort:%1%2"_s.arg(descending ? u"-"_s : QString(), QString(keyOf(sort)));
    const auto moved = (withOrders(text, *tokens, {}) + u' ' + order).trimmed();
    // It may have stood alone in parentheses.
    return read(moved) ? moved : withOrders(text, *tokens, order);
}

} // namespace helpdesk
