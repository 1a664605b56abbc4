// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/attributecombo.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QWheelEvent>

namespace helpdesk {

namespace {

    bool isLetter(const QKeyEvent& event)
    {
        constexpr auto kOfShortcuts = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
        const auto text = event.text();
        return !(event.modifiers() & kOfShortcuts) && !text.isEmpty() && text.front().isLetterOrNumber();
    }

} // namespace

void AttributeCombo::showPopup()
{
    QComboBox::showPopup();
    if (m_open || !view()->isVisible())
        return;
    m_open = true;
    view()->window()->installEventFilter(this);
}

// However the list was left: by a choice, by Esc, by a click elsewhere.
bool AttributeCombo::eventFilter(QObject* watched, QEvent* event)
{
    if (m_open && event->type() == QEvent::Hide && watched == view()->window()) {
        m_open = false;
        watched->removeEventFilter(this);
        Q_EMIT closed();
    }
    return QComboBox::eventFilter(watched, event);
}

void AttributeCombo::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
        showPopup();
        return;
    default:
        break;
    }
    if (isLetter(*event)) {
        showPopup();
        view()->keyboardSearch(event->text());
        return;
    }
    QComboBox::keyPressEvent(event);
}

void AttributeCombo::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace helpdesk
