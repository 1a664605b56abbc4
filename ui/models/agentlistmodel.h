// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "domain/ticket/agentload.h"
#include "ui/base/answers.h"
#include "ui/models/rowtable.h"

namespace helpdesk {

/// Who works here, by name, with the number of active tickets each has. Answers the roles of ViewListModel.
class AgentListModel final : public RowTable<AgentLoad> {
    Q_OBJECT

public:
    explicit AgentListModel(AsyncWorkspace& workspace, QObject* parent = nullptr);

    /// Reads people and counts anew; also happens by itself when tickets or people change.
    void refresh();
    /// The agent whose active tickets are all that is asked for; -1: that is another question.
    int rowAskedFor(const TicketCriteria& criteria) const;

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void agentsRead();

protected:
    QList<int> changedRoles(const AgentLoad& before, const AgentLoad& after) const override;

private:
    void retranslate();

    AsyncWorkspace& m_workspace;
    Latest m_reading;
};

} // namespace helpdesk
