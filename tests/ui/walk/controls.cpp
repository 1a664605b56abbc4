// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/walk/findings.h"
#include "ui/walk/widgets.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTabBar>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTest>
#include <QToolButton>

#include <algorithm>

namespace helpdesk::walk {

using namespace Qt::StringLiterals;

namespace {

    QString nameOf(const QWidget& widget)
    {
        const auto name = widget.objectName();
        return name.isEmpty() || name.startsWith(u"qt_"_s)
            ? QString::fromLatin1(widget.metaObject()->className()).section(u':', -1)
            : name;
    }

    QString textOf(const QWidget& widget)
    {
        const auto text = widget.property("text").toString();
        return text.isEmpty() ? widget.accessibleName() : text;
    }

    QString finding(const QWidget& widget, const QString& what)
    {
        return u"%1: %2 \"%3\""_s.arg(pathOf(widget), what, textOf(widget));
    }

    bool takesTab(const QWidget& widget)
    {
        return widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy()
            && !isPieceOfControl(widget);
    }

    /// The buttons of an exclusive group are one stop; the arrows move within.
    bool isOtherOfGroup(const QWidget& widget)
    {
        const auto* button = qobject_cast<const QAbstractButton*>(&widget);
        return button && button->autoExclusive() && !button->isChecked();
    }

    /// A button of the toolbar: its action has a shortcut or stands in a menu.
    bool hasActionElsewhere(const QAbstractButton& button)
    {
        const auto* tool = qobject_cast<const QToolButton*>(&button);
        const auto* action = tool ? tool->defaultAction() : nullptr;
        return action && !action->shortcut().isEmpty();
    }

    bool isInSight(const QWidget& widget, const QRect& part)
    {
        const auto* window = widget.window();
        auto box = part.translated(widget.mapTo(window, QPoint()));
        for (const auto* above = widget.parentWidget(); above && above != window; above = above->parentWidget())
            box &= QRect(above->mapTo(window, QPoint()), above->size());
        return box.size() == part.size();
    }

    /// Scrolled to where at least its upper left part shows, or the current row of a list, or what is current in a picture.
    bool isInSight(const QWidget& widget)
    {
        constexpr QSize kPart(24, 16);
        const auto* list = qobject_cast<const QAbstractItemView*>(&widget);
        if (list && list->currentIndex().isValid()
            && isInSight(widget, {list->viewport()->mapTo(&widget, list->visualRect(list->currentIndex()).topLeft()), kPart}))
            return true;
        const auto cursor = widget.inputMethodQuery(Qt::ImCursorRectangle).toRect();
        if (!widget.testAttribute(Qt::WA_InputMethodEnabled) && cursor.isValid() && isInSight(widget, cursor))
            return true;
        return isInSight(widget, {QPoint(), widget.size().boundedTo(kPart)});
    }

    /// Where the cursor of a text stands, which Tab takes from link to link.
    std::pair<int, int> linkIn(const QWidget* widget)
    {
        const auto* text = qobject_cast<const QTextBrowser*>(widget);
        const auto cursor = text ? text->textCursor() : QTextCursor();
        return {cursor.selectionStart(), cursor.selectionEnd()};
    }

    QSet<QWidget*> roundByTab(QWidget& window, size_t stops, QStringList& findings)
    {
        QSet<QWidget*> reached;
        for (size_t i = 0; i < 2 * stops + 2; ++i) {
            auto* before = window.focusWidget();
            const auto link = linkIn(before);
            QTest::keyClick(before ? before : &window, Qt::Key_Tab);
            auto* focused = window.focusWidget();
            if (!focused)
                continue;
            if (focused == before && stops > 1 && linkIn(before) == link)
                findings << finding(*focused, u"does not let Tab go on"_s);
            if (!reached.contains(focused) && !isInSight(*focused))
                findings << finding(*focused, u"has the focus out of sight"_s);
            reached.insert(focused);
        }
        return reached;
    }

} // namespace

bool isPieceOfControl(const QWidget& widget)
{
    for (const auto* above = widget.parentWidget(); above && !above->isWindow(); above = above->parentWidget()) {
        if (qobject_cast<const QLineEdit*>(above) || qobject_cast<const QComboBox*>(above)
            || qobject_cast<const QAbstractSpinBox*>(above) || qobject_cast<const QTabBar*>(above)
            || qobject_cast<const QHeaderView*>(above))
            return true;
    }
    return qobject_cast<const QHeaderView*>(&widget) || widget.objectName() == u"qt_scrollarea_viewport"_s
        || widget.objectName() == u"qt_toolbar_ext_button"_s;
}

QString pathOf(const QWidget& widget)
{
    QStringList path;
    for (const auto* step = &widget; step; step = step->isWindow() ? nullptr : step->parentWidget())
        path.prepend(nameOf(*step));
    return path.join(u" / "_s);
}

QStringList namelessControls(const QWidget& window)
{
    QStringList findings;
    for (auto* widget : shownIn(window)) {
        const auto usable =
            takesTab(*widget) || widget->focusPolicy() != Qt::NoFocus || qobject_cast<QAbstractButton*>(widget);
        if (!usable || isPieceOfControl(*widget) || widget->focusProxy())
            continue;
        auto* accessible = QAccessible::queryAccessibleInterface(widget);
        if (!accessible || accessible->text(QAccessible::Name).trimmed().isEmpty())
            findings << finding(*widget, u"has no accessible name"_s);
    }
    return findings;
}

QStringList controlsOutsideTabOrder(QWidget& window)
{
    QStringList findings;
    std::vector<QWidget*> expected;
    for (auto* widget : shownIn(window)) {
        if (takesTab(*widget) && !isOtherOfGroup(*widget))
            expected.push_back(widget);
        const auto* button = qobject_cast<QAbstractButton*>(widget);
        const auto mouseOnly = button && button->isEnabled() && button->focusPolicy() == Qt::NoFocus;
        if (mouseOnly && !isPieceOfControl(*widget) && !hasActionElsewhere(*button))
            findings << finding(*widget, u"is for the mouse alone"_s);
    }
    const QList<QPointer<QWidget>> watched(expected.begin(), expected.end());
    const auto reached = roundByTab(window, expected.size(), findings);
    for (const auto& widget : watched) {
        // What the way round has hidden or made anew is not missing.
        if (widget && widget->isVisible() && takesTab(*widget) && !reached.contains(widget))
            findings << finding(*widget, u"is never reached by Tab"_s);
    }
    return findings;
}

} // namespace helpdesk::walk
