// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/har/secretnames.h"

#include <QByteArray>
#include <QSet>

#include <algorithm>
#include <array>

namespace helpdesk {

namespace {

    // Longer names are no names.
    constexpr qsizetype kLongestName = 100;

    QByteArray normalised(QByteArrayView name)
    {
        QByteArray plain;
        if (name.size() > kLongestName)
            return plain;
        for (const auto c : name) {
            if (c >= 'A' && c <= 'Z')
                plain += static_cast<char>(c - 'A' + 'a');
            else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
                plain += c;
        }
        return plain;
    }

    const QSet<QByteArray>& secretNames()
    {
        static const QSet<QByteArray> names{
            "password", "passwd", "pwd", "pass", "passphrase", "passcode", "pin", "otp", "otc", "secret", "token",
            "sig", "signature", "authorization", "cookie", "cookies", "setcookie", "jwt", "bearer", "assertion",
            "samlresponse", "samlart", "wresult", "sft", "sctx", "ppft", "canary", "sessionid", "sessionkey",
            "jsessionid", "phpsessid", "aspnetsessionid", "sharedkey", "verificationcode", "devicecode", "usercode",
            "requestdigest", "csrf", "xsrf", "idtokenhint", "secrettext", "secretvalue", "connectionstring",
            "credential", "credentials", "proof", "proofdata", "fedauth", "rtfa", "spoidcrl", "authcookie",
            "functionskey", "masterkey", "hostkey", "encryptionkey", "signingkey", "ntlm", "binarysecuritytoken",
            "ciphervalue", "csrfmiddlewaretoken", "viewstate", "eventvalidation"};
        return names;
    }

    const QSet<QByteArray>& addressNames()
    {
        static const QSet<QByteArray> names{"code", "key", "ticket", "ctx", "auth", "sid", "session", "sessid",
                                            "wctx", "skey", "authkey"};
        return names;
    }

    // A name that ends so names a secret; one that goes on (tokenType, passwordExpired) tells about one.
    constexpr std::array<QByteArrayView, 21> kEndings{
        "authorization",
        "token", "secret", "password", "passwd", "pwd", "passphrase", "passcode", "apikey", "accesskey",
        "accountkey", "privatekey", "subscriptionkey", "sessionkey", "assertion", "canary", "cookie", "credential",
        "codeverifier", "sharedaccesssignature", "authorizationcode"};

    // Places in a list, not secrets.
    constexpr std::array<QByteArrayView, 6> kPaging{"continuationtoken", "skiptoken", "deltatoken",
                                                    "pagetoken", "cancellationtoken", "synctoken"};

    template <typename List>
    bool endsWithAny(const QByteArray& name, const List& endings)
    {
        return std::any_of(endings.begin(), endings.end(), [&name](QByteArrayView end) { return name.endsWith(end); });
    }

} // namespace

NameKind nameKind(QByteArrayView name)
{
    auto plain = normalised(name);
    if (plain.isEmpty() || endsWithAny(plain, kPaging))
        return NameKind::Plain;
    if (secretNames().contains(plain) || endsWithAny(plain, kEndings))
        return NameKind::Secret;
    if (addressNames().contains(plain))
        return NameKind::SecretInAddress;
    while (!plain.isEmpty() && plain.back() >= '0' && plain.back() <= '9')
        plain.chop(1);
    return secretNames().contains(plain) || endsWithAny(plain, kEndings) ? NameKind::Secret : NameKind::Plain;
}

bool isCookieHeader(QByteArrayView name)
{
    const auto plain = normalised(name);
    return plain == "cookie" || plain == "setcookie" || plain == "cookie2" || plain == "setcookie2";
}

bool isSecretHeader(QByteArrayView name)
{
    if (isCookieHeader(name) || nameKind(name) == NameKind::Secret)
        return true;
    const auto plain = normalised(name);
    if (plain == "authenticationinfo" || plain == "proxyauthenticationinfo")
        return true;
    // The ids of requests and sessions that Microsoft asks for are no credentials.
    if (plain.startsWith("xms") && plain.endsWith("id"))
        return false;
    if (plain.startsWith("accesscontrol"))
        return false;
    constexpr std::array<QByteArrayView, 10> telling{"authorization", "cookie", "token", "secret", "apikey",
                                                     "csrf", "xsrf", "credential", "canary", "sessionid"};
    return std::any_of(telling.begin(), telling.end(), [&plain](QByteArrayView word) { return plain.contains(word); });
}

} // namespace helpdesk
