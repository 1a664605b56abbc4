// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cases/caselistmodel.h"

#include "ui/base/languagewatch.h"
#include "ui/base/tokens.h"
#include "ui/text/casepresenter.h"
#include "ui/text/keypresenter.h"

#include <QGuiApplication>
#include <QPalette>

#include <limits>
#include <utility>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    // What is shown; the order does not follow from it.
    const QList<int> kSaid{Qt::DisplayRole, Qt::ToolTipRole, Qt::DecorationRole, Qt::ForegroundRole,
                           Qt::AccessibleTextRole};

    Icon iconFor(Severity severity)
    {
        return severity == Severity::A ? Icon::SeverityA : severity == Severity::B ? Icon::SeverityB : Icon::SeverityC;
    }

} // namespace

Icon iconOf(CaseTurn turn)
{
    switch (turn) {
    case CaseTurn::Ours:
        return Icon::NeedsMe;
    case CaseTurn::Target:
        return Icon::Waiting;
    case CaseTurn::Customer:
        return Icon::Reply;
    case CaseTurn::Review:
        return Icon::Approve;
    case CaseTurn::Nobody:
        return Icon::Ok;
    }
    Q_UNREACHABLE();
    return Icon::Info;
}

CaseListModel::CaseListModel(AsyncWorkspace& workspace, std::shared_ptr<const Clock> clock, QObject* parent)
    : RowTable(parent)
    , m_calls(workspace)
    , m_clock(std::move(clock))
    , m_reading(this)
{
    connect(&workspace, &AsyncWorkspace::changed, this, &CaseListModel::onChanged);
    connect(&workspace, &AsyncWorkspace::actorChanged, this, [this] { onChanged({{0, ChangedThing::User, 0}}); });
    connect(new LanguageWatch(this), &LanguageWatch::changed, this, [this] {
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
        sayTimesAgain();
    });
    m_minute.setInterval(std::chrono::minutes(1));
    connect(&m_minute, &QTimer::timeout, this, &CaseListModel::refresh); // a turn may pass by itself
}

void CaseListModel::setAwake(bool awake)
{
    m_awake = awake;
    if (!awake) {
        m_minute.stop();
        return;
    }
    m_minute.start();
    sayTimesAgain();
    if (m_stale)
        refresh();
}

void CaseListModel::refresh()
{
    m_stale = false;
    m_reading.ask(
        m_calls.open(),
        [this](std::vector<CaseRow> found) {
            std::vector<CaseListRow> rows;
            rows.reserve(found.size());
            for (auto& row : found)
                rows.push_back({row.leg.id, std::move(row)});
            if (std::exchange(m_loaded, true))
                become(std::move(rows));
            else
                resetRows(std::move(rows));
            sayTimesAgain();
            Q_EMIT loaded();
        },
        [this](const Error& error) {
            if (error.code != ErrorCode::Cancelled)
                Q_EMIT failed(error);
        });
}

void CaseListModel::onChanged(const std::vector<Change>& changes)
{
    const auto matters = [](const Change& change) {
        return change.thing == ChangedThing::Ticket || change.thing == ChangedThing::Customer
            || change.thing == ChangedThing::User || change.thing == ChangedThing::Partner
            || change.thing == ChangedThing::Import;
    };
    if (!std::ranges::any_of(changes, matters))
        return;
    m_stale = true;
    if (m_awake)
        refresh();
}

void CaseListModel::sayTimesAgain()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), kSaid);
}

std::pair<int, int> CaseListModel::countOf(CaseTurn turn) const
{
    std::pair<int, int> count;
    for (const auto& one : rows()) {
        if (one.row.debt.turn != turn)
            continue;
        ++count.first;
        count.second += isLate(one.row.debt, now()) ? 1 : 0;
    }
    return count;
}

int CaseListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CaseListModel::textAt(const CaseRow& row, int column) const
{
    switch (column) {
    case DueColumn:
        return debtTime(row.debt, now(), QLocale(), QTimeZone::systemTimeZone());
    case TurnColumn:
        return label(row.debt.turn);
    case TicketColumn:
        return tr("#%1 %2").arg(row.ticketNumber).arg(row.ticketTitle);
    case CustomerColumn:
        return row.customerName;
    case RouteColumn:
        return label(row.leg.route);
    case NumberColumn:
        return row.leg.externalNumber;
    case SeverityColumn:
        return QString(keyOf(row.leg.severity)); // the column names it
    case StatusColumn:
        return row.leg.isFiled() ? label(row.leg.targetStatus) : label(row.leg.status);
    default:
        return {};
    }
}

QVariant CaseListModel::sortKey(const CaseRow& row, int column) const
{
    switch (column) {
    case DueColumn: // what has no time stands behind what has, the longest wait first
        return row.debt.due ? row.debt.due->milliseconds()
                            : std::numeric_limits<qint64>::max() / 2 + row.debt.since.milliseconds() / 2;
    case TurnColumn:
        return static_cast<int>(row.debt.turn);
    case TicketColumn:
        return row.ticketNumber * 1000 + row.legNumber;
    case SeverityColumn:
        return static_cast<int>(row.leg.severity);
    default:
        return textAt(row, column);
    }
}

QVariant CaseListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto& row = rowAt(index.row())->row;
    const bool late = isLate(row.debt, now());
    switch (role) {
    case Qt::DisplayRole:
        return textAt(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == TurnColumn || index.column() == DueColumn ? debtSentence(row)
                                                                           : textAt(row, index.column());
    case Qt::DecorationRole:
        if (index.column() == DueColumn && late)
            return iconOf(Icon::Late, Tone::Danger);
        if (index.column() == TurnColumn)
            return iconOf(iconOf(row.debt.turn), Tone::Muted);
        return index.column() == SeverityColumn ? QVariant(iconOf(iconFor(row.leg.severity))) : QVariant();
    case Qt::ForegroundRole:
        return index.column() == DueColumn && late
            ? QVariant(colorOf(Tone::Danger, colorsFor(QGuiApplication::palette())))
            : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == TurnColumn ? debtSentence(row) : textAt(row, index.column());
    case IdRole:
        return row.leg.id.value();
    case SortRole:
        return sortKey(row, index.column());
    case LateRole:
        return late;
    default:
        return {};
    }
}

QVariant CaseListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case DueColumn:
        return tr("Due");
    case TurnColumn:
        return tr("Who owes");
    case TicketColumn:
        return tr("Ticket");
    case CustomerColumn:
        return tr("Customer");
    case RouteColumn:
        return tr("With");
    case NumberColumn:
        return tr("Number");
    case SeverityColumn:
        return tr("Severity");
    case StatusColumn:
        return tr("Status there");
    default:
        return {};
    }
}

QList<int> CaseListModel::changedRoles(const CaseListRow& before, const CaseListRow& after) const
{
    if (before.row == after.row)
        return {};
    return kSaid + QList<int>{SortRole, LateRole};
}

} // namespace helpdesk
