// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/windowfixture.h"
#include "ui/supervision/boardtable.h"
#include "ui/supervision/supervisionpage.h"

namespace helpdesk {

/// The board over four tickets, two of them Bob's; the day is so far on that the answers to all are late.
struct BoardFixture : WindowFixture {
    BoardFixture()
    {
        bob = add(QStringLiteral("bob"), Role::Agent);
        for (int i = 0; i < 4; ++i)
            made.push_back(create(QStringLiteral("Ticket %1").arg(i), i == 0 ? Severity::A : Severity::C));
        give(made[0].id, bob);
        give(made[1].id, bob);
        clock->advance(std::chrono::hours(24 * 30));
        openBoard();
    }

    UserId add(const QString& login, Role role)
    {
        User user;
        user.login = login;
        user.name = login.left(1).toUpper() + login.mid(1);
        user.role = role;
        const auto added = answered(workspace.addUser(user));
        REQUIRE_OK(added);
        return added->id;
    }
    void give(TicketId ticket, UserId user)
    {
        const auto changes = TicketChanges{{TicketField::Assignee, QString::number(user.value())}};
        REQUIRE_OK(answered(workspace.editTicket(ticket, details(ticket).ticket.revision, changes)));
    }
    void openBoard()
    {
        window.actions().board->trigger();
        REQUIRE(eventually([&] { return page().isVisible() && page().isRead() && page().board()->late.all.count == 4; }));
    }
    SupervisionPage& page() { return *find<SupervisionPage>("supervisionPage"); }
    BoardTable& lines(const char* card) { return *find<BoardTable>(card); }
    UserId assignee(size_t i) { return details(made[i].id).ticket.assignee; }
    int rowOf(BoardTable& table, const QString& name)
    {
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            if (table.model()->index(row, 0).data().toString().contains(name))
                return row;
        }
        return -1;
    }

    UserId bob;
    std::vector<Ticket> made;
};

} // namespace helpdesk
