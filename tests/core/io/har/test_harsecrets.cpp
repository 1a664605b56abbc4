// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/har/har.h"
#include "support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QUrl>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

/// Makes logs with secrets in all the places and ways there are, and knows which they were.
class Planter {
public:
    explicit Planter(quint32 seed)
        : m_random(seed)
    {
    }

    QByteArray log()
    {
        QJsonArray entries;
        for (int i = 0; i < 6; ++i)
            entries << entry();
        const QJsonObject page{{u"title"_s, address()}, {u"id"_s, keep()}};
        const QJsonObject content{{u"version"_s, u"1.2"_s}, {u"pages"_s, QJsonArray{page}}, {u"entries"_s, entries}};
        return QJsonDocument(QJsonObject{{u"log"_s, content}}).toJson(chance() ? QJsonDocument::Compact : QJsonDocument::Indented);
    }
    const QStringList& secrets() const { return m_secrets; }
    const QStringList& kept() const { return m_kept; }

private:
    bool chance() { return m_random.bounded(2) == 0; }
    template <typename... Text>
    QString oneOf(Text... texts)
    {
        const QStringList all{texts...};
        return all[m_random.bounded(all.size())];
    }
    QString word(const QString& alphabet, int length)
    {
        QString made;
        for (int i = 0; i < length; ++i)
            made += alphabet[m_random.bounded(alphabet.size())];
        return made;
    }
    // The middle is unique and plain, so that it is found in any encoding; the ends are what secrets may have.
    QString secret(const QString& hard = u"-._~+/=&%\"'<> ,;:\\\u00e9"_s)
    {
        const auto core = u"S3c"_s + word(u"abcdefghkmnpqrstuvwxyz23456789"_s, 14);
        m_secrets << core;
        return word(hard, m_random.bounded(3)) + core + word(hard, m_random.bounded(3));
    }
    QString plainSecret() { return secret(u"-_"_s); }
    QString keep()
    {
        const auto made = u"keep"_s + word(u"abcdefghkmnpqrstuvwxyz"_s, 12);
        m_kept << made;
        return made;
    }
    QString jwt()
    {
        const auto part = [](const QString& text) {
            return QString::fromLatin1(text.toUtf8().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
        };
        return part(u"{\"alg\":\"RS256\",\"kid\":\"1\"}"_s) + u'.' + part(u"{\"sub\":\"anna\"}"_s) + u'.' + plainSecret();
    }
    static QString encoded(const QString& text, int times = 1)
    {
        auto bytes = text.toUtf8();
        for (int i = 0; i < times; ++i)
            bytes = QUrl::toPercentEncoding(QString::fromLatin1(bytes));
        return QString::fromLatin1(bytes);
    }
    QString parameter()
    {
        return oneOf(u"access_token"_s, u"id_token"_s, u"refresh_token"_s, u"code"_s, u"client_secret"_s, u"password"_s,
                     u"SAMLResponse"_s, u"assertion"_s, u"client_assertion"_s, u"sig"_s, u"passwd"_s, u"device_code"_s);
    }
    QString query()
    {
        QStringList parts{u"q="_s + keep(), parameter() + u'=' + encoded(secret()), u"lang="_s + keep()};
        if (chance())
            parts << u"back="_s + encoded(u"https://b.example/x?y="_s + keep() + u'&' + parameter() + u'=' + encoded(secret()) + u"&z="_s + keep());
        if (chance())
            parts << u"t="_s + jwt();
        return parts.join(u'&');
    }
    QString address() { return u"https://%1.example/path?%2"_s.arg(keep(), query()) + (chance() ? u"#"_s + parameter() + u'=' + encoded(secret()) : QString()); }

    static QString compact(const QJsonObject& object) { return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)); }
    QJsonObject tokens()
    {
        QJsonObject inner{{oneOf(u"access_token"_s, u"refreshToken"_s, u"clientSecret"_s, u"Password"_s), secret()}, {u"name"_s, keep()}};
        if (chance())
            inner.insert(u"nested"_s, QJsonObject{{u"id_token"_s, secret()}, {u"list"_s, QJsonArray{keep()}}});
        if (chance())
            inner.insert(u"text"_s, compact({{u"accessToken"_s, secret()}, {u"about"_s, keep()}}));
        return inner;
    }
    QString body()
    {
        switch (m_random.bounded(7)) {
        case 0:
            return query();
        case 1:
            return compact(tokens());
        case 2:
            return u"<form><input type='hidden' name='%1' value='%2'><p>%3</p></form>"_s.arg(parameter(), secret(u"-._~+/= "_s), keep());
        case 3:
            return u"<a><b:Assertion x=\"1\"><c>%1</c></b:Assertion><d>%2</d></a>"_s.arg(secret(u"-._ "_s), keep());
        case 4:
            return u"Host: %1\r\nAuthorization: %2\r\nX: %3"_s.arg(keep(), secret(u"-._~+/=&%\"'<>,;:"_s), keep());
        case 5:
            return u"%1 %2 %3 %4"_s.arg(keep(), oneOf(u"Bearer"_s, u"basic"_s), plainSecret(), keep());
        default:
            return u"%1 %2 %3"_s.arg(keep(), jwt(), keep());
        }
    }
    QJsonObject pair(const QString& name, const QString& value) { return {{u"name"_s, name}, {u"value"_s, value}}; }
    QJsonArray headers()
    {
        return {pair(u"Accept"_s, keep()), pair(oneOf(u"Cookie"_s, u"Authorization"_s, u"X-Api-Key"_s, u"x-ms-RefreshTokenCredential"_s), secret()),
                pair(u"Referer"_s, address()), pair(u"X-Other"_s, u"Bearer "_s + plainSecret()), pair(u"request-id"_s, keep())};
    }
    QJsonObject entry()
    {
        QJsonObject cookie{{u"name"_s, keep()}, {u"value"_s, secret()}, {u"path"_s, keep()}};
        QJsonObject request{{u"url"_s, address()}, {u"headers"_s, headers()}, {u"cookies"_s, QJsonArray{cookie}},
                            {u"queryString"_s, QJsonArray{pair(u"q"_s, keep()), pair(parameter(), secret())}},
                            {u"postData"_s, QJsonObject{{u"text"_s, body()}, {u"params"_s, QJsonArray{pair(parameter(), secret())}}}}};
        QJsonObject content{{u"mimeType"_s, keep()}};
        if (chance()) {
            content.insert(u"text"_s, QString::fromLatin1(body().toUtf8().toBase64()));
            content.insert(u"encoding"_s, u"base64"_s);
        } else {
            content.insert(u"text"_s, body());
        }
        QJsonObject response{{u"headers"_s, QJsonArray{pair(u"Set-Cookie"_s, secret()), pair(u"Location"_s, address())}},
                             {u"content"_s, content}, {u"redirectURL"_s, address()}};
        QJsonObject all{{u"request"_s, request}, {u"response"_s, response}, {u"_access_token"_s, secret()}};
        all.insert(u"_webSocketMessages"_s, QJsonArray{QJsonObject{{u"data"_s, body()}}});
        return all;
    }

    QRandomGenerator m_random;
    QStringList m_secrets;
    QStringList m_kept;
};

/// The log with all Base64 bodies opened, so that nothing hides in them.
QByteArray opened(const QByteArray& log)
{
    auto text = log;
    const auto entries = QJsonDocument::fromJson(log)[u"log"_s][u"entries"_s].toArray();
    for (const auto& entry : entries) {
        const auto content = entry[u"response"_s][u"content"_s];
        if (content[u"encoding"_s].toString() == "base64"_L1)
            text += QByteArray::fromBase64(content[u"text"_s].toString().toLatin1());
    }
    return text;
}

} // namespace

TEST_CASE("no secret that goes into a log comes out of its stripping, and everything else does", "[har]")
{
    QuietTask quiet;
    for (quint32 seed = 1; seed <= 300; ++seed) {
        Planter planter(seed);
        const auto log = planter.log();
        const auto stripped = stripHar(log, quiet);
        REQUIRE_OK(stripped);
        INFO("seed " << seed);
        REQUIRE(!QJsonDocument::fromJson(stripped->bytes).isNull());
        const auto text = opened(stripped->bytes);
        for (const auto& secret : planter.secrets()) {
            INFO(secret.toStdString());
            INFO((opened(log).contains(secret.toLatin1()) ? "planted" : "not planted"));
            REQUIRE_FALSE(text.contains(secret.toLatin1()));
        }
        for (const auto& word : planter.kept()) {
            const auto before = opened(log);
            INFO(before.mid(qMax(qsizetype{0}, before.indexOf(word.toLatin1()) - 200), 300).toStdString());
            REQUIRE(text.contains(word.toLatin1()));
        }
        CHECK(stripped->findings.total() > 0);

        const auto again = stripHar(stripped->bytes, quiet);
        REQUIRE_OK(again);
        CHECK(again->bytes == stripped->bytes);
        CHECK(again->findings.total() == 0);
    }
}
