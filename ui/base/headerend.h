// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QTableView;

namespace helpdesk {

/// Lets the head of a table go on above its scroll bar, which begins below it then.
void continueHeader(QTableView& table);

} // namespace helpdesk
