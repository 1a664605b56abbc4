// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/sidebarroom.h"

#include "ui/base/fittotext.h"
#include "ui/base/tokens.h"
#include "ui/shell/navigation.h"

#include <QEvent>
#include <QSplitter>

namespace helpdesk {

namespace {

    constexpr int kUnfoldedLetters = 96; // in the width of a window that has room for the words of its side bar
    constexpr int kMostParts = 4; // of the window: one of them for words that are long
    constexpr int kMostDragged = 2;
    constexpr int kHundredths = 100;

    int digitOf(const QWidget& widget)
    {
        return qMax(1, widget.fontMetrics().horizontalAdvance(u'0'));
    }

} // namespace

SideBarRoom::SideBarRoom(QSplitter& split, Navigation& sideBar)
    : QObject(&split)
    , m_split(split)
    , m_sideBar(sideBar)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &SideBarRoom::fit);
    connect(&m_split, &QSplitter::splitterMoved, this, &SideBarRoom::noteDragged);
    connect(&m_sideBar, &Navigation::wordsChanged, &m_soon, qOverload<>(&QTimer::start));
    m_split.installEventFilter(this);
    fitToText(m_split, [this](const QFontMetrics&) { m_soon.start(); });
}

bool SideBarRoom::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_split && event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

int SideBarRoom::neededWidth() const
{
    return m_sideBar.wholeWidth(m_split.width() / kMostParts);
}

void SideBarRoom::fit()
{
    if (m_split.count() == 0)
        return; // nothing is in it yet
    const auto digit = digitOf(m_split);
    const bool folded = m_split.width() < digit * kUnfoldedLetters;
    m_sideBar.setFolded(folded);
    auto width = m_sideBar.maximumWidth();
    if (!folded)
        width = m_dragged ? qMin(*m_dragged * digit / kHundredths, m_split.width() / kMostDragged) : neededWidth();
    if (m_split.sizes().constFirst() != width)
        m_split.setSizes({width, qMax(0, m_split.width() - width - m_split.handleWidth())});
}

// Who drags it to where its words end wants it to go on following them.
void SideBarRoom::noteDragged()
{
    if (m_sideBar.isFolded())
        return;
    const auto width = m_split.sizes().constFirst();
    if (qAbs(width - neededWidth()) <= spacing::small)
        m_dragged.reset();
    else
        m_dragged = width * kHundredths / digitOf(m_split);
}

QByteArray SideBarRoom::save() const
{
    return m_dragged ? QByteArray::number(*m_dragged) : QByteArray();
}

void SideBarRoom::restore(const QByteArray& state)
{
    bool known = false;
    const auto dragged = state.toInt(&known);
    m_dragged = known && dragged >= 0 ? std::optional(dragged) : std::nullopt;
    fit();
}

} // namespace helpdesk
