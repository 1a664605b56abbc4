// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/macros/macromenu.h"

#include "ui/base/icons.h"
#include "ui/macros/macrolist.h"
#include "ui/text/macropresenter.h"

#include <QEvent>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kDigits = 9;

} // namespace

MacroMenu::MacroMenu(MacroList& list, QAction& manage, QWidget* parent)
    : QMenu(parent)
    , m_list(list)
    , m_manage(manage)
{
    setObjectName(u"macroMenu"_s);
    setToolTipsVisible(true);
    connect(&list, &MacroList::wasRead, this, &MacroMenu::fill);
    fill();
}

void MacroMenu::fill()
{
    clear();
    setAccessibleName(tr("Macros"));
    int place = 0;
    for (const auto& macro : m_list.macros()) {
        auto name = macro.name;
        name.replace(u'&', u"&&"_s);
        ++place;
        auto* action = addAction(iconOf(macro.shared ? Icon::SharedView : Icon::View),
                                 place <= kDigits ? u"&%1  %2"_s.arg(place).arg(name) : name);
        action->setToolTip(macroSummary(macro));
        connect(action, &QAction::triggered, this, [this, id = macro.id] { Q_EMIT chosen(id); });
    }
    if (place == 0)
        addAction(tr("There are no macros yet"))->setEnabled(false);
    addSeparator();
    addAction(&m_manage);
}

void MacroMenu::openAt(const QWidget& place)
{
    popup(place.mapToGlobal(QPoint(0, place.height())));
    if (!m_list.macros().empty())
        setActiveAction(actions().constFirst());
}

void MacroMenu::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QMenu::changeEvent(event);
}

} // namespace helpdesk
