// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/quality/samplerule.h"
#include "ui/models/rowtable.h"

namespace helpdesk {

struct SampleRow {
    TicketId id;
    SampledTicket ticket;
};

/// The tickets of a sample, as it was read, with what came of their reviews.
class SampleModel final : public RowTable<SampleRow> {
    Q_OBJECT

public:
    enum Column { TicketColumn, AgentColumn, OutcomeColumn, ColumnCount };

    explicit SampleModel(QObject* parent = nullptr);

    void take(const std::vector<SampledTicket>& tickets);
    /// The next one that nobody has reviewed, behind this one and then from the top; invalid: all are.
    TicketId nextOpen(TicketId behind) const;

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    QList<int> changedRoles(const SampleRow& before, const SampleRow& after) const override;

private:
    QString textOf(const SampledTicket& ticket, int column) const;
};

} // namespace helpdesk
