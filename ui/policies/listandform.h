// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

class QDialog;
class QLabel;
class QPushButton;
class QWidget;

namespace helpdesk {

class InlineMessage;
class LateProgress;
class WrappingList;

/// What a dialog has that shows a list and, beside it, the form of the one chosen.
struct ListAndForm {
    QLabel& lead;
    WrappingList& list;
    int listLetters; ///< the least width of the list
    QWidget& form;
    LateProgress& progress;
    InlineMessage& message;
    QList<QPushButton*> acts; ///< below, from the left
    QPushButton& close;
    QPushButton& save;
};

/// Puts the parts where they stay. Enter in a field presses none of the buttons: it must not store half of a form.
void layOut(QDialog& dialog, const ListAndForm& parts);

} // namespace helpdesk
