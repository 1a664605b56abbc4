// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/exports/csvoptions.h"

#include <QSaveFile>

#include <string>

namespace helpdesk {

/// Writes CSV as semantics.md section 6 has it: RFC 4180 quoting, CRLF, BOM, formula guard. Written beside the
/// target and renamed by close(); without close() nothing appears.
class CsvWriter {
public:
    CsvWriter(const QString& path, const CsvOptions& options);

    Result<> open();
    /// One text cell; quoted as needed, guarded against formulas.
    void text(QStringView value);
    /// The same, of text that is UTF-8 already.
    void utf8Text(QByteArrayView value);
    /// A cell that is never guarded: numbers, instants.
    void plain(QStringView value);
    void number(qint64 value);
    /// Ends the row. Errors: DiskFull, FileNotWritable.
    Result<> endRow();
    /// Flushes and renames.
    Result<> close();

private:
    void separate();
    bool mustBeQuoted(QByteArrayView value) const;
    void cell(QStringView value, bool guarded);
    void appendEncoded(QStringView value);
    Result<> flush();

    QSaveFile m_file;
    CsvOptions m_options;
    std::string m_buffer;
    size_t m_rowStart = 0; ///< in the buffer
    int m_rowCells = 0;
};

} // namespace helpdesk
