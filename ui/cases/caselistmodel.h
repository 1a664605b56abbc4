// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/casecalls.h"
#include "ui/base/answers.h"
#include "ui/base/icons.h"
#include "ui/models/rowtable.h"

#include <QTimer>

namespace helpdesk {

struct CaseListRow {
    EscalationId id;
    CaseRow row;
};

/// The shape of whose turn it is.
Icon iconOf(CaseTurn turn);

/// All cases that are not over, with who owes whom now. Few at any time, so they are read whole; whoever shows them
/// filters and sorts.
class CaseListModel final : public RowTable<CaseListRow> {
    Q_OBJECT

public:
    enum Column {
        DueColumn,
        TurnColumn,
        TicketColumn,
        CustomerColumn,
        RouteColumn,
        NumberColumn,
        SeverityColumn,
        StatusColumn,
        ColumnCount
    };
    enum Role {
        IdRole = Qt::UserRole + 1, ///< qint64
        SortRole, ///< what sorts, whatever is shown
        LateRole, ///< bool
    };

    CaseListModel(AsyncWorkspace& workspace, std::shared_ptr<const Clock> clock, QObject* parent = nullptr);

    /// While nobody looks nothing is read; the list catches up when somebody does again.
    void setAwake(bool awake);
    void refresh();
    /// Of one turn, and how many of those are late.
    std::pair<int, int> countOf(CaseTurn turn) const;
    bool isLoaded() const { return m_loaded; }
    Instant now() const { return m_clock->now(); }

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void loaded();
    void failed(const helpdesk::Error& error);

protected:
    QList<int> changedRoles(const CaseListRow& before, const CaseListRow& after) const override;

private:
    QString textAt(const CaseRow& row, int column) const;
    QVariant sortKey(const CaseRow& row, int column) const;
    void onChanged(const std::vector<Change>& changes);
    void sayTimesAgain();

    CaseCalls m_calls;
    std::shared_ptr<const Clock> m_clock;
    QTimer m_minute;
    bool m_awake = false;
    bool m_stale = true; ///< never read, or something changed while nobody looked
    bool m_loaded = false;
    Latest m_reading;
};

} // namespace helpdesk
