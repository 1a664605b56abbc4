// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/taborder.h"

#include <QWidget>

namespace helpdesk {

void setTabOrderBehind(QWidget& place, QWidget& widget)
{
    auto* before = &place;
    do {
        if (before->focusPolicy() != Qt::NoFocus && before != &widget) {
            QWidget::setTabOrder(before, &widget);
            return;
        }
        before = before->previousInFocusChain();
    } while (before != &place);
}

} // namespace helpdesk
