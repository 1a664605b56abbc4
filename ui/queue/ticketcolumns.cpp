// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/ticketcolumns.h"

#include "ui/models/ticketlistmodel.h"

#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTableView>

#include <utility>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kLeastTitle = 16; // digits

} // namespace

TicketColumns::TicketColumns(TicketListModel& model, QTableView& view)
    : QObject(&view)
    , m_model(model)
    , m_view(view)
    , m_header(*view.horizontalHeader())
{
    setUp();
}

void TicketColumns::setUp()
{
    m_header.setSectionsMovable(true);
    m_header.setHighlightSections(false);
    m_header.setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_header.setStretchLastSection(false);
    m_header.setMinimumSectionSize(48);
    const auto digit = m_view.fontMetrics().horizontalAdvance(u'0');
    m_view.setColumnWidth(TicketListModel::NumberColumn, digit * 8 + leadingColumnInset);
    m_view.setColumnWidth(TicketListModel::SeverityColumn, digit * 8);
    m_view.setColumnWidth(TicketListModel::StateColumn, digit * 18);
    m_view.setColumnWidth(TicketListModel::CustomerColumn, digit * 13);
    m_view.setColumnWidth(TicketListModel::AssigneeColumn, digit * 14);
    m_view.setColumnWidth(TicketListModel::UpdatedColumn, digit * 11);
    m_view.setColumnWidth(TicketListModel::CreatedColumn, digit * 11);
    m_view.setColumnWidth(TicketListModel::DueColumn, digit * 17);
    m_header.moveSection(m_header.visualIndex(TicketListModel::DueColumn),
                         m_header.visualIndex(TicketListModel::SeverityColumn) + 1);
    fitHeaders();
    // Beside a preview the title needs the room more than what the ticket's due time says better.
    for (const auto column : {TicketListModel::StateColumn, TicketListModel::AssigneeColumn,
                              TicketListModel::UpdatedColumn, TicketListModel::CreatedColumn})
        m_view.setColumnHidden(column, true);
    m_header.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&m_header, &QHeaderView::customContextMenuRequested, this,
            [this](const QPoint& at) { popUp(m_header.mapToGlobal(at)); });
    connect(&m_header, &QHeaderView::sectionResized, this, [this](int column) {
        if (column != TicketListModel::TitleColumn && !m_fitting)
            fitSoon();
    });
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &TicketColumns::fitTitle);
    m_header.setSectionResizeMode(TicketListModel::TitleColumn, QHeaderView::Stretch);
}

void TicketColumns::fitHeaders()
{
    constexpr int kPaddingAndArrow = 30;
    const auto leading = m_header.logicalIndex(0);
    unfold();
    {
        const QScopedValueRollback fitting(m_fitting, true);
        for (int column = 0; column < TicketListModel::ColumnCount; ++column) {
            const auto title = m_model.headerData(column, Qt::Horizontal).toString();
            const auto needed = m_view.fontMetrics().horizontalAdvance(title) + kPaddingAndArrow
                + (column == leading ? leadingColumnInset : 0);
            if (!m_view.isColumnHidden(column) && m_view.columnWidth(column) < needed)
                m_view.setColumnWidth(column, needed);
        }
    }
    fitTitle();
}

void TicketColumns::popUp(const QPoint& global)
{
    auto* menu = new QMenu(&m_view);
    menu->setObjectName(u"columnMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Columns"));
    for (int visual = 0; visual < TicketListModel::ColumnCount; ++visual) {
        const auto column = m_header.logicalIndex(visual);
        if (column == TicketListModel::TitleColumn)
            continue; // without it a list says nothing
        auto* action = menu->addAction(m_model.headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(isChosen(column));
        connect(action, &QAction::toggled, this, [this, column](bool wanted) { choose(column, wanted); });
    }
    menu->popup(global);
}

void TicketColumns::choose(int column, bool wanted)
{
    unfold();
    m_view.setColumnHidden(column, !wanted);
    fitHeaders();
}

bool TicketColumns::isChosen(int column) const
{
    return !m_view.isColumnHidden(column) || m_folded.contains(column);
}

bool TicketColumns::leads(int column) const
{
    for (int visual = 0; visual < m_header.count(); ++visual) {
        const auto logical = m_header.logicalIndex(visual);
        if (!m_header.isSectionHidden(logical))
            return logical == column;
    }
    return false;
}

QList<int> TicketColumns::chosen() const
{
    QList<int> columns;
    for (int visual = 0; visual < m_header.count(); ++visual) {
        if (const auto column = m_header.logicalIndex(visual); isChosen(column))
            columns << column;
    }
    return columns;
}

QList<int> TicketColumns::folded() const
{
    QList<int> columns;
    for (const auto column : chosen()) {
        if (m_folded.contains(column))
            columns << column;
    }
    return columns;
}

void TicketColumns::unfold()
{
    fold({});
}

void TicketColumns::fold(const QList<int>& columns)
{
    const QScopedValueRollback fitting(m_fitting, true);
    for (const auto column : folded()) {
        if (columns.contains(column))
            continue;
        m_view.setColumnHidden(column, false);
        m_view.setColumnWidth(column, m_folded.take(column));
    }
    for (const auto column : columns) {
        if (m_folded.contains(column))
            continue;
        m_folded.insert(column, m_view.columnWidth(column));
        m_view.setColumnHidden(column, true);
    }
}

int TicketColumns::widthOf(int column) const
{
    return m_folded.value(column, m_view.columnWidth(column)); // a hidden column has none
}

int TicketColumns::widthOfOthers() const
{
    int others = 0;
    for (int column = 0; column < m_header.count(); ++column) {
        if (column != TicketListModel::TitleColumn)
            others += widthOf(column);
    }
    return others;
}

// The header tells of sizes while it is still giving them out, and must not be changed then.
void TicketColumns::fitSoon()
{
    m_soon.start(0);
}

// The title takes what the others leave. Where even folding leaves too little for words, the list is wider than its window.
void TicketColumns::fitTitle()
{
    const auto least = m_view.fontMetrics().horizontalAdvance(u'0') * kLeastTitle;
    const auto room = m_view.viewport()->width() - least;
    auto others = widthOfOthers();
    QList<int> below;
    for (const auto column : {TicketListModel::CustomerColumn, TicketListModel::NumberColumn,
                              TicketListModel::DueColumn}) {
        // Number and customer go together: who a line is about is read at one place.
        if (others <= room && column != TicketListModel::NumberColumn)
            break;
        if (isChosen(column)) {
            below << column;
            others -= widthOf(column);
        }
    }
    fold(below);
    {
        const QScopedValueRollback fitting(m_fitting, true);
        const bool fits = others <= room;
        const auto mode = fits ? QHeaderView::Stretch : QHeaderView::Interactive;
        if (m_header.sectionResizeMode(TicketListModel::TitleColumn) != mode)
            m_header.setSectionResizeMode(TicketListModel::TitleColumn, mode);
        if (!fits && m_view.columnWidth(TicketListModel::TitleColumn) < least)
            m_view.setColumnWidth(TicketListModel::TitleColumn, least);
    }
    if (std::exchange(m_announced, isFolded()) != isFolded())
        Q_EMIT foldedChanged();
}

QByteArray TicketColumns::saveState()
{
    const auto folded = m_folded;
    unfold();
    const auto state = m_header.saveState();
    if (!folded.isEmpty())
        fitTitle();
    return state;
}

void TicketColumns::restoreState(const QByteArray& state)
{
    unfold();
    m_header.restoreState(state);
    fitTitle();
}

} // namespace helpdesk
