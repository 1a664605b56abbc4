// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/labels.h"

#include "ui/base/fittinglabels.h"
#include "ui/base/typography.h"

#include <QStyle>

namespace helpdesk {

QLabel* makeCaption(QWidget* parent, const QString& text)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::PlaceholderText);
    setTextStyle(*label, TextSize::Caption);
    return label;
}

QLabel* makeSectionTitle(QWidget* parent, const QString& text)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    setTextStyle(*label, TextSize::Normal, TextWeight::Semibold);
    return label;
}

QLabel* makeValue(QWidget* parent, const QString& text)
{
    return new ValueLabel(text, parent);
}

void setStyleProperty(QWidget& widget, const char* name, const QVariant& value)
{
    if (widget.property(name) == value)
        return;
    widget.setProperty(name, value);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
    widget.update();
}

} // namespace helpdesk
