// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/csvwriter.h"

#include "io/text/formulaguard.h"

#include <QFileInfo>
#include <QStringConverter>

#include <array>
#include <cerrno>
#include <charconv>
#include <cstring>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr size_t flushSize = 64 * 1024;

    /// The disk, the quota, or what the file may grow to.
    bool isSpaceShort(const QSaveFile& file, int systemError)
    {
        if (file.error() == QFileDevice::ResourceError)
            return true;
#ifdef EDQUOT
        if (systemError == EDQUOT)
            return true;
#endif
        return systemError == ENOSPC || systemError == EFBIG;
    }

    Failure notWritten(const QSaveFile& file, int systemError)
    {
        const auto code = isSpaceShort(file, systemError) ? ErrorCode::DiskFull : ErrorCode::FileNotWritable;
        return fail(code, Subject::File, {file.fileName(), file.errorString()});
    }

    bool isAscii(QStringView text)
    {
        for (const auto c : text) {
            if (c.unicode() >= 0x80)
                return false;
        }
        return true;
    }

} // namespace

CsvWriter::CsvWriter(const QString& path, const CsvOptions& options)
    : m_file(path)
    , m_options(options)
{
}

Result<> CsvWriter::open()
{
    const QFileInfo target(m_file.fileName());
    // Renaming over a device or a pipe would replace it.
    if (target.exists() && !target.isFile())
        return fail(ErrorCode::FileNotWritable, Subject::File, {m_file.fileName(), u"Not a regular file"_s});
    errno = 0;
    if (!m_file.open(QIODevice::WriteOnly))
        return notWritten(m_file, errno);
    m_buffer.reserve(flushSize + flushSize / 4);
    if (m_options.byteOrderMark)
        m_buffer.append("\xef\xbb\xbf");
    return {};
}

void CsvWriter::text(QStringView value)
{
    cell(value, m_options.formulaGuard && startsLikeFormula(value));
}

void CsvWriter::utf8Text(QByteArrayView value)
{
    const bool mayBeFormula = m_options.formulaGuard && !value.isEmpty() && std::strchr("'=+-@\t\r", value.front());
    const auto delimiter = m_options.delimiter.unicode();
    if (mayBeFormula || delimiter >= 0x80)
        return text(QString::fromUtf8(value));
    separate();
    if (!mustBeQuoted(value)) {
        m_buffer.append(value.data(), static_cast<size_t>(value.size()));
        return;
    }
    m_buffer += '"';
    for (const auto c : value) {
        if (c == '"')
            m_buffer += c;
        m_buffer += c;
    }
    m_buffer += '"';
}

bool CsvWriter::mustBeQuoted(QByteArrayView value) const
{
    const auto delimiter = static_cast<char>(m_options.delimiter.unicode());
    bool found = false;
    for (const auto c : value)
        found |= c == '"' || c == delimiter || c == '\n' || c == '\r';
    return found;
}

void CsvWriter::plain(QStringView value)
{
    cell(value, false);
}

void CsvWriter::number(qint64 value)
{
    separate();
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.begin(), digits.end(), value).ptr;
    m_buffer.append(digits.begin(), end);
}

Result<> CsvWriter::endRow()
{
    // A row of one empty cell would be a blank line, which readers pass over.
    if (m_rowCells == 1 && m_buffer.size() == m_rowStart)
        m_buffer.append("\"\"");
    m_buffer.append("\r\n");
    m_rowCells = 0;
    if (m_buffer.size() >= flushSize)
        HD_CHECK(flush());
    m_rowStart = m_buffer.size();
    return {};
}

Result<> CsvWriter::close()
{
    HD_CHECK(flush());
    errno = 0;
    if (!m_file.commit())
        return notWritten(m_file, errno);
    return {};
}

void CsvWriter::separate()
{
    if (m_rowCells == 0)
        m_rowStart = m_buffer.size();
    else if (m_options.delimiter.unicode() < 0x80)
        m_buffer += static_cast<char>(m_options.delimiter.unicode());
    else
        appendEncoded(QStringView(&m_options.delimiter, 1));
    ++m_rowCells;
}

void CsvWriter::cell(QStringView value, bool guarded)
{
    separate();
    const auto delimiter = m_options.delimiter;
    bool quoted = false;
    bool hasQuotes = false;
    for (const auto c : value) {
        if (c == u'"')
            hasQuotes = true;
        else if (c == delimiter || c == u'\n' || c == u'\r')
            quoted = true;
    }
    quoted = quoted || hasQuotes;
    if (quoted)
        m_buffer += '"';
    if (guarded)
        m_buffer += '\'';
    if (hasQuotes)
        appendEncoded(value.toString().replace(u"\""_s, u"\"\""_s));
    else
        appendEncoded(value);
    if (quoted)
        m_buffer += '"';
}

void CsvWriter::appendEncoded(QStringView value)
{
    const auto start = m_buffer.size();
    if (isAscii(value)) {
        m_buffer.resize(start + static_cast<size_t>(value.size()));
        char* to = m_buffer.data() + start;
        for (const auto c : value)
            *to++ = static_cast<char>(c.unicode());
        return;
    }
    // At most three bytes for one UTF-16 unit.
    m_buffer.resize(start + static_cast<size_t>(value.size()) * 3);
    QStringEncoder encoder(QStringEncoder::Utf8);
    const char* end = encoder.appendToBuffer(m_buffer.data() + start, value);
    m_buffer.resize(static_cast<size_t>(end - m_buffer.data()));
}

Result<> CsvWriter::flush()
{
    errno = 0;
    const auto size = static_cast<qint64>(m_buffer.size());
    if (m_file.write(m_buffer.data(), size) != size)
        return notWritten(m_file, errno);
    m_buffer.clear();
    return {};
}

} // namespace helpdesk
