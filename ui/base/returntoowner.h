// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace helpdesk {

/// Gives the keyboard back to the window a dialog was opened from. Needed where a dialog closes in the same moment as a
/// question above it: some window managers give the focus to the dialog that is no longer there, and then to nobody.
inline void returnToOwner(const QWidget& dialog)
{
    if (auto* owner = dialog.parentWidget())
        owner->window()->activateWindow();
}

} // namespace helpdesk
