// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/captioned.h"

#include "ui/base/tokens.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace helpdesk {

QWidget* captioned(QLabel* caption, QWidget* control)
{
    caption->setBuddy(control);
    auto* layout = new QVBoxLayout(control->parentWidget());
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tiny);
    layout->addWidget(caption);
    layout->addWidget(control);
    return control->parentWidget();
}

void fitToItems(QComboBox& box)
{
    int widest = 0;
    for (int i = 0; i < box.count(); ++i)
        widest = qMax(widest, box.fontMetrics().horizontalAdvance(box.itemText(i)));
    box.setMinimumContentsLength(widest / qMax(1, box.fontMetrics().horizontalAdvance(u'X')) + 2);
}

} // namespace helpdesk
