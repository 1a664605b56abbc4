// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "io/csv/csvreader.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace helpdesk {

/// A CSV file with a header: finds the delimiter, passes over `sep=;` and `#TYPE ...` lines, and watches that
/// every row has a cell per column.
class CsvTable {
public:
    /// `delimiter` empty: the one of , ; and TAB that the header uses most.
    explicit CsvTable(QString text, std::optional<QChar> delimiter = std::nullopt);

    const QStringList& headers() const { return m_headers; }
    QString headerLine() const { return m_headerLine; }
    /// Index of the first column with this name in the form of fieldOfHeader(), or -1. A second one of
    /// that name is `<field>2`.
    qsizetype columnOfField(const QString& field) const { return m_byField.value(field, -1); }
    /// Index of the first column with this header as headerName() compares, or -1.
    qsizetype columnOfHeader(QStringView header) const;

    bool next();
    QStringView cell(qsizetype column) const { return m_reader.cells()[static_cast<size_t>(column)]; }
    /// Why the present row has no usable shape.
    std::optional<Reason> shapeFault() const;
    qint64 line() const { return m_reader.line(); }
    QString raw() const { return m_reader.raw().toString(); }
    qint64 position() const { return m_reader.position(); }
    qint64 size() const { return m_reader.size(); }
    /// Back to the first row below the header.
    void rewind();

private:
    void readHeader();

    CsvReader m_reader;
    QStringList m_headers;
    QString m_headerLine;
    QHash<QString, qsizetype> m_byField;
    QHash<QString, qsizetype> m_byHeader;
};

} // namespace helpdesk
