// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "ui/text/eventpresenter.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

QString told(EventKind kind, const QJsonObject& data)
{
    TicketEvent event;
    event.kind = kind;
    event.data = data;
    return sentence(event);
}

} // namespace

TEST_CASE("the history says when a ticket became one for named people", "[text]")
{
    CHECK(told(EventKind::Created, {}) == u"Ticket created"_s);
    CHECK(told(EventKind::Created, {{u"restricted"_s, true}}) == u"Ticket created, visible to named people only"_s);
    QJsonObject field{{u"field"_s, u"category"_s}, {u"from"_s, u"technical"_s}, {u"to"_s, u"security"_s}};
    CHECK(told(EventKind::Field, field) == u"Category: Technical → Security"_s);
    field.insert(u"restricted"_s, true);
    CHECK(told(EventKind::Field, field)
          == u"Category: Technical → Security, from now on visible to named people only"_s);
}

TEST_CASE("the history tells a review with verdict, score and note", "[text][quality]")
{
    QJsonObject review{{u"agent_name"_s, u"Anna"_s}, {u"verdict"_s, u"needs_coaching"_s}, {u"score"_s, 62}, {u"note"_s, u"Trace first."_s}};
    CHECK(told(EventKind::Review, review) == u"Work of Anna reviewed: Needs coaching, 62 of 100: Trace first."_s);
    review.remove(u"score"_s);
    review.remove(u"note"_s);
    CHECK(told(EventKind::Review, review) == u"Work of Anna reviewed: Needs coaching"_s);
}
