// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/cases/caserow.h"
#include "ui/models/rowtable.h"

namespace helpdesk {

struct UnattachedRow {
    QString id; ///< the number, which is unique
    UnattachedCase found;
};

/// Imported requests at Microsoft that belong to no ticket, as they were read.
class UnattachedModel final : public RowTable<UnattachedRow> {
    Q_OBJECT

public:
    enum Column { NumberColumn, CustomerColumn, TitleColumn, StatusColumn, ChangedColumn, ColumnCount };

    explicit UnattachedModel(QObject* parent = nullptr);

    void take(std::vector<UnattachedCase> found, Instant now);

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    QList<int> changedRoles(const UnattachedRow& before, const UnattachedRow& after) const override;

private:
    Instant m_now;
};

} // namespace helpdesk
