// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/fittinglabels.h"

#include <QHelpEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QToolTip>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kFewest = 4; // characters
    constexpr int kTallest = 100'000;
    constexpr auto kBroken = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap | Qt::TextWrapAnywhere;

} // namespace

ElidingLabel::ElidingLabel(QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

QString ElidingLabel::shown() const
{
    return fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
}

QSize ElidingLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * kFewest, QLabel::minimumSizeHint().height()};
}

bool ElidingLabel::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || !toolTip().isEmpty())
        return QLabel::event(event);
    if (shown() != text())
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), text(), this);
    return true;
}

void ElidingLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(contentsRect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown());
}

ValueLabel::ValueLabel(const QString& text, QWidget* parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
}

void ValueLabel::refresh() const
{
    if (m_heightsOf == text() && m_heightsIn == font())
        return;
    m_heights.clear();
    m_heightsOf = text();
    m_heightsIn = font();
    m_widestWord = 0;
    static const QRegularExpression gaps(u"\\s+"_s);
    for (const auto& word : text().split(gaps))
        m_widestWord = qMax(m_widestWord, fontMetrics().horizontalAdvance(word));
}

bool ValueLabel::breaksWords(int width) const
{
    refresh();
    return m_widestWord > width;
}

int ValueLabel::heightForWidth(int width) const
{
    refresh();
    const auto known = m_heights.constFind(width);
    return known != m_heights.cend() ? *known : *m_heights.insert(width, measured(width));
}

int ValueLabel::measured(int width) const
{
    if (!breaksWords(width))
        return QLabel::heightForWidth(width);
    return fontMetrics().boundingRect(QRect(0, 0, width, kTallest), kBroken, text()).height();
}

QSize ValueLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * kFewest, fontMetrics().height()};
}

void ValueLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    // Broken words are painted here, where QLabel's own selection would not fit.
    const auto broken = breaksWords(width());
    setTextInteractionFlags(broken ? Qt::NoTextInteraction : Qt::TextSelectableByMouse);
}

void ValueLabel::paintEvent(QPaintEvent* event)
{
    if (!breaksWords(width())) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(rect(), kBroken, text());
}

} // namespace helpdesk
