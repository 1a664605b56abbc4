// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/enterkey.h"

#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>

namespace helpdesk {

namespace {

    bool isEnter(const QKeyEvent& event)
    {
        return (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)
            && (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    }

    QAbstractButton* pressedByEnter(QObject* watched)
    {
        auto* button = qobject_cast<QAbstractButton*>(watched);
        const bool presses = qobject_cast<QPushButton*>(watched) || qobject_cast<QToolButton*>(watched);
        return presses && button->isEnabled() && !qobject_cast<QDialog*>(button->window()) ? button : nullptr;
    }

} // namespace

EnterKey::EnterKey(QApplication& application, QObject* parent)
    : QObject(parent)
{
    application.installEventFilter(this);
}

bool EnterKey::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto& key = *static_cast<QKeyEvent*>(event);
    auto* button = isEnter(key) ? pressedByEnter(watched) : nullptr;
    if (!button)
        return false;
    if (!key.isAutoRepeat())
        button->click(); // may open a menu, or delete the button
    return true;
}

} // namespace helpdesk
