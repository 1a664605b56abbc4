// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/attachment/secretfile.h"

#include <QSet>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    bool isSqlite(const QByteArray& head)
    {
        return head.startsWith(QByteArrayView("SQLite format 3\0", 16));
    }

    // A DER sequence of version 3: what PKCS #12 begins with.
    bool isPkcs12(const QByteArray& head)
    {
        if (head.size() < 8 || head[0] != '\x30')
            return false;
        const auto lengthBytes = (head[1] & 0x80) != 0 ? head[1] & 0x7F : 0;
        return lengthBytes <= 4 && head.mid(2 + lengthBytes).startsWith(QByteArrayView("\x02\x01\x03\x30", 4));
    }

    // A credential cache or a key table of MIT Kerberos; a KRB-CRED message.
    bool isKerberos(const QByteArray& head)
    {
        return (head.size() > 4 && head[0] == '\x05' && head[1] >= '\x01' && head[1] <= '\x04')
            || (head.size() > 4 && head[0] == '\x76' && (head[1] == '\x82' || head[1] == '\x81' || head[1] == '\x83'));
    }

    std::optional<SecretKind> byContent(const QByteArray& head)
    {
        if (head.contains("PRIVATE KEY-----") || head.startsWith("PuTTY-User-Key-File"))
            return SecretKind::PrivateKey;
        if (isPkcs12(head))
            return SecretKind::CertificateStore;
        if (isKerberos(head))
            return SecretKind::KerberosTicket;
        if (isSqlite(head)) {
            if (head.contains("moz_cookies") || head.contains("TABLE cookies"))
                return SecretKind::BrowserCookies;
            if (head.contains("TABLE logins"))
                return SecretKind::BrowserPasswords;
        }
        if (head.startsWith("# Netscape HTTP Cookie File") || head.startsWith("# HTTP Cookie File"))
            return SecretKind::BrowserCookies;
        if (head.contains("\"encryptedPassword\""))
            return SecretKind::BrowserPasswords;
        return {};
    }

    std::optional<SecretKind> byName(const QString& fileName)
    {
        const auto name = fileName.toLower();
        const auto ending = name.section(u'.', -1);
        static const QSet<QString> keys{u"pem"_s, u"key"_s, u"ppk"_s, u"pvk"_s, u"kdbx"_s, u"kdb"_s};
        static const QSet<QString> stores{u"pfx"_s, u"p12"_s, u"jks"_s, u"keystore"_s};
        static const QSet<QString> tickets{u"kirbi"_s, u"ccache"_s, u"keytab"_s};
        static const QSet<QString> cookies{u"cookies"_s, u"cookies.sqlite"_s, u"cookies.txt"_s, u"cookies.db"_s, u"cookies.json"_s};
        static const QSet<QString> passwords{u"login data"_s, u"logins.json"_s, u"key4.db"_s};
        if (name.contains(u'.') && keys.contains(ending))
            return SecretKind::PrivateKey;
        if (name == u"id_rsa"_s || name == u"id_ed25519"_s || name == u"id_ecdsa"_s)
            return SecretKind::PrivateKey;
        if (name.contains(u'.') && stores.contains(ending))
            return SecretKind::CertificateStore;
        if ((name.contains(u'.') && tickets.contains(ending)) || name.startsWith(u"krb5cc"_s))
            return SecretKind::KerberosTicket;
        if (cookies.contains(name))
            return SecretKind::BrowserCookies;
        if (passwords.contains(name))
            return SecretKind::BrowserPasswords;
        return {};
    }

} // namespace

std::optional<SecretKind> secretKindOf(const QString& fileName, const QByteArray& head)
{
    if (const auto found = byContent(head))
        return found;
    return byName(fileName);
}

} // namespace helpdesk
