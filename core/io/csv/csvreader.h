// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace helpdesk {

/// Splits text into rows and cells: RFC 4180, any line end, quoted newlines. The cells are views that stay valid
/// until the next row.
class CsvReader {
public:
    CsvReader(QString text, QChar delimiter);

    /// False at the end. Blank lines are passed over.
    bool next();
    const std::vector<QStringView>& cells() const { return m_cells; }
    /// Where the row began, from 1.
    qint64 line() const { return m_rowLine; }
    /// The row as it stands in the file, without its line end.
    QStringView raw() const { return QStringView(m_text).sliced(m_rowStart, m_rowEnd - m_rowStart); }
    /// The last quote of this row was never closed; it swallowed the rest of the file.
    bool isQuoteOpen() const { return m_quoteOpen; }
    qint64 position() const { return m_position; }
    qint64 size() const { return m_text.size(); }
    void rewind();

private:
    void readRow();
    QStringView plainCell();
    QStringView quotedCell();
    QStringView unescaped(qsizetype start, qsizetype end);
    void endLine();
    bool atRowEnd() const;

    QString m_text;
    char16_t m_delimiter;
    qsizetype m_position = 0;
    qint64 m_line = 1;
    qint64 m_rowLine = 1;
    qsizetype m_rowStart = 0;
    qsizetype m_rowEnd = 0;
    bool m_quoteOpen = false;
    std::vector<QStringView> m_cells;
    std::vector<QString> m_unescaped; ///< cells that needed a change
};

} // namespace helpdesk
