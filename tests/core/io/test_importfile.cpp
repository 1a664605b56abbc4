// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/sample.h"
#include "domain/imports/importreasons.h"

#include <QCryptographicHash>
#include <QDir>
#include <QStringEncoder>

#include <zlib.h>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

const QByteArray customers =
    "Microsoft ID,Company name,Primary domain name,Relationship\r\n"
    "eebd1b55-5360-4438-a11d-5c06918c3014,Contoso Ltd,contoso.onmicrosoft.com,Cloud Reseller\r\n";

QByteArray gzipped(const QByteArray& bytes)
{
    QByteArray packed(bytes.size() + 200, '\0');
    z_stream stream{};
    REQUIRE(deflateInit2(&stream, 9, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) == Z_OK);
    auto input = bytes;
    stream.next_in = reinterpret_cast<Bytef*>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    REQUIRE(deflate(&stream, Z_FINISH) == Z_STREAM_END);
    packed.resize(packed.size() - static_cast<qsizetype>(stream.avail_out));
    deflateEnd(&stream);
    return packed;
}

ErrorCode codeOf(const Result<ImportFile>& result)
{
    REQUIRE_FALSE(result);
    return result.error().code;
}

class CancelledTask final : public Task {
public:
    void progress(qint64, qint64) override { }
    bool isCancelled() const override { return true; }
};

} // namespace

TEST_CASE("a missing file and a folder are told apart", "[import]")
{
    QuietTask task;
    const auto missing = readImportFile(QDir::temp().filePath(u"no such file.csv"_s), {}, task);
    CHECK(codeOf(missing) == ErrorCode::FileMissing);
    const auto folder = readImportFile(QDir::tempPath(), {}, task);
    CHECK(codeOf(folder) == ErrorCode::FileUnreadable);
    CHECK(folder.error().arguments.value(0) == QDir::tempPath());
}

TEST_CASE("files that are nothing known have no format", "[import]")
{
    CHECK(codeOf(readSample("")) == ErrorCode::FormatUnknown);
    CHECK(codeOf(readSample("\n\n")) == ErrorCode::FormatUnknown);
    CHECK(codeOf(readSample("hello world\n")) == ErrorCode::FormatUnknown);
    CHECK(codeOf(readSample("a,b\n1,2\n")) == ErrorCode::FormatUnknown);
    CHECK(codeOf(readSample("{\"hello\": 1}")) == ErrorCode::FormatUnknown);
    CHECK(codeOf(readSample("{\"items\": []}")) == ErrorCode::FormatUnknown);
    CHECK(codeOf(readSample(QByteArray("\0\0\0\0\1\2\3\0\0", 9))) == ErrorCode::FormatUnknown);
    CHECK(codeOf(readSample("\x89PNG\r\n\x1a\n\xff\xd8\xff\xe0")) == ErrorCode::FormatUnknown);
    CHECK(codeOf(readSample(QByteArray(1'000'000, 'x'))) == ErrorCode::FormatUnknown);
    CHECK(readSample("hello").error().arguments == QStringList{u"sample.txt"_s});
}

TEST_CASE("a file with nothing in it, or without text, says so instead of asking how to read it", "[import]")
{
    const auto why = [](const QByteArray& bytes) {
        const auto read = readSample(bytes);
        CHECK(codeOf(read) == ErrorCode::FormatUnknown);
        return read.error().reasons.isEmpty() ? QString() : read.error().reasons.front().key;
    };
    CHECK(why("") == u"file_empty"_s);
    CHECK(why(" \r\n\n") == u"file_empty"_s);
    CHECK(why("\xef\xbb\xbf") == u"file_empty"_s);
    CHECK(why("%PDF-1.7\n1 0 obj\n") == u"file_not_text"_s);
    CHECK(why(QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)) == u"file_not_text"_s);
    CHECK(why(QByteArray("PK\3\4\24\0\6\0\x08\0", 10)) == u"file_not_text"_s);
    CHECK(why("GIF89a\x01\x02\x03\x04") == u"file_not_text"_s);
    CHECK(why("Ticket\tOpened\r\n1\t2026-01-01\r\n").isEmpty()); // a mapping may read it
}

TEST_CASE("a file of only a header is a listing of nothing", "[import]")
{
    const auto file = readSample("Microsoft ID,Company name,Primary domain name,Relationship\r\n");
    REQUIRE_OK(file);
    CHECK(file->kind == ImportKind::Customers);
    CHECK(file->read == 0);
    CHECK(file->complete);
}

TEST_CASE("the name of a file does not decide what it is", "[import]")
{
    const auto file = Sample(customers, u"subscriptions.json"_s).read();
    REQUIRE_OK(file);
    CHECK(file->kind == ImportKind::Customers);
    CHECK(file->fileName == u"subscriptions.json"_s);
}

TEST_CASE("a tenant id in the file name is a hint", "[import]")
{
    const auto file = Sample(customers, u"Export EEBD1B55-5360-4438-A11D-5C06918C3014 (1).csv"_s).read();
    REQUIRE_OK(file);
    CHECK(file->customerHint == u"eebd1b55-5360-4438-a11d-5c06918c3014"_s);
    CHECK(file->customerTenantId.isEmpty());
}

TEST_CASE("a kind that is asked for must be the kind found", "[import]")
{
    ImportOptions options;
    options.kind = ImportKind::Customers;
    CHECK(readSample(customers, options).has_value());
    options.kind = ImportKind::RestCustomers;
    const auto mismatch = readSample(customers, options);
    CHECK(codeOf(mismatch) == ErrorCode::Invalid);
    CHECK(mismatch.error().subject == Subject::ImportKind);
    CHECK(mismatch.error().arguments == QStringList{u"rest_customers"_s, u"customers"_s});
    const auto nothing = readSample("a,b\n1,2\n", options);
    CHECK(codeOf(nothing) == ErrorCode::Invalid);
}

TEST_CASE("an empty list is what it is said to be", "[import]")
{
    const QByteArray empty = R"({"totalCount":0,"items":[],"attributes":{"objectType":"Collection"}})";
    CHECK(codeOf(readSample(empty)) == ErrorCode::FormatUnknown);
    ImportOptions options;
    options.kind = ImportKind::RestCustomers;
    const auto file = readSample(empty, options);
    REQUIRE_OK(file);
    CHECK(file->kind == ImportKind::RestCustomers);
    CHECK(file->customers.empty());
    options.kind = ImportKind::Customers;
    CHECK(codeOf(readSample(empty, options)) == ErrorCode::FormatUnknown);
}

TEST_CASE("the hash is that of the file on disk, packed or not", "[import]")
{
    const auto hash = [](const QByteArray& bytes) {
        return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    };
    const auto plain = readSample(customers);
    REQUIRE_OK(plain);
    CHECK(plain->sha256 == hash(customers));
    const auto packed = readSample(gzipped(customers));
    REQUIRE_OK(packed);
    CHECK(packed->sha256 == hash(gzipped(customers)));
}

TEST_CASE("a gzip is read like the file inside, also in several members", "[import]")
{
    const auto whole = readSample(gzipped(customers));
    REQUIRE_OK(whole);
    CHECK(whole->customers.size() == 1);
    const auto split = readSample(gzipped(customers.left(70)) + gzipped(customers.mid(70)));
    REQUIRE_OK(split);
    CHECK(split->customers.size() == 1);
}

TEST_CASE("a truncated or damaged gzip says so", "[import]")
{
    const auto packed = gzipped(customers);
    for (const auto size : {packed.size() - 1, packed.size() - 9, packed.size() / 2, qsizetype(12), qsizetype(2)}) {
        const auto truncated = readSample(packed.left(size));
        CHECK(codeOf(truncated) == ErrorCode::FileUnreadable);
        CHECK(truncated.error().arguments.value(1) == u"gzip: unexpected end of file"_s);
    }
    auto damaged = packed;
    damaged[packed.size() / 2] = static_cast<char>(~damaged[packed.size() / 2]);
    CHECK(codeOf(readSample(damaged)) == ErrorCode::FileUnreadable);
}

TEST_CASE("a cancelled reading ends as cancelled", "[import]")
{
    CancelledTask task;
    CHECK(codeOf(readImportFile(Sample(customers).path(), {}, task)) == ErrorCode::Cancelled);
    CHECK(codeOf(readImportFile(Sample(gzipped(customers)).path(), {}, task)) == ErrorCode::Cancelled);
}

TEST_CASE("the same file is understood in every encoding it may come in", "[import]")
{
    const auto text = u"Microsoft ID;Company name;Primary domain name;Relationship\n"
                      u"eebd1b55-5360-4438-a11d-5c06918c3014;ООО Ромашка;romashka.example;Cloud Reseller\n"_s;
    for (const auto* encoding : {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1251"}) {
        QStringEncoder encoder(encoding);
        const auto file = readSample(encoder(text));
        REQUIRE_OK(file);
        CHECK(file->encoding == QLatin1StringView(encoding));
        REQUIRE(file->customers.size() == 1);
        CHECK(customerOf(file->customers.front()).name == u"ООО Ромашка"_s);
        CHECK(warns(*file, importreason::encodingGuessed, {u"windows-1251"_s})
              == (QByteArray(encoding) == "windows-1251"));
    }
}

TEST_CASE("broken JSON names the line, also behind a byte order mark", "[import]")
{
    const auto file = readSample("\xef\xbb\xbf{\n\"totalCount\": 1,\n\"items\" [] }");
    CHECK(codeOf(file) == ErrorCode::SyntaxError);
    CHECK(file.error().arguments.value(0) == u"3"_s);
    CHECK(file.error().arguments.value(3) == u":"_s);
}
