// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/lateprogress.h"

#include <QEvent>

#include <chrono>

namespace helpdesk {

namespace {

    constexpr std::chrono::milliseconds kPatience{500};

} // namespace

LateProgress::LateProgress(QWidget* parent)
    : QProgressBar(parent)
{
    setTextVisible(false);
    setAccessibleName(tr("Progress"));
    hide();
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    connect(&m_patience, &QTimer::timeout, this, &QWidget::show);
}

void LateProgress::begin()
{
    setRange(0, 0);
    if (isHidden() && !m_patience.isActive())
        m_patience.start();
}

void LateProgress::report(int done, int total)
{
    setRange(0, total);
    setValue(done);
}

void LateProgress::end()
{
    m_patience.stop();
    hide();
}

void LateProgress::showEvent(QShowEvent* event)
{
    QProgressBar::showEvent(event);
    Q_EMIT lateChanged(true);
}

void LateProgress::hideEvent(QHideEvent* event)
{
    QProgressBar::hideEvent(event);
    Q_EMIT lateChanged(false);
}

void LateProgress::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Progress"));
    QProgressBar::changeEvent(event);
}

} // namespace helpdesk
