// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ticket/querycompletion.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace helpdesk {

namespace {

    /// Where the word begins that the cursor is in or behind, and whether its quotation mark is open there.
    struct Place {
        qsizetype start = 0;
        bool quoted = false;
    };

    template <typename Breaks>
    Place placeOf(QStringView text, qsizetype from, Breaks&& breaks)
    {
        Place place{from, false};
        for (auto i = from; i < text.size(); ++i) {
            if (text[i] == u'"')
                place.quoted = !place.quoted;
            else if (!place.quoted && breaks(text[i]))
                place.start = i + 1;
        }
        return place;
    }

    bool isGap(QChar c)
    {
        return c.isSpace() || c == u'(' || c == u')';
    }

    bool isNameLetter(QChar c)
    {
        return c.isLetter() || c == u'_';
    }

    /// The place of the colon behind a field that begins at `start`, before the cursor; -1 for none.
    qsizetype colonOf(QStringView text, qsizetype start, qsizetype cursor)
    {
        auto end = start;
        while (end < cursor && isNameLetter(text[end]))
            ++end;
        const bool isField = end > start && end < cursor && text[end] == u':' && !text.sliced(end).startsWith("://"_L1);
        return isField ? end : -1;
    }

    QStringList beginningWith(const QStringList& names, QStringView begun)
    {
        QStringList fitting;
        for (const auto& name : names) {
            if (name.startsWith(begun, Qt::CaseInsensitive))
                fitting << name;
        }
        return fitting;
    }

    qsizetype endOfValue(QStringView text, qsizetype cursor, bool quoted)
    {
        if (quoted) {
            const auto mark = text.indexOf(u'"', cursor);
            return mark < 0 ? text.size() : mark + 1;
        }
        auto end = cursor;
        while (end < text.size() && !isGap(text[end]) && text[end] != u',' && text[end] != u'"')
            ++end;
        return end;
    }

    qsizetype endOfName(QStringView text, qsizetype cursor)
    {
        auto end = cursor;
        while (end < text.size() && isNameLetter(text[end]))
            ++end;
        return end < text.size() && text[end] == u':' ? end + 1 : end;
    }

    QueryCompletions nameAt(QStringView text, qsizetype start, qsizetype cursor)
    {
        QueryCompletions found;
        found.from = start;
        found.begun = text.sliced(start, cursor - start).toString();
        if (!std::all_of(found.begun.begin(), found.begun.end(), isNameLetter)) {
            found.length = cursor - start;
            return found;
        }
        found.length = endOfName(text, cursor) - start;
        for (const auto& name : beginningWith(keysOf<QueryField>(), found.begun))
            found.names << name + u':';
        return found;
    }

    /// `list`: what stands behind the colon, up to the cursor.
    QueryCompletions valueAt(QStringView text, QueryField field, qsizetype list, qsizetype cursor)
    {
        QueryCompletions found;
        found.field = field;
        found.source = valueSource(field);
        const auto place = placeOf(text.first(cursor), list, [](QChar c) { return c == u','; });
        found.from = place.start;
        if (field == QueryField::Sort && found.from < cursor && text[found.from] == u'-')
            ++found.from;
        found.length = endOfValue(text, cursor, place.quoted) - found.from;
        found.begun = text.sliced(found.from, cursor - found.from).toString();
        found.begun.remove(u'"');
        const auto listed = text.sliced(list, place.start - list).toString().split(u',');
        for (const auto& name : beginningWith(valueNames(field), found.begun)) {
            if (!listed.contains(name, Qt::CaseInsensitive))
                found.names << name;
        }
        return found;
    }

} // namespace

QueryCompletions completionsAt(const QString& text, qsizetype cursor)
{
    cursor = std::clamp<qsizetype>(cursor, 0, text.size());
    const QStringView view(text);
    auto [start, quoted] = placeOf(view.first(cursor), 0, isGap);
    if (start < cursor && view[start] == u'-')
        ++start;
    const auto colon = colonOf(view, start, cursor);
    if (colon < 0)
        return nameAt(view, start, cursor);
    const auto field = fromKey<QueryField>(view.sliced(start, colon - start));
    if (!field) {
        QueryCompletions nothing;
        nothing.from = cursor;
        return nothing;
    }
    auto list = colon + 1;
    while (list < cursor && (view[list] == u'<' || view[list] == u'>' || view[list] == u'='))
        ++list;
    return valueAt(view, *field, list, cursor);
}

} // namespace helpdesk
