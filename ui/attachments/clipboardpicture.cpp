// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/attachments/clipboardpicture.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QImage>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    struct Picture {
        Q_DECLARE_TR_FUNCTIONS(helpdesk::Picture)
    };

    Result<PreparedFile> packed(const QImage& picture, const QString& name)
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        if (!picture.save(&buffer, "PNG"))
            return fail(ErrorCode::FileUnreadable, {name});
        if (bytes.size() > largestAttachment)
            return fail(ErrorCode::Invalid, Subject::Attachment, {name});
        PreparedFile file;
        file.name = name;
        file.mediaType = u"image/png"_s;
        file.size = bytes.size();
        file.sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        file.bytes = std::make_shared<const QByteArray>(bytes);
        return file;
    }

} // namespace

Answer<PreparedFile> preparedPicture(const QImage& picture)
{
    auto promise = std::make_shared<QPromise<Result<PreparedFile>>>();
    promise->start();
    auto answer = promise->future();
    QThreadPool::globalInstance()->start([promise, picture, name = Picture::tr("picture.png")] {
        promise->addResult(packed(picture, name));
        promise->finish();
    });
    return answer;
}

} // namespace helpdesk
