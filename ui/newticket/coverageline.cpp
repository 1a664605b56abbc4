// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newticket/coverageline.h"

#include "ui/base/tokens.h"
#include "ui/base/typography.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace helpdesk {

namespace {

    constexpr int kIconSize = 16;

} // namespace

CoverageLine::CoverageLine(QWidget* parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, spacing::tiny, 0, spacing::tiny);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    hide();
}

void CoverageLine::say(const QString& sentence, bool costs)
{
    m_costs = costs;
    m_text->setText(sentence);
    setAccessibleName(sentence);
    restyle();
    setVisible(!sentence.isEmpty());
}

QString CoverageLine::sentence() const
{
    return m_text->text();
}

void CoverageLine::restyle()
{
    const auto icon = m_costs ? iconOf(Icon::Warning, Tone::Warning) : iconOf(Icon::Ok, Tone::Success);
    m_icon->setPixmap(icon.pixmap(QSize(1, 1) * grown(kIconSize), devicePixelRatioF()));
}

void CoverageLine::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        restyle();
    QWidget::changeEvent(event);
}

} // namespace helpdesk
