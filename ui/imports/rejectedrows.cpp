// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/rejectedrows.h"

#include "ui/text/reasonpresenter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPromise>
#include <QSaveFile>
#include <QThreadPool>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    struct RejectedRows {
        Q_DECLARE_TR_FUNCTIONS(RejectedRows)
    };

    QByteArray lineOf(const Rejection& rejection)
    {
        const auto text = rejection.raw.isEmpty()
            ? RejectedRows::tr("line %1: %2").arg(rejection.line).arg(sentence(rejection.reason))
            : rejection.raw;
        return text.toUtf8() + "\r\n";
    }

    Result<qint64> write(const ImportOutcome& outcome, const QString& path)
    {
        const QFileInfo present(path);
        if (present.exists() && !present.isFile()) {
            const auto reason = RejectedRows::tr("it is not a plain file");
            return fail(ErrorCode::FileNotWritable, {path, reason});
        }
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return fail(ErrorCode::FileNotWritable, {path, file.errorString()});
        file.write("\xEF\xBB\xBF");
        if (!outcome.rejectedHeader.isEmpty())
            file.write(outcome.rejectedHeader.toUtf8() + "\r\n");
        for (const auto& rejection : outcome.rejections)
            file.write(lineOf(rejection));
        if (!file.commit()) // which also knows of a write that failed
            return fail(ErrorCode::FileNotWritable, {path, file.errorString()});
        return static_cast<qint64>(outcome.rejections.size());
    }

} // namespace

Answer<qint64> saveRejectedRows(const ImportOutcome& outcome, const QString& path)
{
    auto promise = std::make_shared<QPromise<Result<qint64>>>();
    const auto future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, outcome, path] {
        promise->addResult(write(outcome, path));
        promise->finish();
    });
    return future;
}

} // namespace helpdesk
