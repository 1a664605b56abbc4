// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/panecycle.h"

#include <QApplication>

namespace helpdesk {

namespace {

    bool takesFocus(const QWidget& widget, const QWidget& pane)
    {
        return (widget.focusPolicy() & Qt::TabFocus) && widget.isEnabled() && widget.isVisibleTo(pane.window())
            && (&widget == &pane || pane.isAncestorOf(&widget));
    }

} // namespace

void PaneCycle::go(bool forward)
{
    auto* focus = QApplication::focusWidget();
    const auto count = m_panes.size();
    qsizetype at = -1;
    for (qsizetype i = 0; i < count; ++i) {
        if (focus && (m_panes[i] == focus || m_panes[i]->isAncestorOf(focus)))
            at = i;
    }
    if (at >= 0)
        m_last.insert(m_panes[at], focus);
    else if (!forward)
        at = count;
    for (qsizetype step = 1; step <= count; ++step) {
        const auto next = forward ? (at + step) % count : (at - step + 2 * count) % count;
        if (enter(*m_panes[next]))
            return;
    }
}

bool PaneCycle::enter(QWidget& pane)
{
    if (!pane.isVisible())
        return false;
    auto* target = m_last.value(&pane).data();
    if (!target || !takesFocus(*target, pane)) {
        target = &pane;
        while (!takesFocus(*target, pane)) {
            target = target->nextInFocusChain();
            if (target == &pane)
                return false;
        }
    }
    target->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace helpdesk
