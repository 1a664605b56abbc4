// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "domain/macro/macro.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace helpdesk {

class InlineMessage;
class MacroList;

/// The macros one may run, to be made, changed and removed. Window's thread.
class MacrosDialog final : public QDialog {
    Q_OBJECT

public:
    MacrosDialog(AsyncWorkspace& workspace, MacroList& list, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void connectAll();
    void fill();
    const Macro* chosen() const;
    void edit(const Macro& macro);
    void remove();
    void updateButtons();
    void retranslate();

    AsyncWorkspace& m_workspace;
    MacroList& m_macros;
    MacroId m_wanted; ///< to be chosen as soon as it is on the list
    QLabel* m_words;
    QListWidget* m_list;
    InlineMessage* m_message;
    QPushButton* m_new;
    QPushButton* m_edit;
    QPushButton* m_remove;
    QPushButton* m_close;
};

} // namespace helpdesk
