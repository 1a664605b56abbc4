// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/text/decodetext.h"
#include "support/catch.h"

#include <QStringEncoder>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

QByteArray encoded(const char* name, const QString& text)
{
    QStringEncoder encoder(name);
    REQUIRE(encoder.isValid());
    return encoder(text);
}

const QString table = u"Name;Ort\nМосква;Жук\nЁлка;Крым\n"_s;

} // namespace

TEST_CASE("UTF-8 with and without byte order mark", "[encoding]")
{
    const auto plain = decodeText("Größe");
    REQUIRE_OK(plain);
    CHECK(plain->text == u"Größe"_s);
    CHECK(plain->encoding == u"UTF-8"_s);
    CHECK_FALSE(plain->guessed);
    const auto marked = decodeText("\xef\xbb\xbfGröße");
    REQUIRE_OK(marked);
    CHECK(marked->text == u"Größe"_s);
}

TEST_CASE("UTF-16 of both byte orders with and without byte order mark", "[encoding]")
{
    for (const auto* name : {"UTF-16LE", "UTF-16BE"}) {
        const auto bare = encoded(name, table);
        const auto decoded = decodeText(bare);
        REQUIRE_OK(decoded);
        CHECK(decoded->text == table);
        CHECK(decoded->encoding == QLatin1StringView(name));
        const auto marked = decodeText(encoded(name, u"\ufeff"_s + table));
        REQUIRE_OK(marked);
        CHECK(marked->text == table);
    }
}

TEST_CASE("Russian in windows-1251 is recognised by its runs of high bytes", "[encoding]")
{
    const auto decoded = decodeText(encoded("windows-1251", table));
    REQUIRE_OK(decoded);
    CHECK(decoded->text == table);
    CHECK(decoded->encoding == u"windows-1251"_s);
    CHECK(decoded->guessed);
}

TEST_CASE("German and French in windows-1252", "[encoding]")
{
    const auto text = u"Firma;Müller & Söhne;Café Élysée;10 €\n"_s;
    const auto decoded = decodeText(encoded("windows-1252", text));
    REQUIRE_OK(decoded);
    CHECK(decoded->text == text);
    CHECK(decoded->encoding == u"windows-1252"_s);
}

TEST_CASE("Polish in windows-1250", "[encoding]")
{
    const auto text = u"Firma;Łódź;Kraków;Żółta gęś\n"_s;
    const auto decoded = decodeText(encoded("windows-1250", text));
    REQUIRE_OK(decoded);
    CHECK(decoded->text == text);
}

TEST_CASE("an encoding that is named is used without asking the bytes", "[encoding]")
{
    const auto decoded = decodeText(encoded("windows-1251", u"ab Ж"_s), u"windows-1251"_s);
    REQUIRE_OK(decoded);
    CHECK(decoded->text == u"ab Ж"_s);
}

TEST_CASE("an encoding nobody knows is told by its name", "[encoding]")
{
    const auto decoded = decodeText("a", u"klingon-8"_s);
    REQUIRE_FALSE(decoded);
    CHECK(decoded.error().code == ErrorCode::EncodingUnknown);
    CHECK(decoded.error().arguments == QStringList{u"klingon-8"_s});
}

TEST_CASE("bytes that are no text have no format", "[encoding]")
{
    const auto decoded = decodeText(QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0", 20));
    REQUIRE_FALSE(decoded);
    CHECK(decoded.error().code == ErrorCode::FormatUnknown);
}
