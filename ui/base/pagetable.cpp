// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/pagetable.h"

#include "ui/base/tokens.h"
#include "ui/base/widgetrole.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

namespace helpdesk {

namespace {

    constexpr int kNarrowestLetters = 9;

    void fitText(QTableView& table)
    {
        const auto metrics = table.fontMetrics();
        table.verticalHeader()->setDefaultSectionSize(qMax(rowHeight, metrics.height() + spacing::small));
        table.horizontalHeader()->setMinimumSectionSize(metrics.averageCharWidth() * kNarrowestLetters);
    }

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
    fitText(table);
    table.installEventFilter(new TextWatch(&table));
}

} // namespace helpdesk
