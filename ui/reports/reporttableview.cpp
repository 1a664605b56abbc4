// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/reporttableview.h"

#include "ui/base/pagetable.h"
#include "ui/base/sortheader.h"
#include "ui/base/tokens.h"
#include "ui/base/typography.h"
#include "ui/queue/tabletext.h"
#include "ui/reports/reporttablemodel.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kWidestNameLetters = 40;
    constexpr int kRowsMeasured = 100; // there may be thousands

    QFont captionOf(const QFont& font)
    {
        return fontOf(font, TextSize::Caption);
    }

    /// The figure, and below it that of the previous period.
    class FigureCell final : public QStyledItemDelegate {
    public:
        using QStyledItemDelegate::QStyledItemDelegate;

        void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
        {
            auto cell = option;
            initStyleOption(&cell, index);
            const auto text = std::exchange(cell.text, QString());
            const auto* style = cell.widget ? cell.widget->style() : QApplication::style();
            style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
            const auto colors = colorsFor(option.palette);
            const QFontMetrics metrics(cell.font);
            const auto below = captionOf(cell.font);
            const auto height = metrics.height() + QFontMetrics(below).height();
            auto box = cell.rect.adjusted(spacing::tiny, 0, -spacing::small, 0);
            box.setTop(box.top() + (box.height() - height) / 2);
            painter->save();
            painter->setPen(colors.text);
            painter->setFont(cell.font);
            painter->drawText(box, Qt::AlignRight | Qt::AlignTop, text);
            painter->setPen(colors.mutedText);
            painter->setFont(below);
            painter->drawText(box.adjusted(0, metrics.height(), 0, 0), Qt::AlignRight | Qt::AlignTop,
                              index.data(ReportTableModel::BeforeRole).toString());
            painter->restore();
        }

        QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
        {
            auto cell = option;
            initStyleOption(&cell, index);
            const QFontMetrics metrics(cell.font);
            const QFontMetrics below(captionOf(cell.font));
            const auto width = qMax(metrics.horizontalAdvance(cell.text),
                                    below.horizontalAdvance(index.data(ReportTableModel::BeforeRole).toString()));
            return {width + spacing::tiny + spacing::small * 2, metrics.height() + below.height() + spacing::small};
        }
    };

} // namespace

ReportTableView::ReportTableView(ReportTableModel& model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
    , m_order(new ReportTableOrder(model, this))
{
    setObjectName(u"reportTable"_s);
    setHorizontalHeader(new SortHeader(this));
    setModel(m_order);
    setUpTable(*this);
    auto* names = itemDelegate();
    setItemDelegate(new FigureCell(this));
    setItemDelegateForColumn(ReportTableModel::nameColumn, names);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setResizeContentsPrecision(kRowsMeasured);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    connect(this, &QAbstractItemView::doubleClicked, this, &ReportTableView::openCurrent);
    fitRows();
    retranslate();
}

void ReportTableView::begin()
{
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_order->sort(-1);
    fitColumns();
    if (m_order->rowCount() > 0)
        setCurrentIndex(m_order->index(0, ReportTableModel::nameColumn));
}

void ReportTableView::fitRows()
{
    const auto below = QFontMetrics(captionOf(font()));
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + below.height() + spacing::small);
}

void ReportTableView::fitColumns()
{
    resizeColumnsToContents();
    const auto totals = m_order->rowCount() - 1; // may be beyond the rows that were measured
    for (int column = 0; totals >= 0 && column < m_order->columnCount(); ++column)
        setColumnWidth(column, qMax(columnWidth(column), sizeHintForIndex(m_order->index(totals, column)).width()));
    const auto widest = fontMetrics().averageCharWidth() * kWidestNameLetters;
    m_nameWidth = qMin(columnWidth(ReportTableModel::nameColumn), widest);
    fillWidth();
    Q_EMIT columnsFitted();
}

int ReportTableView::figuresWidth() const
{
    int width = 0;
    for (int column = ReportTableModel::nameColumn + 1; column < m_order->columnCount(); ++column)
        width += columnWidth(column);
    return width;
}

int ReportTableView::wholeWidth() const
{
    return m_nameWidth + figuresWidth() + verticalScrollBar()->sizeHint().width() + 2 * frameWidth();
}

// What the figures leave free is the name's.
void ReportTableView::fillWidth()
{
    if (m_order->columnCount() > 0)
        setColumnWidth(ReportTableModel::nameColumn, qMax(m_nameWidth, viewport()->width() - figuresWidth()));
}

void ReportTableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fillWidth();
}

QString ReportTableView::currentSearch() const
{
    return currentIndex().data(ReportTableModel::SearchRole).toString();
}

void ReportTableView::openCurrent()
{
    if (hasCurrentRow())
        Q_EMIT searchChosen(currentSearch());
}

void ReportTableView::copyRows() const
{
    const auto chosen = selectionModel()->selectedRows();
    QList<QStringList> rows;
    for (int row = 0; row < m_order->rowCount(); ++row) {
        const auto index = m_order->index(row, ReportTableModel::nameColumn);
        if (chosen.size() < 2 || selectionModel()->isRowSelected(row))
            rows << m_model.copiedCells(m_order->mapToSource(index).row());
    }
    const QList<QStringList> titles{m_model.copiedTitles()};
    auto* copied = new QMimeData;
    copied->setText(tabbedText(titles + rows));
    copied->setHtml(
        u"<table>%1%2</table>"_s.arg(htmlRows(titles, HtmlCells::Titles), htmlRows(rows, HtmlCells::Values)));
    QGuiApplication::clipboard()->setMimeData(copied);
}

void ReportTableView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyRows();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        openCurrent();
        return;
    }
    QTableView::keyPressEvent(event);
}

void ReportTableView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT currentRowChanged();
}

void ReportTableView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        fitRows();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        fitColumns();
}

void ReportTableView::retranslate()
{
    setAccessibleName(tr("Figures of the report"));
    horizontalHeader()->setToolTip(
        tr("A click on a title sorts by it, a third one brings back the report's own order"));
}

} // namespace helpdesk
