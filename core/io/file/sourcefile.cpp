// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/file/sourcefile.h"

#include "io/file/gunzip.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    Result<QByteArray> readBytes(const QString& path)
    {
        const QFileInfo entry(path);
        if (!entry.exists())
            return fail(ErrorCode::FileMissing, Subject::File, {path, u"No such file or directory"_s});
        if (entry.isDir())
            return fail(ErrorCode::FileUnreadable, Subject::File, {path, u"Is a directory"_s});
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::FileUnreadable, Subject::File, {path, file.errorString()});
        auto bytes = file.readAll();
        if (file.error() != QFileDevice::NoError)
            return fail(ErrorCode::FileUnreadable, Subject::File, {path, file.errorString()});
        return bytes;
    }

    // In zlib's own words, as an operating system would put them.
    QString wordsOf(GzipFault fault)
    {
        switch (fault) {
        case GzipFault::Truncated:
            return u"gzip: unexpected end of file"_s;
        case GzipFault::Damaged:
            return u"gzip: invalid compressed data"_s;
        case GzipFault::TooLarge:
            return u"gzip: file too large"_s;
        case GzipFault::Cancelled:
            return {};
        }
        Q_UNREACHABLE();
        return {};
    }

} // namespace

Result<SourceFile> readSourceFile(const QString& path, const Task& task)
{
    HD_TRY(auto bytes, readBytes(path));
    SourceFile source;
    source.name = QFileInfo(path).fileName();
    source.sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    if (!isGzip(bytes)) {
        source.bytes = std::move(bytes);
        return source;
    }
    auto unpacked = gunzip(bytes, task);
    if (unpacked.fault == GzipFault::Cancelled)
        return fail(ErrorCode::Cancelled);
    if (unpacked.fault)
        return fail(ErrorCode::FileUnreadable, Subject::File, {path, wordsOf(*unpacked.fault)});
    source.bytes = std::move(unpacked.bytes);
    return source;
}

} // namespace helpdesk
