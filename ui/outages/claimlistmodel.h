// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/outagecalls.h"
#include "ui/base/answers.h"
#include "ui/models/rowtable.h"

namespace helpdesk {

/// A row with the id that tells it from others.
struct ClaimLine {
    ClaimId id;
    ClaimRow row;

    bool operator==(const ClaimLine&) const = default;
};

/// Claims, what is due first before the others.
class ClaimListModel final : public RowTable<ClaimLine> {
    Q_OBJECT

public:
    enum Column { DueColumn, CustomerColumn, OutageColumn, StatusColumn, MissingColumn, NumberColumn, ColumnCount };

    explicit ClaimListModel(AsyncWorkspace& workspace, QObject* parent = nullptr);

    const ClaimFilter& filter() const { return m_filter; }
    void setFilter(const ClaimFilter& filter);
    /// Reads anew, keeping rows by id.
    void refresh();

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void loaded();
    void failed(const helpdesk::Error& error);

protected:
    QList<int> changedRoles(const ClaimLine& before, const ClaimLine& after) const override;

private:
    QString text(const ClaimRow& row, int column) const;

    AsyncWorkspace& m_workspace;
    ClaimFilter m_filter;
    Latest m_latest;
};

} // namespace helpdesk
