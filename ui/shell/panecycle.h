// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

namespace helpdesk {

/// F6: from one part of the window to the next, each time to where one was in it.
class PaneCycle {
public:
    /// In the order of going round; parts that are hidden are passed over.
    void setPanes(const QList<QWidget*>& panes) { m_panes = panes; }
    void go(bool forward);

private:
    bool enter(QWidget& pane);

    QList<QWidget*> m_panes;
    QHash<QWidget*, QPointer<QWidget>> m_last; ///< where one was
};

} // namespace helpdesk
