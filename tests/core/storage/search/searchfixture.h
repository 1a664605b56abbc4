// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "../temporaryworkspace.h"
#include "storage/search/searchstore.h"
#include "storage/ticket/ticketstore.h"
#include "storage/transaction.h"

namespace helpdesk {

/// A workspace with two people, to which tickets with texts are added.
class SearchFixture {
public:
    SearchFixture()
    {
        REQUIRE_OK(database().execute(
            QStringLiteral("INSERT INTO app_user (id, login, name, email, role, language, active) VALUES "
                           "(1, 'anna', 'Anna', '', 'administrator', '', 1), (2, 'boris', 'Boris', '', 'agent', '', 1)")));
    }

    Database& database() { return workspace.database(); }

    TicketId ticket(const QString& title, const QStringList& messages = {}, bool restricted = false)
    {
        Ticket ticket;
        ticket.number = ++number;
        ticket.revision = 1;
        ticket.title = title;
        ticket.restricted = restricted;
        ticket.externalReference = QStringLiteral("EXT-%1").arg(number);
        const auto id = TicketStore(database()).insert(ticket);
        REQUIRE_OK(id);
        for (const auto& body : messages)
            say(*id, body);
        return *id;
    }

    void say(TicketId ticket, const QString& body)
    {
        REQUIRE_OK(TicketStore(database()).insertMessage(
            {{}, ticket, MessageKind::Reply, false, UserId(1), QStringLiteral("Anna"), body, Instant(++moment)}));
    }

    std::vector<SearchHit> hits(const QString& text, HitOrder order = HitOrder::Newest, int limit = 100, qint64 after = 0)
    {
        QuietTask task;
        auto found = SearchStore(database()).list(searchTerms(text), actor, order, limit, after, task);
        REQUIRE_OK(found);
        return std::move(*found);
    }

    bool agrees()
    {
        auto transaction = Transaction::begin(database());
        REQUIRE_OK(transaction);
        const auto documents = SearchStore(database()).checkDocuments();
        REQUIRE_OK(documents);
        const auto same = SearchStore(database()).agreesWithTexts();
        REQUIRE_OK(same);
        return documents->isEmpty() && *same;
    }

    TemporaryWorkspace workspace;
    Actor actor{UserId(1), QStringLiteral("anna"), QStringLiteral("Anna"), Role::Administrator};
    qint64 number = 1000;
    qint64 moment = 0;
};

} // namespace helpdesk
