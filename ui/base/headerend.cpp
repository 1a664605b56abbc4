// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/headerend.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    class HeaderEnd final : public QWidget {
    public:
        explicit HeaderEnd(QTableView& table)
            : QWidget(&table)
            , m_header(*table.horizontalHeader())
        {
            setObjectName(u"headerEnd"_s);
            setAttribute(Qt::WA_StyledBackground); // a plain QWidget paints none
            setFixedHeight(m_header.height());
            m_header.installEventFilter(this);
        }

        bool eventFilter(QObject*, QEvent* event) override
        {
            if (event->type() == QEvent::Resize)
                setFixedHeight(m_header.height());
            return false;
        }

    private:
        QHeaderView& m_header;
    };

} // namespace

void continueHeader(QTableView& table)
{
    table.addScrollBarWidget(new HeaderEnd(table), Qt::AlignTop);
}

} // namespace helpdesk
