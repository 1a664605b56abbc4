// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/escapekey.h"

#include <QKeyEvent>
#include <QWidget>

namespace helpdesk {

namespace {

    // Qt asks the widget with the focus, then those around it, whether a shortcut's key is wanted as a key.
    class EscapeKeeper final : public QObject {
    public:
        using QObject::QObject;

        bool eventFilter(QObject*, QEvent* event) override
        {
            if (event->type() != QEvent::ShortcutOverride)
                return false;
            const auto* key = static_cast<QKeyEvent*>(event);
            if (key->key() != Qt::Key_Escape || key->modifiers() != Qt::NoModifier)
                return false;
            event->accept();
            return true;
        }
    };

} // namespace

void keepEscape(QWidget& widget)
{
    widget.installEventFilter(new EscapeKeeper(&widget));
}

} // namespace helpdesk
