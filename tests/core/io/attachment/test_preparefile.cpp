// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../sample.h"
#include "io/attachment/preparefile.h"
#include "io/attachment/secretfile.h"

#include <QCryptographicHash>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kLog = R"({"log":{"entries":[{"request":{"headers":[{"name":"Cookie","value":"a=b"}]}}]}})";

PreparedFile prepared(const QByteArray& content, const QString& name, Stripping stripping = Stripping::Keep)
{
    const Sample sample(content, name);
    QuietTask quiet;
    auto file = prepareFile(sample.path(), stripping, quiet);
    REQUIRE_OK(file);
    return *file;
}

} // namespace

TEST_CASE("a file is measured, hashed and named", "[attachments]")
{
    const QByteArray content(3 << 20, 'x');
    const auto file = prepared(content, u"notes.txt"_s);
    CHECK(file.name == u"notes.txt"_s);
    CHECK(file.size == content.size());
    CHECK(file.sha256 == QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()));
    CHECK(file.mediaType == u"text/plain"_s);
    CHECK_FALSE(file.sensitive);
    CHECK_FALSE(file.secrets);
    CHECK_FALSE(file.bytes);
    CHECK(prepared({}, u"empty.txt"_s).size == 0);
}

TEST_CASE("a browser's log is recognised whatever its name and marked until it is stripped", "[attachments]")
{
    const auto kept = prepared(kLog, u"network.json"_s);
    CHECK(kept.secrets == SecretKind::Har);
    CHECK(kept.sensitive);
    CHECK(kept.har == HarFindings{1, 0, 0, 0, 0});
    CHECK_FALSE(kept.stripped);

    const auto stripped = prepared(kLog, u"network.json"_s, Stripping::Strip);
    CHECK(stripped.stripped);
    CHECK_FALSE(stripped.sensitive);
    REQUIRE(stripped.bytes);
    CHECK_FALSE(stripped.bytes->contains("a=b"));
    CHECK(stripped.size == stripped.bytes->size());
    CHECK(stripped.sha256 != kept.sha256);
}

TEST_CASE("a log that cannot be read is sensitive, and cannot be stripped", "[attachments]")
{
    const Sample broken("{\"log\":{\"entries\":[{", u"cut.har"_s);
    QuietTask quiet;
    const auto kept = prepareFile(broken.path(), Stripping::Keep, quiet);
    REQUIRE_OK(kept);
    CHECK(kept->sensitive);
    REQUIRE(kept->harFault);
    CHECK(kept->harFault->code == ErrorCode::SyntaxError);
    const auto stripped = prepareFile(broken.path(), Stripping::Strip, quiet);
    REQUIRE_FALSE(stripped);
    CHECK(stripped.error().code == ErrorCode::SyntaxError);
}

TEST_CASE("a log in UTF-16 is stripped as well", "[attachments]")
{
    const auto text = u"\uFEFF"_s + QString::fromLatin1(kLog);
    const auto stripped =
        prepared(QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2), u"x.har"_s, Stripping::Strip);
    CHECK(stripped.har->cookies == 1);
    CHECK_FALSE(QString::fromUtf8(*stripped.bytes).contains(u"a=b"_s));
}

TEST_CASE("files that hold secrets are marked by their content or name", "[attachments]")
{
    const auto kind = [](const QString& name, const QByteArray& head) { return secretKindOf(name, head); };
    CHECK(kind(u"notes.txt"_s, "x\n-----BEGIN RSA PRIVATE KEY-----\n") == SecretKind::PrivateKey);
    CHECK(kind(u"server.pem"_s, "-----BEGIN CERTIFICATE-----") == SecretKind::PrivateKey);
    CHECK(kind(u"id_rsa"_s, "") == SecretKind::PrivateKey);
    CHECK(kind(u"export"_s, QByteArray("\x30\x82\x0A\x10\x02\x01\x03\x30", 8)) == SecretKind::CertificateStore);
    CHECK(kind(u"cert.PFX"_s, "?") == SecretKind::CertificateStore);
    CHECK(kind(u"krb5cc_1000"_s, "") == SecretKind::KerberosTicket);
    CHECK(kind(u"x"_s, QByteArray("\x05\x04\x00\x0C\x00", 5)) == SecretKind::KerberosTicket);
    CHECK(kind(u"x"_s, QByteArray("SQLite format 3\0...CREATE TABLE moz_cookies", 43)) == SecretKind::BrowserCookies);
    CHECK(kind(u"Cookies"_s, "") == SecretKind::BrowserCookies);
    CHECK(kind(u"jar.txt"_s, "# Netscape HTTP Cookie File\n") == SecretKind::BrowserCookies);
    CHECK(kind(u"logins.json"_s, "{}") == SecretKind::BrowserPasswords);
    CHECK_FALSE(kind(u"report.pdf"_s, "%PDF-1.7"));
    CHECK_FALSE(kind(u"key"_s, "text"));
    CHECK_FALSE(kind(u"data.db"_s, QByteArray("SQLite format 3\0...CREATE TABLE tickets", 39)));
}

TEST_CASE("what is no file or too large is refused in words", "[attachments]")
{
    QTemporaryDir folder;
    QuietTask quiet;
    const auto missing = prepareFile(folder.filePath(u"gone.txt"_s), Stripping::Keep, quiet);
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == ErrorCode::FileMissing);
    const auto directory = prepareFile(folder.path(), Stripping::Keep, quiet);
    REQUIRE_FALSE(directory);
    CHECK(directory.error().code == ErrorCode::FileUnreadable);
    QFile large(folder.filePath(u"large.bin"_s));
    REQUIRE(large.open(QIODevice::WriteOnly));
    REQUIRE(large.resize(largestAttachment + 1)); // sparse
    const auto refused = prepareFile(large.fileName(), Stripping::Keep, quiet);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Invalid);
    CHECK(refused.error().subject == Subject::Attachment);
}
