// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/outagecalls.h"
#include "ui/base/answers.h"
#include "ui/models/rowtable.h"

namespace helpdesk {

/// A row with the id that tells it from others.
struct OutageLine {
    OutageId id;
    OutageRow row;

    bool operator==(const OutageLine&) const = default;
};

/// All outages, running ones first.
class OutageListModel final : public RowTable<OutageLine> {
    Q_OBJECT

public:
    enum Column {
        NumberColumn,
        WorkloadColumn,
        TitleColumn,
        StatusColumn,
        WhenColumn,
        TicketsColumn,
        ClaimsColumn,
        ColumnCount
    };

    OutageListModel(AsyncWorkspace& workspace, std::shared_ptr<const Clock> clock, QObject* parent = nullptr);

    /// Reads anew, keeping rows by id.
    void refresh();

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void loaded();
    void failed(const helpdesk::Error& error);

protected:
    QList<int> changedRoles(const OutageLine& before, const OutageLine& after) const override;

private:
    QString text(const OutageRow& row, int column) const;

    AsyncWorkspace& m_workspace;
    std::shared_ptr<const Clock> m_clock;
    Latest m_latest;
};

} // namespace helpdesk
