// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/macro/preparedreply.h"
#include "support/catch.h"

#include <QJsonArray>

using namespace helpdesk;
using namespace Qt::StringLiterals;

TEST_CASE("a prepared reply is what the composer shows where nothing was begun", "[macro]")
{
    const auto draft = withPreparedReply({}, u"Hello"_s);
    CHECK(draft.kind == MessageKind::Reply);
    CHECK(draft.body == u"Hello"_s);

    Draft note;
    note.kind = MessageKind::InternalNote;
    CHECK((withPreparedReply(note, u"Hello"_s).kind == MessageKind::Reply));
}

TEST_CASE("a prepared reply stands behind the words that are there, and not twice", "[macro]")
{
    Draft draft;
    draft.body = u"Good morning"_s;
    const auto once = withPreparedReply(draft, u"Hello"_s);
    CHECK(once.body == u"Good morning\n\nHello"_s);
    CHECK(withPreparedReply(once, u"Hello"_s).body == once.body);
}

TEST_CASE("a prepared reply waits beside a note with words, or with files", "[macro]")
{
    Draft note;
    note.kind = MessageKind::InternalNote;
    SECTION("words") { note.body = u"Not for the customer"_s; }
    SECTION("files") { note.hasFiles = true; }
    const auto draft = withPreparedReply(note, u"Hello"_s);
    CHECK(draft.kind == MessageKind::InternalNote);
    CHECK(draft.body == note.body);
    CHECK(draft.forms[u"reply"_s][u"message"_s].toString() == u"Hello"_s);
    const auto again = withPreparedReply(draft, u"And this"_s);
    CHECK(again.forms[u"reply"_s][u"message"_s].toString() == u"Hello\n\nAnd this"_s);
}

TEST_CASE("a reply that waited with its words comes back with the prepared one behind them", "[macro]")
{
    Draft note;
    note.kind = MessageKind::InternalNote;
    note.forms.insert(u"reply"_s, QJsonObject{{u"message"_s, u"Good morning"_s}});
    note.forms.insert(u"resolve"_s, QJsonObject{{u"cause"_s, u"Full"_s}});
    const auto draft = withPreparedReply(note, u"Hello"_s);
    CHECK(draft.kind == MessageKind::Reply);
    CHECK(draft.body == u"Good morning\n\nHello"_s);
    CHECK(draft.forms.keys() == QStringList{u"resolve"_s});
}

TEST_CASE("files that wait for a reply stay with it", "[macro]")
{
    Draft note;
    note.kind = MessageKind::InternalNote;
    note.forms.insert(u"reply"_s, QJsonObject{{u"files"_s, QJsonArray{7}}});
    const auto draft = withPreparedReply(note, u"Hello"_s);
    CHECK(draft.kind == MessageKind::InternalNote);
    CHECK(draft.forms[u"reply"_s][u"files"_s].toArray() == QJsonArray{7});
    CHECK(draft.forms[u"reply"_s][u"message"_s].toString() == u"Hello"_s);
}
