// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../rawdatabase.h"
#include "storage/attachment/contentstore.h"
#include "storage/transaction.h"
#include "../temporaryworkspace.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QRandomGenerator>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

QByteArray noise(qsizetype size)
{
    QRandomGenerator random(7);
    QByteArray bytes(size, '\0');
    for (auto& byte : bytes)
        byte = static_cast<char>(random.generate());
    return bytes;
}

QString hashOf(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

struct ContentFixture {
    Result<> insert(QByteArray bytes, const QString& sha256, qint64 size)
    {
        QBuffer source(&bytes);
        source.open(QIODevice::ReadOnly);
        HD_TRY(auto transaction, Transaction::begin(workspace.database()));
        HD_CHECK(contents.insert(sha256, size, source, u"file"_s, quiet));
        return transaction.commit();
    }
    Result<QByteArray> read(const QString& sha256)
    {
        QBuffer target;
        target.open(QIODevice::WriteOnly);
        HD_CHECK(contents.write(sha256, target, u"file"_s, quiet));
        return target.data();
    }

    TemporaryWorkspace workspace;
    ContentStore contents{workspace.database()};
    QuietTask quiet;
};

} // namespace

TEST_CASE("bytes come back as they went in, whatever their number", "[attachments]")
{
    ContentFixture f;
    const auto size = GENERATE(qsizetype{0}, qsizetype{1}, qsizetype{1} << 20, (qsizetype{1} << 20) + 1, qsizetype{5} << 19);
    const auto bytes = noise(size);
    REQUIRE_OK(f.insert(bytes, hashOf(bytes), size));
    const auto read = f.read(hashOf(bytes));
    REQUIRE_OK(read);
    CHECK(*read == bytes);
    // The second time nothing is stored again.
    REQUIRE_OK(f.insert(bytes, hashOf(bytes), size));
    f.workspace.close();
    CHECK(RawDatabase(f.workspace.path()).run(u"SELECT count(*) FROM attachment_piece"_s)
          == QStringList{QString::number((size + (1 << 20) - 1) >> 20)});
}

TEST_CASE("a source that gives other bytes than announced stores nothing", "[attachments]")
{
    ContentFixture f;
    const auto bytes = noise(3000);
    for (const auto& [hash, size] : {std::pair(hashOf("other"), qint64{3000}), std::pair(hashOf(bytes), qint64{2999}),
                                     std::pair(hashOf(bytes), qint64{3001})}) {
        const auto inserted = f.insert(bytes, hash, size);
        REQUIRE_FALSE(inserted);
        CHECK(inserted.error().code == ErrorCode::FileUnreadable);
    }
    const auto known = f.contents.holds(hashOf(bytes));
    REQUIRE_OK(known);
    CHECK_FALSE(*known);
}

TEST_CASE("a check finds bytes that were changed, lost or left over", "[attachments]")
{
    ContentFixture f;
    const auto bytes = noise(2000);
    REQUIRE_OK(f.insert(bytes, hashOf(bytes), bytes.size()));
    auto problems = f.contents.check(f.quiet);
    REQUIRE_OK(problems);
    CHECK(problems->join(u'\n').contains(u"belongs to no ticket"_s));
    REQUIRE_OK(f.workspace.database().execute(u"UPDATE attachment_piece SET bytes = x'00'"_s));
    problems = f.contents.check(f.quiet);
    REQUIRE_OK(problems);
    CHECK(problems->join(u'\n').contains(u"are not those that were stored"_s));
    const auto read = f.read(hashOf(bytes));
    REQUIRE_FALSE(read);
    CHECK(read.error().code == ErrorCode::WorkspaceCorrupt);
}
