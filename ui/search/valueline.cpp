// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/valueline.h"

#include "domain/ticket/queryrows.h"

namespace helpdesk {

ValueLine::ValueLine(AsyncWorkspace& workspace, QueryField field, QWidget* parent)
    : OfferLine(workspace, parent)
    , m_field(field)
{
}

// From the comma before the cursor to the one behind it; a comma in quotation marks stands in a name.
QueryCompletions ValueLine::placeAt(const QString& text, qsizetype cursor) const
{
    QueryCompletions place;
    place.field = m_field;
    place.source = valueSource(m_field);
    bool quoted = false;
    for (qsizetype i = 0; i < cursor; ++i) {
        if (text[i] == u'"')
            quoted = !quoted;
        else if (text[i] == u',' && !quoted)
            place.from = i + 1;
    }
    while (place.from < cursor && text[place.from].isSpace())
        ++place.from;
    auto end = cursor;
    while (end < text.size() && (quoted || text[end] != u',')) {
        if (text[end] == u'"')
            quoted = !quoted;
        ++end;
    }
    place.length = end - place.from;
    place.begun = text.mid(place.from, cursor - place.from);
    place.begun.remove(u'"');
    return place;
}

QString ValueLine::writtenAs(const QString& value) const
{
    return typedText({value}, TypedAs::List);
}

} // namespace helpdesk
