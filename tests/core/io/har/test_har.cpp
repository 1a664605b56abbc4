// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/har/har.h"
#include "support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

StrippedHar strip(const QByteArray& log)
{
    QuietTask quiet;
    auto stripped = stripHar(log, quiet);
    REQUIRE_OK(stripped);
    return *stripped;
}

/// A log of one request, whose members are given.
QByteArray logWith(const QByteArray& request, const QByteArray& response = "{}")
{
    return R"({"log": {"version": "1.2", "creator": {"name": "WebInspector"}, "entries": [{"request": )" + request
        + R"(, "response": )" + response + "}]}}";
}

QJsonObject entryOf(const QByteArray& log)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(log, &error);
    REQUIRE(error.error == QJsonParseError::NoError);
    return document[u"log"_s][u"entries"_s][0].toObject();
}

} // namespace

TEST_CASE("a browser's log is recognised by what is in it", "[har]")
{
    CHECK(looksLikeHar(R"({"log":{"version":"1.2","entries":[]}})"));
    CHECK(looksLikeHar("\xEF\xBB\xBF  {\n \"log\" : {\"pages\": [{\"title\": \"a, } b\"}, [1, 2]], \"x\": -1.5, \"entries\" : [ {"));
    CHECK_FALSE(looksLikeHar(R"({"log":{"version":"1.2"}})"));
    CHECK_FALSE(looksLikeHar(R"({"log":[{"entries":[]}]})"));
    CHECK_FALSE(looksLikeHar(R"([{"log":{"entries":[]}}])"));
    CHECK_FALSE(looksLikeHar(R"({"entries":[]})"));
    CHECK_FALSE(looksLikeHar(""));
    CHECK_FALSE(looksLikeHar("{"));
    CHECK_FALSE(looksLikeHar(R"({"log":{"entries":)"));
    // As PowerShell writes it.
    const QString wide = QStringLiteral("\uFEFF{\"log\":{\"entries\":[]}}");
    CHECK(looksLikeHar(QByteArray(reinterpret_cast<const char*>(wide.utf16()), wide.size() * 2)));
}

TEST_CASE("cookies and credential headers go, other headers stay", "[har]")
{
    const auto log = logWith(R"({"cookies": [{"name": "ESTSAUTH", "value": "1.AVkA", "path": "/", "expires": null, "comment": "secret too"}],
        "headers": [{"name": "Cookie", "value": "a=b"}, {"value": "Basic dXNlcjpwYXNz", "name": "AUTHORIZATION"},
                    {"name": "x-ms-client-session-id", "value": "6f9c"}, {"name": "Accept", "value": "text/html"},
                    {"name": "X-CSRF-Token", "value": "tok"}]})",
                             R"({"headers": [{"name": "set-cookie", "value": "sid=1"}, {"name": "Request-Id", "value": "b7a1"}]})");
    const auto stripped = strip(log);
    CHECK(stripped.findings == HarFindings{4, 2, 0, 0, 0});
    const auto request = entryOf(stripped.bytes)[u"request"_s].toObject();
    CHECK(request[u"cookies"_s][0][u"name"_s].toString() == u"ESTSAUTH"_s);
    CHECK(request[u"cookies"_s][0][u"value"_s].toString() == u"REMOVED"_s);
    CHECK(request[u"cookies"_s][0][u"path"_s].toString() == u"/"_s);
    CHECK(request[u"headers"_s][0][u"value"_s].toString() == u"REMOVED"_s);
    CHECK(request[u"headers"_s][1][u"value"_s].toString() == u"REMOVED"_s);
    CHECK(request[u"headers"_s][2][u"value"_s].toString() == u"6f9c"_s);
    CHECK(request[u"headers"_s][3][u"value"_s].toString() == u"text/html"_s);
    CHECK(entryOf(stripped.bytes)[u"response"_s][u"headers"_s][0][u"value"_s].toString() == u"REMOVED"_s);
    CHECK(entryOf(stripped.bytes)[u"response"_s][u"headers"_s][1][u"value"_s].toString() == u"b7a1"_s);
}

TEST_CASE("secrets in addresses go however they are encoded, the rest of the address stays", "[har]")
{
    const auto [given, left] = GENERATE(table<const char*, const char*>({
        {"https://a.example/cb?code=0.AXkA-_b&state=7&session_state=9", "https://a.example/cb?code=REMOVED&state=7&session_state=9"},
        {"https://a.example/#access_token=abc&token_type=Bearer&expires_in=3599",
         "https://a.example/#access_token=REMOVED&token_type=Bearer&expires_in=3599"},
        {"https://a.example/login?client_id=1&redirect_uri=https%3A%2F%2Fb%3Fid_token%3Dabc%26x%3D1&y=2",
         "https://a.example/login?client_id=1&redirect_uri=https%3A%2F%2Fb%3Fid_token%3DREMOVED%26x%3D1&y=2"},
        {"https://a.example/login?next=%252Fcb%253Fcode%253Dabc%2526z%253D1",
         "https://a.example/login?next=%252Fcb%253Fcode%253DREMOVED%2526z%253D1"},
        {"https://a.example/?password=a%26b%20c&keep=1", "https://a.example/?password=REMOVED&keep=1"},
        {"https://store.example/blob?sv=2022&sig=a%2Bb%3D&se=2026", "https://store.example/blob?sv=2022&sig=REMOVED&se=2026"},
        {"https://user:pa55@host.example/x", "https://REMOVED@host.example/x"},
        {"https://graph.microsoft.com/v1.0/users?$skiptoken=AAA&code=", "https://graph.microsoft.com/v1.0/users?$skiptoken=AAA&code="},
        {"wss://a.example/chat?X-Authorization=Bearer%20abc", "wss://a.example/chat?X-Authorization=REMOVED"},
    }));
    const auto stripped = strip(logWith("{\"url\": \"" + QByteArray(given) + "\"}"));
    CHECK(entryOf(stripped.bytes)[u"request"_s][u"url"_s].toString() == QString::fromLatin1(left));
}

TEST_CASE("parameters of queries and forms are judged by their names", "[har]")
{
    const auto stripped = strip(logWith(R"({"queryString": [{"name": "code", "value": "abc"}, {"name": "error_code", "value": "50076"}],
        "postData": {"mimeType": "application/x-www-form-urlencoded", "params": [{"name": "client_secret", "value": "s"}],
                     "text": "client_secret=s&grant_type=authorization_code&code=abc&SAMLResponse=PHNhbWw%3D"}})"));
    const auto request = entryOf(stripped.bytes)[u"request"_s].toObject();
    CHECK(request[u"queryString"_s][0][u"value"_s].toString() == u"REMOVED"_s);
    CHECK(request[u"queryString"_s][1][u"value"_s].toString() == u"50076"_s);
    CHECK(request[u"postData"_s][u"params"_s][0][u"value"_s].toString() == u"REMOVED"_s);
    CHECK(request[u"postData"_s][u"text"_s].toString()
          == u"client_secret=REMOVED&grant_type=authorization_code&code=REMOVED&SAMLResponse=REMOVED"_s);
    CHECK(stripped.findings == HarFindings{0, 0, 2, 3, 0});
}

TEST_CASE("bodies lose their secrets and keep their errors", "[har]")
{
    const auto text = [](const QByteArray& body, const QByteArray& more = {}) {
        const auto quoted = QJsonDocument(QJsonArray{QString::fromUtf8(body)}).toJson(QJsonDocument::Compact);
        const auto stripped =
            strip(logWith("{}", "{\"content\": {\"text\": " + quoted.mid(1, quoted.size() - 2) + more + "}}"));
        return entryOf(stripped.bytes)[u"response"_s][u"content"_s][u"text"_s].toString().toUtf8();
    };
    SECTION("JSON")
    {
        CHECK(text(R"({"access_token":"abc","token_type":"Bearer","expires_in":3599})")
              == R"({"access_token":"REMOVED","token_type":"Bearer","expires_in":3599})");
        CHECK(text(R"({"error":{"code":"InvalidAuthenticationToken","message":"Access token has expired."}})")
              == R"({"error":{"code":"InvalidAuthenticationToken","message":"Access token has expired."}})");
        CHECK(text(R"({"code":"0.AXkAq9bWzc3yT0uX"})") == R"({"code":"REMOVED"})");
        CHECK(text(R"({"password":"a\"b\\","next":"x"})") == R"({"password":"REMOVED","next":"x"})");
        CHECK(text(R"({"otp":123456,"n":5})") == R"({"otp":0,"n":5})");
        CHECK(text(R"({"inner":"{\"refresh_token\":\"a\\\"b\",\"k\":1}"})")
              == R"({"inner":"{\"refresh_token\":\"REMOVED\",\"k\":1}"})");
        CHECK(text(R"({"set-cookie":["a=b","c=d"],"x":["y"]})") == R"({"set-cookie":["REMOVED","REMOVED"],"x":["y"]})");
    }
    SECTION("HTML and script")
    {
        CHECK(text(R"(<form><input type="hidden" name="id_token" value="abc"/><input name="state" value="1"></form>)")
              == R"(<form><input type="hidden" name="id_token" value="REMOVED"/><input name="state" value="1"></form>)");
        CHECK(text(R"(<input value='abc' name='SAMLResponse'>)") == R"(<input value='REMOVED' name='SAMLResponse'>)");
        CHECK(text(R"(var $Config={"sFT":"AQABIQ","sCtx":"rQQI","urlPost":"/common/login?x=1\u0026ctx=rQ"};)")
              == R"(var $Config={"sFT":"REMOVED","sCtx":"REMOVED","urlPost":"/common/login?x=1\u0026ctx=REMOVED"};)");
        CHECK(text(R"(function f(password){return password.length>8&&token!=null}var labels={password:"Password"};)")
              == R"(function f(password){return password.length>8&&token!=null}var labels={password:"Password"};)");
    }
    SECTION("XML")
    {
        CHECK(text(R"(<s:Envelope><o:Username>anna</o:Username><o:Password Type="x">geheim</o:Password></s:Envelope>)")
              == R"(<s:Envelope><o:Username>anna</o:Username><o:Password Type="x">REMOVED</o:Password></s:Envelope>)");
        CHECK(text(R"(<saml:Assertion ID="_1"><saml:Subject>anna</saml:Subject></saml:Assertion><a/>)")
              == R"(<saml:Assertion ID="_1">REMOVED</saml:Assertion><a/>)");
    }
    SECTION("headers and prose")
    {
        CHECK(text("GET / HTTP/1.1\r\nCookie: a=b; c=d\r\nHost: x\r\n\r\n") == "GET / HTTP/1.1\r\nCookie: REMOVED\r\nHost: x\r\n\r\n");
        CHECK(text("sent Bearer abcdef0123456789 to it") == "sent Bearer REMOVED to it");
        CHECK(text("Bearer authentication is needed; Basic configuration too")
              == "Bearer authentication is needed; Basic configuration too");
        CHECK(text("see eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln, please") == "see REMOVED, please");
    }
}

TEST_CASE("a Base64 body is looked into", "[har]")
{
    const QByteArray secret = R"({"refresh_token":"0.AXkA","ok":true})";
    const auto stripped =
        strip(logWith("{}", R"({"content": {"encoding": "base64", "text": ")" + secret.toBase64() + "\"}}"));
    const auto text = entryOf(stripped.bytes)[u"response"_s][u"content"_s][u"text"_s].toString().toLatin1();
    CHECK(QByteArray::fromBase64(text) == R"({"refresh_token":"REMOVED","ok":true})");
    CHECK(stripped.findings.bodies == 1);

    const auto picture = QByteArray("\x89PNG\r\n\0password=hunter22", 24).toBase64();
    const auto kept = strip(logWith("{}", R"({"content": {"text": ")" + picture + R"(", "encoding": "base64"}})"));
    CHECK(kept.bytes.contains(picture));
}

TEST_CASE("what holds no secret stays byte for byte", "[har]")
{
    const QByteArray log = "\xEF\xBB\xBF{ \"log\" :{\n\t\"entries\":[ {\"time\": 1.50e3, \"_x\":\"\\u0041\\/\\ud83d\\ude00 \xC3\xA9\", "
                           "\"timings\":{\"wait\":-1,\"ssl\":null}}\r\n]} }\n";
    const auto stripped = strip(log);
    CHECK(stripped.bytes == log);
    CHECK(stripped.findings.total() == 0);
}

TEST_CASE("a log that is no JSON says where it ends to be", "[har]")
{
    QuietTask quiet;
    const auto [log, line] = GENERATE(table<QByteArray, const char*>({
        {"{\"log\":{\"entries\":[{\"a\":1},\n", "2"},
        {"{\"log\":{\"entries\":[{\"a\":\"never closed\n", "2"},
        {"{\"log\":\n{\"entries\":[}]}}", "2"},
        {"{\"log\":{\"entries\":[]}}\n\nmore", "3"},
        {"{\"log\":{\"entries\":[] \"x\":1}}", "1"},
        {"", "1"},
        {QByteArray(5000, '['), "1"},
    }));
    const auto stripped = stripHar(log, quiet);
    REQUIRE_FALSE(stripped);
    CHECK(stripped.error().code == ErrorCode::SyntaxError);
    CHECK(stripped.error().arguments.value(0) == QLatin1String(line));
}

TEST_CASE("texts that never end what they begin take no longer for it", "[har]")
{
    QByteArray tags;
    QByteArray quotes;
    for (int i = 0; i < 50'000; ++i) {
        tags += "<input value='";
        quotes += "<password>password:'";
    }
    const auto stripped = strip(logWith("{\"a\": \"" + tags + "\", \"b\": \"" + quotes + "\"}"));
    CHECK(stripped.bytes.contains("<input value='"));
}

TEST_CASE("stripping can be cancelled", "[har]")
{
    class Cancelled final : public Task {
        void progress(qint64, qint64) override { }
        bool isCancelled() const override { return true; }
    } cancelled;
    const auto stripped = stripHar(R"({"log":{"entries":[]}})", cancelled);
    REQUIRE_FALSE(stripped);
    CHECK(stripped.error().code == ErrorCode::Cancelled);
}
