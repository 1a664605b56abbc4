// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/agentlistmodel.h"

#include "async/listcalls.h"
#include "ui/base/icons.h"
#include "ui/base/languagewatch.h"
#include "ui/models/viewlistmodel.h"

#include <algorithm>

namespace helpdesk {

AgentListModel::AgentListModel(AsyncWorkspace& workspace, QObject* parent)
    : RowTable(parent)
    , m_workspace(workspace)
    , m_reading(this)
{
    connect(&workspace, &AsyncWorkspace::changed, this, [this](const std::vector<Change>& changes) {
        const auto counts = [](const Change& change) {
            return change.thing == ChangedThing::Ticket || change.thing == ChangedThing::User;
        };
        if (std::ranges::any_of(changes, counts))
            refresh();
    });
    connect(&workspace, &AsyncWorkspace::actorChanged, this, &AgentListModel::refresh);
    connect(new LanguageWatch(this), &LanguageWatch::changed, this, &AgentListModel::retranslate);
}

// What cannot be read now is read with the next change; the queues beside it say what is wrong.
void AgentListModel::refresh()
{
    m_reading.ask(ListCalls(m_workspace).agentLoads(), [this](const std::vector<AgentLoad>& agents) {
        become(agents);
        Q_EMIT agentsRead();
    });
}

int AgentListModel::rowAskedFor(const TicketCriteria& criteria) const
{
    const auto found =
        std::ranges::find_if(rows(), [&criteria](const AgentLoad& agent) { return criteria == ticketsOf(agent); });
    return found == rows().end() ? -1 : static_cast<int>(found - rows().begin());
}

int AgentListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant AgentListModel::data(const QModelIndex& index, int role) const
{
    const auto* agent = rowAt(index.row());
    if (!agent)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return agent->name;
    case Qt::DecorationRole:
        return iconOf(Icon::Mine, Tone::Muted);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1, %Ln open ticket(s)", "an agent and how many they have", static_cast<int>(agent->open)).arg(agent->name);
    case ViewListModel::CountRole:
        return agent->open;
    default:
        return {};
    }
}

QList<int> AgentListModel::changedRoles(const AgentLoad& before, const AgentLoad& after) const
{
    if (before == after)
        return {};
    return {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, ViewListModel::CountRole};
}

void AgentListModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::ToolTipRole, Qt::AccessibleTextRole});
}

} // namespace helpdesk
