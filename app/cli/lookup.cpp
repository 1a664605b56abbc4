// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/lookup.h"

#include "base/fold.h"
#include "domain/sla/serviceclocks.h"

using namespace Qt::StringLiterals;

namespace helpdesk::cli {

Result<TicketDetails> ticketByNumber(Workspace& workspace, const Actor& actor, qint64 number)
{
    HD_TRY(const auto id, workspace.tickets().findByNumber(number));
    return workspace.tickets().details(actor, id);
}

Result<ContactId> contactOf(const std::vector<Contact>& contacts, const QString& text)
{
    const auto wanted = folded(text);
    std::vector<const Contact*> partly;
    for (const auto& contact : contacts) {
        const auto name = folded(contact.name);
        if (name == wanted || contact.email.compare(text, Qt::CaseInsensitive) == 0)
            return contact.id;
        if (!wanted.isEmpty() && name.contains(wanted))
            partly.push_back(&contact);
    }
    if (partly.size() == 1)
        return partly.front()->id;
    if (partly.empty())
        return fail(ErrorCode::NotFound, Subject::Contact, {text});
    QStringList candidates{text};
    for (const auto* contact : partly)
        candidates << contact->name;
    return fail(ErrorCode::Ambiguous, Subject::Contact, candidates.mid(0, 6));
}

Result<UserId> assigneeOf(Workspace& workspace, const Actor& actor, const QString& text)
{
    if (text.isEmpty() || text.compare("none"_L1, Qt::CaseInsensitive) == 0)
        return UserId();
    if (text.compare("me"_L1, Qt::CaseInsensitive) == 0)
        return actor.user;
    HD_TRY(const auto user, workspace.users().findByLogin(text));
    return user.id;
}

Result<TeamId> teamOf(Workspace& workspace, const QString& text)
{
    if (text.isEmpty() || text.compare("none"_L1, Qt::CaseInsensitive) == 0)
        return TeamId();
    HD_TRY(const auto teams, workspace.users().teams());
    for (const auto& team : teams) {
        if (folded(team.name) == folded(text))
            return team.id;
    }
    return fail(ErrorCode::NotFound, Subject::Team, {text});
}

Result<QHash<UserId, QString>> logins(Workspace& workspace)
{
    HD_TRY(const auto users, workspace.users().list());
    QHash<UserId, QString> result;
    for (const auto& user : users)
        result.insert(user.id, user.login);
    return result;
}

Result<std::optional<TicketDue>> dueOf(Workspace& workspace, const Actor& actor, TicketId ticket)
{
    HD_TRY(const auto clocks, workspace.tickets().clocks(actor, ticket));
    return earliestDue(clocks);
}

} // namespace helpdesk::cli
