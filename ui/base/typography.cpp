// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/typography.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace helpdesk {

namespace {

qreal stepOf(TextSize size)
{
    switch (size) {
    case TextSize::Caption:
        return -1;
    case TextSize::Normal:
        return 0;
    case TextSize::PaneTitle:
        return 2;
    case TextSize::TicketTitle:
        return 6;
    }
    Q_UNREACHABLE();
    return 0;
}

/// Sits on a widget as its child and sets the font again when the user's changes.
class TextStyle final : public QObject {
public:
    explicit TextStyle(QWidget& widget)
        : QObject(&widget)
        , m_widget(widget)
    {
        widget.installEventFilter(this);
    }

    void set(TextSize size, TextWeight weight)
    {
        m_size = size;
        m_weight = weight;
        m_widget.setFont(fontOf(QApplication::font(), m_size, m_weight));
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::ApplicationFontChange)
            set(m_size, m_weight);
        return QObject::eventFilter(watched, event);
    }

private:
    QWidget& m_widget;
    TextSize m_size = TextSize::Normal;
    TextWeight m_weight = TextWeight::Regular;
};

TextStyle* styleOn(QWidget& widget)
{
    for (auto* child : widget.children()) {
        if (auto* style = dynamic_cast<TextStyle*>(child))
            return style;
    }
    return new TextStyle(widget);
}

} // namespace

QFont fontOf(const QFont& base, TextSize size, TextWeight weight)
{
    QFont font = base;
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() + stepOf(size));
    else
        font.setPixelSize(base.pixelSize() + qRound(stepOf(size) * 4 / 3));
    font.setWeight(weight == TextWeight::Semibold ? QFont::DemiBold : QFont::Normal);
    return font;
}

void setTextStyle(QWidget& widget, TextSize size, TextWeight weight)
{
    styleOn(widget)->set(size, weight);
}

} // namespace helpdesk
