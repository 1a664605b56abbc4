// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/walk/findings.h"
#include "ui/walk/widgets.h"

#include <QAbstractScrollArea>
#include <QMainWindow>
#include <QMenuBar>
#include <QScrollArea>
#include <QSplitter>
#include <QSplitterHandle>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolBar>

namespace helpdesk::walk {

using namespace Qt::StringLiterals;

namespace {

    /// Where Qt itself lays one thing over another or beyond an edge.
    bool placesByItself(const QWidget& parent)
    {
        return qobject_cast<const QAbstractScrollArea*>(&parent) || qobject_cast<const QTabWidget*>(&parent)
            || qobject_cast<const QSplitter*>(&parent) || qobject_cast<const QMainWindow*>(&parent)
            || qobject_cast<const QMenuBar*>(&parent) || qobject_cast<const QToolBar*>(&parent)
            || parent.objectName() == u"qt_scrollarea_viewport"_s;
    }

    /// Whether it shows a page that is wider than itself, and no bar leads to the rest.
    bool isCutAcross(const QScrollArea& scroll)
    {
        return scroll.widget() && scroll.horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff
            && scroll.widget()->width() > scroll.viewport()->width() + 1;
    }

    QString placed(const QWidget& widget)
    {
        const auto box = widget.geometry();
        return u"%1 (%2x%3 at %4,%5)"_s.arg(pathOf(widget))
            .arg(box.width())
            .arg(box.height())
            .arg(box.x())
            .arg(box.y());
    }

    void checkSiblings(const std::vector<QWidget*>& siblings, QStringList& findings)
    {
        for (size_t i = 0; i < siblings.size(); ++i) {
            for (size_t j = i + 1; j < siblings.size(); ++j) {
                const auto common = siblings[i]->geometry().intersected(siblings[j]->geometry());
                if (common.width() > 1 && common.height() > 1)
                    findings << u"%1 overlaps %2"_s.arg(placed(*siblings[i]), placed(*siblings[j]));
            }
        }
    }

} // namespace

QStringList misplacedWidgets(const QWidget& window)
{
    QStringList findings;
    QHash<QWidget*, std::vector<QWidget*>> families;
    for (auto* widget : shownIn(window)) {
        auto* parent = widget->parentWidget();
        if (const auto* scroll = qobject_cast<QScrollArea*>(widget); scroll && isCutAcross(*scroll))
            findings << u"%1 is wider than what shows it (%2)"_s.arg(placed(*scroll->widget()))
                            .arg(scroll->viewport()->width());
        if (isPieceOfControl(*widget) || isPieceOfControl(*parent) || placesByItself(*parent))
            continue;
        families[parent].push_back(widget);
        if (!parent->rect().contains(widget->geometry()) && !widget->geometry().isEmpty())
            findings << u"%1 lies outside its parent (%2x%3)"_s.arg(placed(*widget))
                            .arg(parent->width())
                            .arg(parent->height());
    }
    for (const auto& family : families)
        checkSiblings(family, findings);
    return findings;
}

} // namespace helpdesk::walk
