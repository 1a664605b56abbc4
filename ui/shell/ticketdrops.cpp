// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/ticketdrops.h"

#include "ui/text/fieldvalue.h"
#include "ui/text/keypresenter.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

TicketDrops::TicketDrops(AsyncWorkspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_readingUsers(this)
    , m_readingTeams(this)
{
    connect(&workspace, &AsyncWorkspace::changed, this, [this](const std::vector<Change>& changes) {
        if (std::ranges::any_of(changes, [](const Change& change) { return change.thing == ChangedThing::User; }))
            read();
    });
    read();
}

void TicketDrops::read()
{
    m_readingUsers.ask(m_workspace.users(), [this](const std::vector<User>& users) { m_users = users; });
    m_readingTeams.ask(m_workspace.teams(), [this](const std::vector<Team>& teams) { m_teams = teams; });
}

DropOffer TicketDrops::into(const QString& searchText, const QString& name, int tickets) const
{
    const auto filter = parseTicketFilter(searchText, QTimeZone::systemTimeZone(), m_workspace.clock().now());
    if (!filter)
        return {{}, tr("“%1” is not understood, so nothing can be put into it. Correct its search text first.").arg(name)};
    return into(*filter, name, tickets);
}

DropOffer TicketDrops::into(const TicketCriteria& list, const QString& name, int tickets) const
{
    const auto drop = dropInto(list, m_workspace.actor().user, m_users, m_teams);
    if (!drop.blocker)
        return {drop.changes, promise(drop.changes, tickets)};
    switch (*drop.blocker) {
    case DropBlocker::OnlySteps:
        return {{}, tr("Tickets come to “%1” by their steps. Open the ticket and take the step there.").arg(name)};
    case DropBlocker::NotPlain:
        return {{}, tr("“%1” asks for more than a drop can set. Change the tickets with Ctrl+B.").arg(name)};
    case DropBlocker::Nothing:
        return {{}, tr("“%1” asks for nothing that a drop could set.").arg(name)};
    }
    Q_UNREACHABLE();
    return {};
}

QString TicketDrops::promise(const TicketChanges& changes, int tickets) const
{
    if (changes.size() == 1 && changes.contains(TicketField::Assignee)) {
        const auto user = changes.value(TicketField::Assignee);
        if (user.isEmpty())
            return tr("Drop here: %Ln ticket(s) will be nobody's.", "", tickets);
        if (user == QString::number(m_workspace.actor().user.value()))
            return tr("Drop here: %Ln ticket(s) will be yours.", "", tickets);
        return tr("Drop here: %Ln ticket(s) will be assigned to %1.", "", tickets)
            .arg(valueText(TicketField::Assignee, user));
    }
    QStringList parts;
    for (const auto field : valuesOf<TicketField>()) {
        if (changes.contains(field))
            parts << tr("%1: %2", "a field and its value").arg(label(field), valueText(field, changes.value(field)));
    }
    return tr("Drop here: %Ln ticket(s) will have %1.", "", tickets).arg(QLocale().createSeparatedList(parts));
}

QString TicketDrops::valueText(TicketField field, const QString& value) const
{
    const auto named = [&value](const auto& things) {
        const auto found =
            std::ranges::find_if(things, [&value](const auto& thing) { return QString::number(thing.id.value()) == value; });
        return found == things.end() ? value : found->name;
    };
    if (field == TicketField::Assignee && !value.isEmpty())
        return named(m_users);
    return field == TicketField::Team ? named(m_teams) : fieldValueText(field, value);
}

} // namespace helpdesk
