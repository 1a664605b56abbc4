// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/export/listexport.h"

#include "storage/database.h"

#include <QFileInfo>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr qint64 kRowsPerLook = 1000;

} // namespace

ListExport::ListExport(const QString& path, const CsvOptions& options, Task& task)
    : m_writer(path, options)
    , m_localTime(options.zone)
    , m_task(task)
{
}

Result<> ListExport::open(const QStringList& keys, const QStringList& headers)
{
    if (!headers.isEmpty() && headers.size() != keys.size())
        return fail(ErrorCode::Invalid, Subject::Count, {QString::number(headers.size()), QString::number(keys.size())});
    HD_CHECK(m_writer.open());
    for (const auto& header : headers.isEmpty() ? keys : headers)
        m_writer.text(header);
    return m_writer.endRow();
}

void ListExport::instant(std::optional<Instant> at)
{
    m_writer.plain(at ? m_localTime.text(*at) : QStringView());
}

Result<> ListExport::endRow()
{
    HD_CHECK(m_writer.endRow());
    if (++m_rows % kRowsPerLook == 0) {
        if (m_task.isCancelled())
            return fail(ErrorCode::Cancelled);
        m_task.progress(m_rows, 0);
    }
    return {};
}

Result<qint64> ListExport::close()
{
    if (m_task.isCancelled())
        return fail(ErrorCode::Cancelled);
    HD_CHECK(m_writer.close());
    m_task.progress(m_rows, m_rows);
    return m_rows;
}

Result<> checkExportTarget(const Database& database, const QString& path)
{
    const auto workspace = QFileInfo(database.path()).canonicalFilePath();
    const QFileInfo target(path);
    const auto file = target.exists() ? target.canonicalFilePath() : target.absoluteFilePath();
    for (const auto* companion : {"", "-wal", "-shm"}) {
        if (file == workspace + QLatin1StringView(companion))
            return fail(ErrorCode::Invalid, Subject::File, {path, u"*.csv"_s});
    }
    return {};
}

} // namespace helpdesk
