// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/attachment/preparefile.h"

#include "io/attachment/secretfile.h"
#include "io/har/har.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr qint64 kPiece = qint64{1} << 20; // bytes read at once

    Failure tooLarge(const QString& name)
    {
        return fail(ErrorCode::Invalid, Subject::Attachment, {name});
    }

    Result<PreparedFile> begun(const QString& path)
    {
        const QFileInfo info(path);
        if (!info.exists())
            return fail(ErrorCode::FileMissing, {path});
        if (!info.isFile())
            return fail(ErrorCode::FileUnreadable, {path, u"not a regular file"_s});
        PreparedFile file;
        file.path = info.absoluteFilePath();
        file.name = cleanFileName(info.fileName());
        if (file.name.isEmpty())
            return fail(ErrorCode::Missing, Subject::Name);
        file.size = info.size();
        if (file.size > largestAttachment)
            return tooLarge(file.name);
        return file;
    }

    void describe(PreparedFile& file, const QByteArray& head)
    {
        file.mediaType = QMimeDatabase().mimeTypeForFileNameAndData(file.name, head).name();
        file.secrets = secretKindOf(file.name, head);
        file.sensitive = file.secrets.has_value();
    }

    // Reads to the end and answers with the bytes when they are wanted.
    Result<QByteArray> hashed(QFile& source, PreparedFile& file, bool keep, Task& task)
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        QByteArray bytes;
        if (keep)
            bytes.reserve(file.size);
        qint64 done = 0;
        for (;;) {
            const auto piece = source.read(kPiece);
            if (piece.isEmpty())
                break;
            if (task.isCancelled())
                return fail(ErrorCode::Cancelled);
            hash.addData(piece);
            done += piece.size();
            if (done > largestAttachment)
                return tooLarge(file.name);
            if (keep)
                bytes.append(piece);
            task.progress(done, qMax(done, file.size));
        }
        if (source.error() != QFileDevice::NoError)
            return fail(ErrorCode::FileUnreadable, {file.path, source.errorString()});
        file.size = done;
        file.sha256 = QString::fromLatin1(hash.result().toHex());
        return bytes;
    }

    bool mayBeHar(const QString& name, const QByteArray& head)
    {
        if (name.endsWith(u".har"_s, Qt::CaseInsensitive) || head.startsWith("\xFF\xFE") || head.startsWith("\xFE\xFF"))
            return true;
        const auto text = head.startsWith("\xEF\xBB\xBF") ? head.mid(3) : head;
        return text.trimmed().startsWith('{');
    }

    void keep(PreparedFile& file, const QByteArray& bytes)
    {
        file.path.clear();
        file.bytes = std::make_shared<const QByteArray>(bytes);
        file.size = bytes.size();
        file.sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    }

    Result<> lookThrough(PreparedFile& file, const QByteArray& bytes, Stripping stripping, Task& task)
    {
        const auto named = file.name.endsWith(u".har"_s, Qt::CaseInsensitive);
        if (!named && !looksLikeHar(bytes))
            return {};
        file.secrets = SecretKind::Har;
        file.mediaType = u"application/json"_s; // whatever its name says
        file.sensitive = true;
        auto stripped = stripHar(bytes, task);
        if (!stripped && stripped.error().code == ErrorCode::Cancelled)
            return failure(stripped);
        if (!stripped) {
            file.harFault = stripped.error();
            return stripping == Stripping::Strip ? Result<>(failure(stripped)) : Result<>();
        }
        file.har = stripped->findings;
        if (stripping == Stripping::Keep)
            return {};
        keep(file, stripped->bytes);
        file.stripped = true;
        file.sensitive = false;
        return {};
    }

} // namespace

Result<PreparedFile> prepareFile(const QString& path, Stripping stripping, Task& task)
{
    HD_TRY(auto file, begun(path));
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, {path, source.errorString()});
    const auto head = source.peek(sniffedBytes);
    describe(file, head);
    const auto log = mayBeHar(file.name, head);
    HD_TRY(const auto bytes, hashed(source, file, log, task));
    if (log)
        HD_CHECK(lookThrough(file, bytes, stripping, task));
    return file;
}

Result<PreparedFile> prepareBytes(const QString& name, const QByteArray& bytes)
{
    PreparedFile file;
    file.name = cleanFileName(name);
    if (file.name.isEmpty())
        return fail(ErrorCode::Missing, Subject::Name);
    if (bytes.size() > largestAttachment)
        return tooLarge(file.name);
    describe(file, bytes.left(sniffedBytes));
    keep(file, bytes);
    return file;
}

} // namespace helpdesk
