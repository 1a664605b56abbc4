// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/ticketlistview.h"

#include "ui/base/headerend.h"
#include "ui/base/sortheader.h"
#include "ui/base/tokens.h"
#include "ui/base/typography.h"
#include "ui/models/ticketlistmodel.h"
#include "ui/queue/hitline.h"
#include "ui/queue/ticketcolumns.h"
#include "ui/queue/ticketrowdelegate.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <utility>

namespace helpdesk {

using namespace Qt::StringLiterals;

TicketListView::TicketListView(TicketListModel& model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName(u"ticketList"_s);
    setAccessibleName(tr("Tickets"));
    setHorizontalHeader(new SortHeader(this));
    continueHeader(*this);
    setModel(&model);
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
    m_columns = new TicketColumns(model, *this);
    m_rows = new TicketRowDelegate(*m_columns, m_choice, this);
    setItemDelegate(m_rows);
    fitRows();
    setUpSorting();
    keepPlace();
    keepChoice();
    connect(m_columns, &TicketColumns::foldedChanged, this, &TicketListView::fitRows);
    connect(&model, &TicketListModel::filterChanged, this, &TicketListView::fitRows);
    connect(m_columns, &TicketColumns::arranged, this, &TicketListView::columnsArranged);
    connect(&model, &QAbstractItemModel::modelReset, this, &TicketListView::restoreCurrent);
    connect(&model, &TicketListModel::loaded, this, &TicketListView::restoreCurrent);
    connect(this, &QTableView::doubleClicked, this, [this] {
        if (currentTicket().isValid())
            Q_EMIT ticketOpened(currentTicket());
    });
}

void TicketListView::setUpSorting()
{
    auto* header = horizontalHeader();
    header->setSortIndicator(TicketListModel::columnOf(m_model.filter().sort),
                             m_model.filter().descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    setSortingEnabled(true);
    connect(&m_model, &TicketListModel::filterChanged, this, [this] {
        const QSignalBlocker quiet(horizontalHeader());
        horizontalHeader()->setSortIndicator(TicketListModel::columnOf(m_model.filter().sort),
                                             m_model.filter().descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
}

void TicketListView::chooseColumns()
{
    const auto* header = horizontalHeader();
    m_columns->popUp(header->mapToGlobal(QPoint(spacing::small, header->height())));
}

// Only up and down: which columns are in sight is not the current row's affair.
void TicketListView::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    const auto across = horizontalScrollBar()->value();
    QTableView::scrollTo(index, hint);
    horizontalScrollBar()->setValue(across);
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
    before(&TicketListModel::aboutToReorder);
    after(&QAbstractItemModel::rowsInserted);
    after(&QAbstractItemModel::rowsRemoved);
    after(&QAbstractItemModel::rowsMoved);
    after(&QAbstractItemModel::layoutChanged);
    after(&TicketListModel::reordered);
}

void TicketListView::rememberPlace()
{
    const auto top = indexAt(QPoint(0, 0));
    m_top = verticalScrollBar()->value() > 0 ? m_model.entryAt(top) : TicketId();
    m_topOffset = top.isValid() ? rowViewportPosition(top.row()) : 0;
}

void TicketListView::restorePlace()
{
    const auto row = m_top == TicketId() ? -1 : m_model.rowOf(m_top);
    if (row < 0)
        return;
    updateGeometries(); // the range of the scroll bar is that of the rows now
    verticalScrollBar()->setValue(verticalHeader()->sectionPosition(row) - m_topOffset);
}

void TicketListView::setCompact(bool compact)
{
    m_compact = compact;
    fitRows();
}

void TicketListView::setHitsShown(bool shown)
{
    m_hitsShown = shown;
    fitRows();
    viewport()->update();
}

void TicketListView::setDimmed(bool dimmed)
{
    m_rows->setDimmed(dimmed);
    viewport()->update();
}

bool TicketListView::showsOrder() const
{
    return m_columns->isShown(TicketListModel::columnOf(m_model.filter().sort));
}

void TicketListView::fitRows()
{
    const auto wanted = m_compact ? compactRowHeight : helpdesk::rowHeight;
    auto text = fontMetrics().height();
    if (m_columns->isFolded())
        text += QFontMetrics(fontOf(font(), TextSize::Caption)).height() + spacing::tiny;
    const auto hits = m_hitsShown && !m_model.terms().empty() ? hitLineHeight(font()) : 0;
    m_rows->setHitHeight(hits);
    const auto height = qMax(wanted, text + spacing::small) + hits;
    if (height == verticalHeader()->defaultSectionSize())
        return;
    rememberPlace();
    verticalHeader()->setDefaultSectionSize(height);
    restorePlace();
}

QByteArray TicketListView::saveColumns()
{
    return m_columns->saveState();
}

void TicketListView::restoreColumns(const QByteArray& state)
{
    m_columns->restoreState(state);
}

QList<int> TicketListView::chosenColumns() const
{
    return m_columns->chosen();
}

void TicketListView::showColumns(const std::vector<QueueColumn>& columns)
{
    QList<int> sections;
    for (const auto column : columns)
        sections << TicketListModel::columnOf(column);
    if (sections.isEmpty())
        m_columns->showUsual();
    else
        m_columns->showOnly(sections);
}

std::vector<QueueColumn> TicketListView::queueColumns() const
{
    std::vector<QueueColumn> columns;
    for (const auto section : chosenColumns()) {
        if (const auto column = TicketListModel::sortOf(section))
            columns.push_back(*column);
    }
    return columns;
}

bool TicketListView::showsColumnsOfView() const
{
    return m_columns->areOfView();
}

QStringList TicketListView::columnKeys() const
{
    QStringList keys;
    for (const auto section : chosenColumns())
        keys << TicketListModel::exportKeyOf(section);
    return keys;
}

TicketId TicketListView::currentTicket() const
{
    return m_model.idAt(currentIndex());
}

void TicketListView::select(TicketId id)
{
    const auto another = std::exchange(m_current, id) != id;
    restoreCurrent();
    if (another && choosesSeveral() && !isChosen(id))
        chooseCurrent();
}

void TicketListView::restoreCurrent()
{
    if (m_model.rowCount() == 0)
        return;
    const auto row = m_model.rowOf(m_current);
    if (row < 0 && currentIndex().isValid())
        return;
    const auto index = m_model.index(row < 0 ? firstTicketRow() : row, TicketListModel::TitleColumn);
    if (index.row() == currentIndex().row())
        return; // in whichever column: the list may be scrolled away from it
    updateGeometries(); // it is scrolled to within the range of the rows now
    setCurrentIndex(index);
}

void TicketListView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    const auto entry = m_model.entryAt(current);
    if (entry == TicketId() || entry == m_current)
        return;
    m_current = entry;
    if (entry.isValid())
        Q_EMIT ticketChosen(entry); // on a heading, the ticket before stays
}

void TicketListView::keyPressEvent(QKeyEvent* event)
{
    if (groupByKey(*event) || chooseByKey(*event))
        return;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (const auto id = currentTicket(); id.isValid())
            Q_EMIT ticketOpened(id);
        return;
    }
    auto key = event->key();
    if ((event->modifiers() & ~Qt::ShiftModifier) == 0 && (key == Qt::Key_J || key == Qt::Key_K))
        key = key == Qt::Key_J ? Qt::Key_Down : Qt::Key_Up;
    if (!moveByKey(key, event->modifiers()))
        QTableView::keyPressEvent(event);
}

// Typed letters are commands here; looking for a title that begins with them would read the whole list.
void TicketListView::keyboardSearch(const QString&) { }

void TicketListView::contextMenuEvent(QContextMenuEvent* event)
{
    const auto byKey = event->reason() == QContextMenuEvent::Keyboard;
    const auto index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid() || isHeading(m_model.entryAt(index)))
        return;
    auto place = event->globalPos();
    if (byKey) {
        scrollTo(index);
        const auto row = visualRect(index);
        place = viewport()->mapToGlobal(QPoint(qMax(0, row.left()) + spacing::large, row.bottom()));
    }
    Q_EMIT menuAsked(place);
}

void TicketListView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    m_columns->fitSoon();
    // What says how many are chosen took some of the room.
    if (choosesSeveral() && event->size().height() < event->oldSize().height())
        scrollTo(currentIndex());
}

void TicketListView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Tickets"));
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_columns->fitHeaders();
    if (event->type() == QEvent::FontChange) {
        m_columns->followText();
        fitRows();
    }
}

} // namespace helpdesk
