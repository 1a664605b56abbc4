// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ticket/listdrop.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace helpdesk {

namespace {

    /// The id as it is stored, empty for nobody; none: there is no such person.
    std::optional<QString> assigneeOf(const QString& login, UserId me, const std::vector<User>& users)
    {
        if (login == "none"_L1)
            return QString();
        if (login == "me"_L1)
            return QString::number(me.value());
        const auto found = std::ranges::find_if(
            users, [&login](const User& user) { return user.active && user.login.compare(login, Qt::CaseInsensitive) == 0; });
        return found == users.end() ? std::nullopt : std::optional(QString::number(found->id.value()));
    }

    std::optional<QString> teamOf(const QString& name, const std::vector<Team>& teams)
    {
        const auto found = std::ranges::find_if(
            teams, [&name](const Team& team) { return team.name.compare(name, Qt::CaseInsensitive) == 0; });
        return found == teams.end() ? std::nullopt : std::optional(QString::number(found->id.value()));
    }

    /// Takes a single value out of what the list asks for; `read` gives its stored text.
    template <typename Values, typename Read>
    void take(Values& values, TicketField field, TicketChanges& changes, Read read)
    {
        if (values.size() != 1)
            return;
        if (const std::optional<QString> value = read(values.front())) {
            changes.insert(field, *value);
            values.clear();
        }
    }

} // namespace

ListDrop dropInto(TicketCriteria list, UserId me, const std::vector<User>& users, const std::vector<Team>& teams)
{
    if (!list.states.empty() || list.approvalPending)
        return {{}, DropBlocker::OnlySteps};
    TicketChanges changes;
    const auto key = [](auto value) { return std::optional(QString(keyOf(value))); };
    take(list.assigneeLogins, TicketField::Assignee, changes,
         [&](const QString& login) { return assigneeOf(login, me, users); });
    take(list.teams, TicketField::Team, changes, [&](const QString& name) { return teamOf(name, teams); });
    take(list.severities, TicketField::Severity, changes, key);
    take(list.services, TicketField::Service, changes, key);
    take(list.categories, TicketField::Category, changes, [&](Category category) {
        return category == Category::Security ? std::nullopt : key(category);
    });
    list.anyState = false; // true of every ticket
    if (!(list == TicketCriteria()))
        return {{}, DropBlocker::NotPlain};
    if (changes.isEmpty())
        return {{}, DropBlocker::Nothing};
    return {changes, {}};
}

} // namespace helpdesk
