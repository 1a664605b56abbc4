// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QTableView;

namespace helpdesk {

/// Text begins below the title of a list, not at its edge; the style sheet gives the header the same.
inline constexpr int leadingCellInset = 12;

/// A list of rows on a page: no grid, whole rows, keys that lead on instead of from cell to cell;
/// rows and columns stay as high and wide as the text asks.
void setUpTable(QTableView& table);

} // namespace helpdesk
