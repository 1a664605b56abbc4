// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace helpdesk {

/// What a widget is for, where the style sheet must tell it from its siblings.
enum class WidgetRole {
    Primary, ///< the one button of a view that does the next thing
    Quiet, ///< a button without a frame until touched
    Sidebar, ///< the views at the left
    Surface, ///< a pane that lists or shows something
    Card, ///< a framed group on a surface
    Note, ///< what the customer never sees: an internal note and its editor
    Muted, ///< a label of second rank
    Table, ///< rows of cells; each has room for the frame of the focus
};

/// Shown at once, and in every theme.
void setRole(QWidget& widget, WidgetRole role);

} // namespace helpdesk
