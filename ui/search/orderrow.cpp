// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/orderrow.h"

#include "domain/ticket/criteriareader.h"
#include "ui/base/labels.h"
#include "ui/base/flowlayout.h"
#include "ui/base/tokens.h"
#include "ui/search/searchwords.h"
#include "ui/text/keypresenter.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace helpdesk {

OrderRow::OrderRow(QWidget* parent)
    : QWidget(parent)
    , m_caption(new QLabel(this))
    , m_sort(new QComboBox(this))
    , m_direction(new QComboBox(this))
{
    m_sort->setObjectName(u"builderOrder"_s);
    m_direction->setObjectName(u"builderDirection"_s);
    m_caption->setBuddy(m_sort);
    m_sort->addItem(QString(), QVariant(QString()));
    for (const auto sort : valuesOf<TicketSort>())
        m_sort->addItem(QString(), QVariant(QString(keyOf(sort))));
    m_direction->addItems({{}, {}});
    auto* layout = new FlowLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_caption);
    layout->addWidget(m_sort);
    layout->addWidget(m_direction);
    retranslate();
    setRow(std::nullopt);
    connect(m_sort, &QComboBox::currentIndexChanged, this, &OrderRow::take);
    connect(m_direction, &QComboBox::currentIndexChanged, this, &OrderRow::take);
}

void OrderRow::setRow(const std::optional<QueryRow>& row)
{
    const QSignalBlocker quietSort(m_sort);
    const QSignalBlocker quietDirection(m_direction);
    m_row = row;
    auto value = row ? row->values.value(0).toLower() : QString();
    const bool descending = value.startsWith(u'-');
    m_direction->setCurrentIndex(descending ? 1 : 0);
    m_sort->setCurrentIndex(qMax(0, m_sort->findData(descending ? value.mid(1) : value)));
    m_direction->setVisible(m_sort->currentIndex() > 0);
}

void OrderRow::take()
{
    const auto key = m_sort->currentData().toString();
    m_direction->setVisible(!key.isEmpty());
    m_row.reset();
    if (!key.isEmpty()) {
        m_row.emplace();
        m_row->kind = QueryRow::Kind::Field;
        m_row->match = QueryRow::Match::Any;
        m_row->field = QueryField::Sort;
        m_row->values = {m_direction->currentIndex() == 1 ? u'-' + key : key};
    }
    Q_EMIT changed();
}

QList<QWidget*> OrderRow::stops() const
{
    return {m_sort, m_direction};
}

void OrderRow::retranslate()
{
    m_caption->setText(tr("&Sort by"));
    m_sort->setItemText(0, tr("Last change, the newest first"));
    const auto sorts = valuesOf<TicketSort>();
    for (size_t i = 0; i < sorts.size(); ++i)
        m_sort->setItemText(static_cast<int>(i) + 1, label(sorts[i]));
    m_direction->setItemText(0, tr("ascending", "order"));
    m_direction->setItemText(1, tr("descending", "order"));
    m_sort->setAccessibleName(tr("Sort by"));
    m_direction->setAccessibleName(tr("Direction of the order"));
}

} // namespace helpdesk
