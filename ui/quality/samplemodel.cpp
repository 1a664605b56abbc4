// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/quality/samplemodel.h"

#include "ui/base/icons.h"
#include "ui/base/languagewatch.h"
#include "ui/base/localtime.h"
#include "ui/text/placeholders.h"
#include "ui/text/qualitypresenter.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    // There is little room beside the ticket.
    QString shortOutcome(const QualityReview& review)
    {
        const auto score = review.score();
        return score ? withArguments(SampleModel::tr("%1, %2", "a verdict, a score"), {label(review.verdict), QString::number(*score)})
                     : label(review.verdict);
    }

    QIcon iconFor(const SampledTicket& ticket)
    {
        if (!ticket.review)
            return iconOf(Icon::Waiting, Tone::Muted);
        switch (ticket.review->verdict) {
        case QualityVerdict::Good:
            return iconOf(Icon::Ok, Tone::Success);
        case QualityVerdict::NeedsCoaching:
            return iconOf(Icon::Warning, Tone::Warning);
        case QualityVerdict::Failed:
            return iconOf(Icon::Error, Tone::Danger);
        }
        Q_UNREACHABLE();
        return {};
    }

} // namespace

SampleModel::SampleModel(QObject* parent)
    : RowTable(parent)
{
    connect(new LanguageWatch(this), &LanguageWatch::changed, this, [this] {
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    });
}

void SampleModel::take(const std::vector<SampledTicket>& tickets)
{
    std::vector<SampleRow> rows;
    rows.reserve(tickets.size());
    for (const auto& ticket : tickets)
        rows.push_back({ticket.ticket, ticket});
    become(std::move(rows));
}

TicketId SampleModel::nextOpen(TicketId behind) const
{
    const auto start = rowOf(behind) + 1;
    for (int i = 0; i < rowCount(); ++i) {
        const auto* row = rowAt((start + i) % rowCount());
        if (!row->ticket.isReviewed() && row->id != behind)
            return row->id;
    }
    return {};
}

int SampleModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SampleModel::textOf(const SampledTicket& ticket, int column) const
{
    switch (column) {
    case TicketColumn:
        return tr("#%1 %2", "a ticket's number and title").arg(ticket.number).arg(ticket.title);
    case AgentColumn:
        return ticket.agentName;
    case OutcomeColumn:
        return ticket.review ? shortOutcome(*ticket.review) : tr("not reviewed");
    default:
        return {};
    }
}

QVariant SampleModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto& ticket = rowAt(index.row())->ticket;
    if (role == Qt::DisplayRole)
        return textOf(ticket, index.column());
    if (role == Qt::DecorationRole && index.column() == OutcomeColumn)
        return iconFor(ticket);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) {
        QStringList parts{textOf(ticket, TicketColumn), ticket.customerName, textOf(ticket, AgentColumn), localDay(ticket.endedAt),
                          ticket.review ? outcomeText(*ticket.review) : textOf(ticket, OutcomeColumn)};
        if (ticket.review)
            parts << ticket.review->reviewerName;
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    return {};
}

QVariant SampleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TicketColumn:
        return tr("Ticket");
    case AgentColumn:
        return tr("Resolved by");
    case OutcomeColumn:
        return tr("Review");
    default:
        return {};
    }
}

QList<int> SampleModel::changedRoles(const SampleRow& before, const SampleRow& after) const
{
    return before.ticket == after.ticket
        ? QList<int>()
        : QList<int>{Qt::DisplayRole, Qt::DecorationRole, Qt::ToolTipRole, Qt::AccessibleTextRole};
}

} // namespace helpdesk
