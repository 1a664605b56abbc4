// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/dueline.h"

#include "domain/sla/serviceclocks.h"
#include "ui/base/icons.h"
#include "ui/base/labels.h"
#include "ui/base/tokens.h"
#include "ui/base/typography.h"
#include "ui/text/duetext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int iconSize = 16;

} // namespace

DueLine::DueLine(const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_icon(new QLabel(this))
    , m_words(makeCaption(this))
{
    setObjectName(u"ticketDue"_s);
    m_words->setObjectName(u"ticketDueWords"_s);
    m_words->setWordWrap(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tiny);
    layout->addWidget(m_icon);
    layout->addWidget(m_words, 1);
    connect(&m_minute, &QTimer::timeout, this, &DueLine::update);
    m_minute.start(std::chrono::minutes(1));
    hide();
}

void DueLine::show(const std::vector<ClockReading>& clocks)
{
    m_due = earliestDue(clocks);
    m_left.reset();
    for (const auto& reading : clocks) {
        if (reading.clock == ServiceClock::Resolution && reading.state == ClockState::Paused)
            m_left = reading.target - reading.elapsed;
    }
    update();
}

QString DueLine::words() const
{
    if (m_due)
        return dueSentence(*m_due, m_clock.now(), QLocale(), QTimeZone::systemTimeZone());
    return m_left ? pausedSentence(*m_left) : QString();
}

void DueLine::update()
{
    const bool late = m_due && isLate(m_due->at, m_clock.now());
    const auto text = words();
    m_words->setText(text);
    const auto icon = iconOf(late ? Icon::Late : Icon::Waiting, late ? Tone::Danger : Tone::Muted);
    m_icon->setPixmap(icon.pixmap(QSize(1, 1) * grown(iconSize), devicePixelRatioF()));
    // The word and the shape say it first; the colour repeats it.
    m_words->setForegroundRole(late ? QPalette::WindowText : QPalette::PlaceholderText); // the latter is paler than its sheet says
    setStyleProperty(*m_words, "tone", late ? u"danger"_s : QString());
    setVisible(!text.isEmpty());
}

void DueLine::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        update();
}

} // namespace helpdesk
