// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/csvwriter.h"

#include "io/text/formulaguard.h"

#include <QFileInfo>
#include <QStringConverter>

#include <cerrno>
#include <cstring>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr qsizetype flushSize = 64 * 1024;

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
    bool quoted = false;
    bool hasQuotes = false;
    for (const auto c : value) {
        hasQuotes = hasQuotes || c == '"';
        quoted = quoted || c == '"' || c == static_cast<char>(delimiter) || c == '\n' || c == '\r';
    }
    if (quoted)
        m_buffer.append('"');
    if (hasQuotes)
        m_buffer.append(value.toByteArray().replace('"', "\"\""));
    else
        m_buffer.append(value);
    if (quoted)
        m_buffer.append('"');
}

void CsvWriter::plain(QStringView value)
{
    cell(value, false);
}

void CsvWriter::number(qint64 value)
{
    separate();
    m_buffer.append(QByteArray::number(value));
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
    else
        appendEncoded(QStringView(&m_options.delimiter, 1));
    ++m_rowCells;
}

void CsvWriter::cell(QStringView value, bool guarded)
{
    separate();
    bool quoted = false;
    bool hasQuotes = false;
    for (const auto c : value) {
        if (c == u'"')
            hasQuotes = true;
        else if (c == m_options.delimiter || c == u'\n' || c == u'\r')
            quoted = true;
    }
    quoted = quoted || hasQuotes;
    if (quoted)
        m_buffer.append('"');
    if (guarded)
        m_buffer.append('\'');
    if (hasQuotes)
        appendEncoded(value.toString().replace(u"\""_s, u"\"\""_s));
    else
        appendEncoded(value);
    if (quoted)
        m_buffer.append('"');
}

void CsvWriter::appendEncoded(QStringView value)
{
    const auto start = m_buffer.size();
    if (isAscii(value)) {
        m_buffer.resize(start + value.size());
        char* to = m_buffer.data() + start;
        for (const auto c : value)
            *to++ = static_cast<char>(c.unicode());
        return;
    }
    // At most three bytes for one UTF-16 unit.
    m_buffer.resize(start + value.size() * 3);
    QStringEncoder encoder(QStringEncoder::Utf8);
    const char* end = encoder.appendToBuffer(m_buffer.data() + start, value);
    m_buffer.resize(end - m_buffer.constData());
}

Result<> CsvWriter::flush()
{
    errno = 0;
    if (m_file.write(m_buffer) != m_buffer.size())
        return notWritten(m_file, errno);
    m_buffer.resize(0);
    return {};
}

} // namespace helpdesk
