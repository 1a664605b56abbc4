// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/drophint.h"

#include "ui/base/icons.h"
#include "ui/base/labels.h"
#include "ui/base/tokens.h"
#include "ui/base/typography.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace helpdesk {

namespace {

    constexpr int kIconSize = 32;

} // namespace

DropHint::DropHint(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_kinds(makeCaption(this))
{
    setTextStyle(*m_title, TextSize::PaneTitle, TextWeight::Semibold);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::huge, spacing::huge, spacing::huge, spacing::huge);
    layout->setSpacing(spacing::small);
    layout->addStretch(1);
    for (auto* label : {m_icon, m_title, m_kinds}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(label != m_icon);
        layout->addWidget(label);
    }
    layout->addStretch(1);
    retranslate();
}

void DropHint::retranslate()
{
    m_icon->setPixmap(iconOf(Icon::Import, Tone::Muted).pixmap(QSize(1, 1) * grown(kIconSize), devicePixelRatioF()));
    m_title->setText(tr("Drop files here"));
    m_kinds->setText(tr("Customer and subscription lists of Partner Center, PowerShell and REST exports, "
                        "ticket logs of other helpdesks: CSV or JSON."));
}

void DropHint::paintEvent(QPaintEvent*)
{
    const auto colors = colorsFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(colors.surface);
    painter.setPen(QPen(colors.controlBorder, 1, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius, cornerRadius);
}

void DropHint::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace helpdesk
