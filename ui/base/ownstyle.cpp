// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/ownstyle.h"

#include "ui/base/icons.h"
#include "ui/base/tokens.h"
#include "ui/base/typography.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>

namespace helpdesk {

namespace {

    constexpr int kLineIcon = 16;
    constexpr int kQuestionIcon = 32;
    constexpr int kRing = 2;

    /// A change of style is the one event by which it forgets both how wide and how narrow it is.
    void measureAgain(QComboBox& list)
    {
        QEvent forgets(QEvent::StyleChange);
        QCoreApplication::sendEvent(&list, &forgets);
        list.updateGeometry();
    }

} // namespace

OwnStyle::OwnStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

QIcon OwnStyle::standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const
{
    switch (which) {
    case SP_LineEditClearButton:
        return iconOf(Icon::Close, Tone::Muted);
    case SP_MessageBoxQuestion:
        return iconOf(Icon::Question, Tone::Accent);
    case SP_MessageBoxInformation:
        return iconOf(Icon::Info, Tone::Accent);
    case SP_MessageBoxWarning:
        return iconOf(Icon::Warning, Tone::Warning);
    case SP_MessageBoxCritical:
        return iconOf(Icon::Error, Tone::Danger);
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}

int OwnStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    if (metric == PM_LineEditIconSize || (metric == PM_SmallIconSize && !widget)) // a style sheet asks so for its menus
        return grown(kLineIcon);
    if (metric == PM_MessageBoxIconSize)
        return grown(kQuestionIcon);
    return QProxyStyle::pixelMetric(metric, option, widget);
}

// A tree whose row has the focus as a whole asks for its frame without telling which widget it is: the ring of all
// controls. A button has that ring from the style sheet already, and needs no second frame around its words.
void OwnStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const
{
    if (element == PE_FrameFocusRect && qobject_cast<const QPushButton*>(widget))
        return;
    if (element != PE_FrameFocusRect || widget) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    painter->save();
    painter->setPen(QPen(colorsFor(option->palette).accent, kRing, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option->rect.adjusted(kRing / 2, kRing / 2, -kRing / 2, -kRing / 2));
    painter->restore();
}

// What a style sheet writes into a closed list would be cut without a sign.
void OwnStyle::drawItemText(QPainter* painter, const QRect& rect, int flags, const QPalette& palette, bool enabled,
                            const QString& text, QPalette::ColorRole role) const
{
    const auto room = painter->hasClipping() ? rect.intersected(painter->clipBoundingRect().toRect()) : rect; // behind an icon less
    const auto metrics = painter->fontMetrics();
    const auto cut = metrics.horizontalAdvance(text) - room.width();
    const bool isList = Qt::Alignment(flags) == (Qt::AlignLeft | Qt::AlignVCenter);
    const auto shown = isList && cut > metrics.averageCharWidth() / 2 // of a rim nothing is missed
        ? metrics.elidedText(text, Qt::ElideRight, room.width())
        : text;
    QProxyStyle::drawItemText(painter, rect, flags, palette, enabled, shown, role);
}

void OwnStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QComboBox*>(widget))
        widget->installEventFilter(this);
}

void OwnStyle::unpolish(QWidget* widget)
{
    widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

bool OwnStyle::eventFilter(QObject* watched, QEvent* event)
{
    const bool isNew = event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange;
    auto* list = isNew ? qobject_cast<QComboBox*>(watched) : nullptr;
    if (list) // once all have their new texts
        QMetaObject::invokeMethod(list, [list] { measureAgain(*list); }, Qt::QueuedConnection);
    return QProxyStyle::eventFilter(watched, event);
}

} // namespace helpdesk
