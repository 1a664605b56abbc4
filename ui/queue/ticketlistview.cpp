// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/ticketlistview.h"

#include "ui/base/shownsections.h"
#include "ui/base/tokens.h"
#include "ui/models/ticketlistmodel.h"
#include "ui/queue/ticketrowdelegate.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kLeastTitle = 16; // digits

} // namespace

TicketListView::TicketListView(TicketListModel& model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName(u"ticketList"_s);
    setAccessibleName(tr("Tickets"));
    setModel(&model);
    setItemDelegate(new TicketRowDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setCompact(false);
    setUpColumns();
    keepPlace();
    connect(&model, &QAbstractItemModel::modelReset, this, &TicketListView::restoreCurrent);
    connect(&model, &TicketListModel::loaded, this, &TicketListView::restoreCurrent);
    connect(this, &QTableView::doubleClicked, this, [this] { Q_EMIT ticketOpened(currentTicket()); });
}

void TicketListView::setUpColumns()
{
    auto* header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(48);
    const auto digit = fontMetrics().horizontalAdvance(u'0');
    setColumnWidth(TicketListModel::NumberColumn, digit * 8);
    setColumnWidth(TicketListModel::SeverityColumn, digit * 8);
    setColumnWidth(TicketListModel::StateColumn, digit * 18);
    setColumnWidth(TicketListModel::CustomerColumn, digit * 13);
    setColumnWidth(TicketListModel::AssigneeColumn, digit * 14);
    setColumnWidth(TicketListModel::UpdatedColumn, digit * 11);
    setColumnWidth(TicketListModel::CreatedColumn, digit * 11);
    setColumnWidth(TicketListModel::DueColumn, digit * 17);
    header->moveSection(header->visualIndex(TicketListModel::DueColumn),
                        header->visualIndex(TicketListModel::SeverityColumn) + 1);
    fitHeaders();
    // Beside a preview the title needs the room more than what the ticket's due time says better.
    for (const auto column : {TicketListModel::StateColumn, TicketListModel::AssigneeColumn,
                              TicketListModel::UpdatedColumn, TicketListModel::CreatedColumn})
        setColumnHidden(column, true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this,
            [this](const QPoint& at) { popUpColumns(horizontalHeader()->mapToGlobal(at)); });
    connect(header, &QHeaderView::sectionResized, this, [this](int column) {
        if (column != TicketListModel::TitleColumn)
            fitTitle();
    });
    header->setSectionResizeMode(TicketListModel::TitleColumn, QHeaderView::Stretch);
    header->setSortIndicator(TicketListModel::columnOf(m_model.filter().sort),
                             m_model.filter().descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    setSortingEnabled(true);
    connect(&m_model, &TicketListModel::filterChanged, this, [this] {
        const QSignalBlocker quiet(horizontalHeader());
        horizontalHeader()->setSortIndicator(TicketListModel::columnOf(m_model.filter().sort),
                                             m_model.filter().descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
}

void TicketListView::fitHeaders()
{
    constexpr int kPaddingAndArrow = 30;
    for (int column = 0; column < TicketListModel::ColumnCount; ++column) {
        const auto title = m_model.headerData(column, Qt::Horizontal).toString();
        const auto needed = fontMetrics().horizontalAdvance(title) + kPaddingAndArrow;
        if (!isColumnHidden(column) && columnWidth(column) < needed)
            setColumnWidth(column, needed);
    }
}

void TicketListView::chooseColumns()
{
    const auto* header = horizontalHeader();
    popUpColumns(header->mapToGlobal(QPoint(spacing::small, header->height())));
}

void TicketListView::popUpColumns(const QPoint& global)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"columnMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Columns"));
    for (int visual = 0; visual < TicketListModel::ColumnCount; ++visual) {
        const auto column = horizontalHeader()->logicalIndex(visual);
        if (column == TicketListModel::TitleColumn)
            continue; // without it a list says nothing
        auto* action = menu->addAction(m_model.headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            fitTitle();
        });
    }
    menu->popup(global);
}

// Only up and down: which columns are in sight is not the current row's affair.
void TicketListView::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    const auto across = horizontalScrollBar()->value();
    QTableView::scrollTo(index, hint);
    horizontalScrollBar()->setValue(across);
}

// Takes what the others leave; where that is too little for words, the list is wider than its window.
void TicketListView::fitTitle()
{
    auto* header = horizontalHeader();
    int others = 0;
    for (int column = 0; column < header->count(); ++column) {
        if (column != TicketListModel::TitleColumn && !isColumnHidden(column))
            others += columnWidth(column);
    }
    const auto least = fontMetrics().horizontalAdvance(u'0') * kLeastTitle;
    const auto fits = viewport()->width() - others >= least;
    const auto mode = fits ? QHeaderView::Stretch : QHeaderView::Interactive;
    if (header->sectionResizeMode(TicketListModel::TitleColumn) != mode)
        header->setSectionResizeMode(TicketListModel::TitleColumn, mode);
    if (!fits && columnWidth(TicketListModel::TitleColumn) < least)
        setColumnWidth(TicketListModel::TitleColumn, least);
}

// What is read stays under the eyes while rows above it come and go; at the very top the newest is wanted.
void TicketListView::keepPlace()
{
    const auto before = [this](auto signal) { connect(&m_model, signal, this, &TicketListView::rememberPlace); };
    const auto after = [this](auto signal) { connect(&m_model, signal, this, &TicketListView::restorePlace); };
    before(&QAbstractItemModel::rowsAboutToBeInserted);
    before(&QAbstractItemModel::rowsAboutToBeRemoved);
    before(&QAbstractItemModel::rowsAboutToBeMoved);
    before(&QAbstractItemModel::layoutAboutToBeChanged);
    after(&QAbstractItemModel::rowsInserted);
    after(&QAbstractItemModel::rowsRemoved);
    after(&QAbstractItemModel::rowsMoved);
    after(&QAbstractItemModel::layoutChanged);
}

void TicketListView::rememberPlace()
{
    const auto top = indexAt(QPoint(0, 0));
    m_top = verticalScrollBar()->value() > 0 ? m_model.idAt(top) : TicketId();
    m_topOffset = top.isValid() ? rowViewportPosition(top.row()) : 0;
}

void TicketListView::restorePlace()
{
    const auto row = m_top.isValid() ? m_model.rowOf(m_top) : -1;
    if (row < 0)
        return;
    updateGeometries(); // the range of the scroll bar is that of the rows now
    verticalScrollBar()->setValue(verticalHeader()->sectionPosition(row) - m_topOffset);
}

void TicketListView::setCompact(bool compact)
{
    const auto wanted = compact ? compactRowHeight : helpdesk::rowHeight;
    verticalHeader()->setDefaultSectionSize(qMax(wanted, fontMetrics().height() + spacing::small));
}

QStringList TicketListView::columnKeys() const
{
    QStringList keys;
    for (const auto section : shownSections(*horizontalHeader()))
        keys << TicketListModel::exportKeyOf(section);
    return keys;
}

TicketId TicketListView::currentTicket() const
{
    return m_model.idAt(currentIndex());
}

void TicketListView::select(TicketId id)
{
    m_current = id;
    restoreCurrent();
}

void TicketListView::restoreCurrent()
{
    if (m_model.rowCount() == 0)
        return;
    const auto row = m_model.rowOf(m_current);
    if (row < 0 && currentIndex().isValid())
        return;
    const auto index = m_model.index(qMax(row, 0), TicketListModel::TitleColumn);
    if (index != currentIndex())
        setCurrentIndex(index);
}

void TicketListView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    const auto id = m_model.idAt(current);
    if (!id.isValid() || id == m_current)
        return;
    m_current = id;
    Q_EMIT ticketChosen(id);
}

void TicketListView::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() == Qt::NoModifier && (event->key() == Qt::Key_J || event->key() == Qt::Key_K)) {
        QKeyEvent arrow(QEvent::KeyPress, event->key() == Qt::Key_J ? Qt::Key_Down : Qt::Key_Up, Qt::NoModifier);
        QTableView::keyPressEvent(&arrow);
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (const auto id = currentTicket(); id.isValid())
            Q_EMIT ticketOpened(id);
        return;
    }
    QTableView::keyPressEvent(event);
}

void TicketListView::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() == QContextMenuEvent::Keyboard)
        chooseColumns();
    else
        QTableView::contextMenuEvent(event);
}

void TicketListView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitTitle();
}

void TicketListView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Tickets"));
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        fitHeaders();
    QTableView::changeEvent(event);
}

} // namespace helpdesk
