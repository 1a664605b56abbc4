// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace helpdesk {

/// Lays out a widget and all within it now, also while it is hidden: its size hints are those of what stands in it. Qt does it
/// later, and never where nobody sees it.
void refreshLayouts(QWidget& widget);

} // namespace helpdesk
