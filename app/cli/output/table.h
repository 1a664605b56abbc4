// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIODevice>
#include <QStringList>

#include <vector>

namespace helpdesk::cli {

/// Aligned columns. Rows are held back until the first block is full, so that widths fit while a long list
/// still takes little memory. On a terminal the widest columns give way; elsewhere nothing is cut.
class Table {
public:
    Table(QIODevice& out, QStringList headers, int columns);

    void add(QStringList cells);
    void finish();

private:
    void writeBlock();
    void writeRow(const QStringList& cells);
    void fitToTerminal();

    QIODevice& m_out;
    QStringList m_headers;
    int m_columns;
    std::vector<int> m_widths;
    std::vector<QStringList> m_block;
    bool m_headerWritten = false;
};

} // namespace helpdesk::cli
