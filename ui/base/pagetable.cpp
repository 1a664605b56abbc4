// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/pagetable.h"

#include "ui/base/headerend.h"
#include "ui/base/tokens.h"
#include "ui/base/typography.h"
#include "ui/base/widgetrole.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>

namespace helpdesk {

namespace {

    constexpr int kNarrowestLetters = 9;
    constexpr int kIconSize = 16;

    void fitText(QTableView& table)
    {
        const auto metrics = table.fontMetrics();
        table.verticalHeader()->setDefaultSectionSize(qMax(rowHeight, metrics.height() + spacing::small));
        table.setIconSize(QSize(1, 1) * grown(kIconSize));
        table.horizontalHeader()->setMinimumSectionSize(metrics.averageCharWidth() * kNarrowestLetters);
    }

    /// The leftmost cell of a row begins below its title and not at the edge, as in the queues.
    class LeadingCell final : public QStyledItemDelegate {
    public:
        explicit LeadingCell(QTableView& table)
            : QStyledItemDelegate(&table)
            , m_header(*table.horizontalHeader())
        {
        }

        void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
        {
            if (!leads(index.column()))
                return QStyledItemDelegate::paint(painter, option, index);
            auto cell = option;
            initStyleOption(&cell, index);
            const auto* style = cell.widget ? cell.widget->style() : QApplication::style();
            style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
            cell.state &= ~QStyle::State_HasFocus; // its frame is around all of it
            cell.rect.setLeft(cell.rect.left() + leadingCellInset);
            style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
        }

        QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
        {
            if (!leads(index.column()))
                return QStyledItemDelegate::sizeHint(option, index);
            auto inside = option;
            if (option.rect.width() > leadingCellInset) // else there is no width yet to wrap in
                inside.rect.setWidth(option.rect.width() - leadingCellInset);
            return QStyledItemDelegate::sizeHint(inside, index) + QSize(leadingCellInset, 0);
        }

    private:
        bool leads(int column) const
        {
            const auto before = m_header.visualIndex(column);
            for (int visual = 0; visual < before; ++visual) {
                if (!m_header.isSectionHidden(m_header.logicalIndex(visual)))
                    return false;
            }
            return true;
        }

        const QHeaderView& m_header;
    };

    class TextWatch final : public QObject {
    public:
        using QObject::QObject;

        bool eventFilter(QObject* watched, QEvent* event) override
        {
            if (event->type() == QEvent::FontChange)
                fitText(static_cast<QTableView&>(*watched));
            return false;
        }
    };

} // namespace

void setUpTable(QTableView& table)
{
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setFrameShape(QFrame::NoFrame);
    table.setTabKeyNavigation(false);
    table.verticalHeader()->hide();
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.horizontalHeader()->setHighlightSections(false);
    setRole(table, WidgetRole::Table);
    continueHeader(table);
    table.setItemDelegate(new LeadingCell(table));
    fitText(table);
    table.installEventFilter(new TextWatch(&table));
}

} // namespace helpdesk
