// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/macro/macro.h"

#include <QMenu>

namespace helpdesk {

class MacroList;

/// The macros by name, the first nine with a digit, and where they are made. Window's thread.
class MacroMenu final : public QMenu {
    Q_OBJECT

public:
    MacroMenu(MacroList& list, QAction& manage, QWidget* parent = nullptr);

    /// Opens below the widget, with the first macro marked.
    void openAt(const QWidget& place);

Q_SIGNALS:
    void chosen(helpdesk::MacroId macro);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();

    MacroList& m_list;
    QAction& m_manage;
};

} // namespace helpdesk
