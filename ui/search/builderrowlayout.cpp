// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/tokens.h"
#include "ui/search/builderrow.h"
#include "ui/search/dayvalue.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

// Where the parts of a line stand: beside each other, or the values below the rest.

namespace helpdesk {

namespace {

    constexpr int kValueLetters = 18; // of a value, beside the rest

} // namespace

int BuilderRow::comparisonWidth() const
{
    return m_comparisons->isHidden() ? 0 : m_comparisons->sizeHint().width();
}

void BuilderRow::setComparisonWidth(int width)
{
    m_comparisons->setMinimumWidth(width);
    if (m_stacked != (this->width() < besideWidth()))
        arrange();
}

int BuilderRow::besideWidth() const
{
    constexpr int kEdges = 2 * spacing::large;
    const auto hint = m_line ? m_line->fontMetrics().horizontalAdvance(m_line->placeholderText()) + kEdges : 0;
    const auto value =
        m_day ? m_day->minimumSizeHint().width() : qMax(hint, fontMetrics().averageCharWidth() * kValueLetters);
    auto beside = m_fields->sizeHint().width() + m_remove->sizeHint().width() + 2 * spacing::small;
    if (!m_comparisons->isHidden())
        beside += qMax(comparisonWidth(), m_comparisons->minimumWidth()) + spacing::small;
    return beside + value;
}

QSize BuilderRow::minimumSizeHint() const
{
    auto upper = m_fields->minimumSizeHint().width() + m_remove->minimumSizeHint().width() + spacing::small;
    if (!m_comparisons->isHidden())
        upper += m_comparisons->minimumSizeHint().width() + spacing::small;
    return {qMax(upper, m_value->minimumSizeHint().width()), m_layout->minimumSize().height()};
}

QSize BuilderRow::sizeHint() const
{
    return {qMax(minimumSizeHint().width(), besideWidth()), m_layout->sizeHint().height()};
}

void BuilderRow::arrange()
{
    m_stacked = width() < besideWidth();
    while (auto* item = m_layout->takeAt(0))
        delete item;
    m_layout->setColumnStretch(2, 1);
    m_layout->addWidget(m_fields, 0, 0);
    m_layout->addWidget(m_comparisons, 0, 1);
    m_layout->addWidget(m_remove, 0, 3);
    if (m_stacked)
        m_layout->addWidget(m_value, 1, 0, 1, 4);
    else if (m_comparisons->isHidden())
        m_layout->addWidget(m_value, 0, 1, 1, 2);
    else
        m_layout->addWidget(m_value, 0, 2);
    m_layout->addWidget(m_fault, 2, 0, 1, 4);
    updateGeometry();
}

void BuilderRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_stacked != (width() < besideWidth()))
        arrange();
}

// What stands in it may have become wider.
bool BuilderRow::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest && m_stacked != (width() < besideWidth()))
        arrange();
    return QWidget::event(event);
}

} // namespace helpdesk
