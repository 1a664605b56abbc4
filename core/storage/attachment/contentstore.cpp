// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/attachment/contentstore.h"

#include "storage/rows.h"

#include <QCryptographicHash>
#include <QIODevice>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr qint64 kPiece = qint64{1} << 20; // as in the files that exist: never change it

    QString hex(const QCryptographicHash& hash)
    {
        return QString::fromLatin1(hash.result().toHex());
    }

    QByteArray readPiece(QIODevice& source)
    {
        QByteArray piece;
        while (piece.size() < kPiece) {
            const auto more = source.read(kPiece - piece.size());
            if (more.isEmpty())
                break;
            piece += more;
        }
        return piece;
    }

} // namespace

ContentStore::ContentStore(Database& database)
    : m_database(database)
{
}

Result<qint64> ContentStore::sizeOf(const QString& sha256)
{
    HD_TRY(auto row, m_database.statement(u"attachment/find_content"_s));
    HD_TRY(const auto size, firstRow(row.bind(sha256), [](const Statement& found) { return found.integer(0); }));
    return size.value_or(-1);
}

Result<bool> ContentStore::holds(const QString& sha256)
{
    HD_TRY(const auto size, sizeOf(sha256));
    return size >= 0;
}

Result<> ContentStore::insert(const QString& sha256, qint64 size, QIODevice& source, const QString& name, Task& task)
{
    HD_TRY(const auto known, holds(sha256));
    if (known)
        return {};
    {
        HD_TRY(auto insertion, m_database.statement(u"attachment/insert_content"_s));
        HD_CHECK(insertion.bind(sha256).bind(size).run());
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 done = 0;
    for (int place = 0;; ++place) {
        const auto piece = readPiece(source);
        if (piece.isEmpty())
            break;
        if (task.isCancelled())
            return fail(ErrorCode::Cancelled);
        hash.addData(piece);
        done += piece.size();
        if (done > size)
            break;
        HD_CHECK(insertPiece(sha256, place, piece));
        task.progress(done, size);
    }
    if (done != size || hex(hash) != sha256)
        return fail(ErrorCode::FileUnreadable, {name, u"it changes while it is read"_s});
    return {};
}

Result<> ContentStore::insertPiece(const QString& sha256, int place, const QByteArray& piece)
{
    HD_TRY(auto insertion, m_database.statement(u"attachment/insert_piece"_s));
    return insertion.bind(sha256).bind(place).bindBytes(piece).run();
}

Result<std::optional<QByteArray>> ContentStore::piece(const QString& sha256, int place)
{
    HD_TRY(auto row, m_database.statement(u"attachment/find_piece"_s));
    return firstRow(row.bind(sha256).bind(place), [](const Statement& found) { return found.bytes(0); });
}

Result<> ContentStore::write(const QString& sha256, QIODevice& target, const QString& name, Task& task)
{
    HD_TRY(const auto size, sizeOf(sha256));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 done = 0;
    for (int place = 0; done < size; ++place) {
        if (task.isCancelled())
            return fail(ErrorCode::Cancelled);
        HD_TRY(const auto bytes, piece(sha256, place));
        if (!bytes || bytes->isEmpty())
            break;
        hash.addData(*bytes);
        if (target.write(*bytes) != bytes->size())
            return fail(ErrorCode::FileNotWritable, {name, target.errorString()});
        done += bytes->size();
        task.progress(done, size);
    }
    if (done != size || hex(hash) != sha256)
        return fail(ErrorCode::WorkspaceCorrupt, {m_database.path()});
    return {};
}

Result<> ContentStore::dropUnused(const QString& sha256)
{
    {
        HD_TRY(auto pieces, m_database.statement(u"attachment/delete_unused_pieces"_s));
        HD_CHECK(pieces.bind(sha256).run());
    }
    HD_TRY(auto content, m_database.statement(u"attachment/delete_unused_content"_s));
    return content.bind(sha256).run();
}

Result<bool> ContentStore::isWhole(const QString& sha256, qint64 size, Task& task)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 done = 0;
    for (int place = 0;; ++place) {
        if (task.isCancelled())
            return fail(ErrorCode::Cancelled);
        HD_TRY(const auto bytes, piece(sha256, place));
        if (!bytes)
            break;
        hash.addData(*bytes);
        done += bytes->size();
    }
    return done == size && hex(hash) == sha256;
}

Result<QStringList> ContentStore::check(Task& task)
{
    struct Content {
        QString sha256;
        qint64 size;
        bool used;
    };
    QStringList problems;
    HD_TRY(auto listing, m_database.statement(u"attachment/list_contents"_s));
    HD_TRY(const auto contents, allRows(listing, [](const Statement& row) {
               return Content{row.text(0), row.integer(1), row.boolean(2)};
           }));
    for (const auto& content : contents) {
        HD_TRY(const auto whole, isWhole(content.sha256, content.size, task));
        if (!whole)
            problems << u"the bytes of the file %1 are not those that were stored"_s.arg(content.sha256);
        if (!content.used)
            problems << u"the file %1 belongs to no ticket"_s.arg(content.sha256);
    }
    for (const auto& [query, problem] : {std::pair(u"attachment/list_without_content"_s, u"attachment %1 (%2) of ticket %3 has no bytes"_s),
                                         std::pair(u"attachment/list_misplaced"_s, u"attachment %1 (%2) of ticket %3 belongs to another message"_s)}) {
        HD_TRY(auto rows, m_database.statement(query));
        HD_CHECK(rows.run());
        while (rows.next())
            problems << problem.arg(QString::number(rows.integer(0)), rows.text(1), QString::number(rows.integer(2)));
        HD_CHECK(rows.finish());
    }
    return problems;
}

} // namespace helpdesk
