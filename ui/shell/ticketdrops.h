// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "domain/ticket/listdrop.h"
#include "ui/base/answers.h"

namespace helpdesk {

/// What would happen to tickets that are dropped somewhere, in words; no changes: they are not taken, and why.
struct DropOffer {
    TicketChanges changes;
    QString words;

    bool isPossible() const { return !changes.isEmpty(); }
};

/// Says what dropping tickets on a list of the side bar does; dropInto() decides it. Knows the people and teams there are.
class TicketDrops final : public QObject {
    Q_OBJECT

public:
    explicit TicketDrops(AsyncWorkspace& workspace, QObject* parent = nullptr);

    /// `name`: of the list. `tickets`: how many are dropped.
    DropOffer into(const TicketCriteria& list, const QString& name, int tickets) const;
    /// Of a list that is a search text.
    DropOffer into(const QString& searchText, const QString& name, int tickets) const;

private:
    void read();
    QString promise(const TicketChanges& changes, int tickets) const;
    QString valueText(TicketField field, const QString& value) const;

    AsyncWorkspace& m_workspace;
    std::vector<User> m_users;
    std::vector<Team> m_teams;
    Latest m_readingUsers;
    Latest m_readingTeams;
};

} // namespace helpdesk
