// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace helpdesk {

// A table for the clipboard; long ones are made some rows at a time.

/// Lines of cells between tabs, as spreadsheets take them in. A cell that would be taken for a formula has an apostrophe before
/// it; breaks and tabs within a cell are spaces.
QString tabbedText(const QList<QStringList>& rows);
/// What stands within <table>.
enum class HtmlCells { Titles, Values };
QString htmlRows(const QList<QStringList>& rows, HtmlCells cells);

} // namespace helpdesk
