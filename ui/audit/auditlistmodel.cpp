// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/audit/auditlistmodel.h"

#include "async/auditcalls.h"
#include "ui/base/languagewatch.h"
#include "ui/text/audittext.h"
#include "ui/text/timetext.h"

#include <QLocale>

namespace helpdesk {

namespace {

    constexpr int kPageRows = 200;

} // namespace

AuditListModel::AuditListModel(AsyncWorkspace& workspace, QObject* parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_pages(this)
{
    connect(new LanguageWatch(this), &LanguageWatch::changed, this, &AuditListModel::retranslate);
}

void AuditListModel::read(const AuditFilter& filter)
{
    m_filter = filter;
    ask({});
}

void AuditListModel::clear()
{
    m_pages.drop();
    m_loading = false;
    take({}, true);
}

const AuditRow* AuditListModel::rowAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<size_t>(row)] : nullptr;
}

bool AuditListModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_complete && !m_loading;
}

void AuditListModel::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent) && !m_rows.empty())
        ask(placeOf(m_rows.back()));
}

void AuditListModel::ask(const std::optional<AuditPlace>& after)
{
    m_loading = true;
    m_pages.ask(
        AuditCalls(m_workspace).list(m_filter, after, kPageRows),
        [this, first = !after](AuditPage page) {
            m_loading = false;
            take(std::move(page), first);
            Q_EMIT loaded();
        },
        [this](const Error& error) {
            m_loading = false;
            if (error.code != ErrorCode::Cancelled)
                Q_EMIT failed(error);
        });
    Q_EMIT asked();
}

void AuditListModel::take(AuditPage page, bool first)
{
    if (first) {
        beginResetModel();
        m_rows = std::move(page.rows);
        m_complete = page.complete;
        endResetModel();
        return;
    }
    m_complete = page.complete;
    if (page.rows.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(page.rows.size()) - 1);
    m_rows.insert(m_rows.end(), std::make_move_iterator(page.rows.begin()), std::make_move_iterator(page.rows.end()));
    endInsertRows();
}

int AuditListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AuditListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AuditListModel::textOf(const AuditRow& row, int column) const
{
    switch (column) {
    case WhenColumn:
        return dayTimeText(atOf(row), QLocale(), QTimeZone::systemTimeZone());
    case WhoColumn:
        return personText(row);
    case WhatColumn:
        return sentence(row).simplified();
    case ThingColumn:
        return thingText(row);
    default:
        return {};
    }
}

QVariant AuditListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return textOf(*rowAt(index.row()), index.column());
}

QVariant AuditListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhenColumn:
        return tr("When");
    case WhoColumn:
        return tr("Who");
    case WhatColumn:
        return tr("What was done");
    case ThingColumn:
        return tr("To what");
    default:
        return {};
    }
}

void AuditListModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {Qt::DisplayRole, Qt::ToolTipRole});
}

} // namespace helpdesk
