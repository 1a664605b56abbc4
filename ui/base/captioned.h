// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QComboBox;
class QLabel;
class QWidget;

namespace helpdesk {

/// Puts the caption above the control, of which it becomes the label; both were made in a widget of their own, which is the answer.
QWidget* captioned(QLabel* caption, QWidget* control);

/// As wide as the longest of its texts reads, in any size of letters: Qt's own measure is some pixels short with some.
void fitToItems(QComboBox& box);

} // namespace helpdesk
