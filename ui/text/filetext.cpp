// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/filetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    struct FileText {
        Q_DECLARE_TR_FUNCTIONS(helpdesk::FileText)
    };

} // namespace

QString label(SecretKind kind)
{
    switch (kind) {
    case SecretKind::Har:
        return FileText::tr("browser log (HAR)");
    case SecretKind::PrivateKey:
        return FileText::tr("private key");
    case SecretKind::CertificateStore:
        return FileText::tr("certificates with their keys");
    case SecretKind::KerberosTicket:
        return FileText::tr("Kerberos tickets");
    case SecretKind::BrowserCookies:
        return FileText::tr("browser cookies");
    case SecretKind::BrowserPasswords:
        return FileText::tr("browser passwords");
    }
    Q_UNREACHABLE();
    return {};
}

QString secretSentence(SecretKind kind)
{
    switch (kind) {
    case SecretKind::Har:
        return FileText::tr("A browser log holds the cookies and tokens of whoever recorded it: with them anybody can sign in "
                            "as that person.");
    case SecretKind::PrivateKey:
        return FileText::tr("This looks like a private key: whoever has it can sign and sign in with it.");
    case SecretKind::CertificateStore:
        return FileText::tr("This looks like certificates with their private keys: whoever has them can sign in with them.");
    case SecretKind::KerberosTicket:
        return FileText::tr("This looks like Kerberos tickets: whoever has them can work as that person.");
    case SecretKind::BrowserCookies:
        return FileText::tr("These look like the cookies of a browser: with them anybody can sign in as that person.");
    case SecretKind::BrowserPasswords:
        return FileText::tr("These look like the stored passwords of a browser.");
    }
    Q_UNREACHABLE();
    return {};
}

QString findingsText(const HarFindings& findings)
{
    QStringList parts;
    if (findings.cookies > 0)
        parts << FileText::tr("%n cookie(s)", "", findings.cookies);
    if (findings.headers > 0)
        parts << FileText::tr("%n credential header(s)", "", findings.headers);
    if (findings.parameters > 0)
        parts << FileText::tr("%n secret(s) in addresses and forms", "", findings.parameters);
    if (findings.bodies > 0)
        parts << FileText::tr("%n secret(s) in contents", "", findings.bodies);
    if (findings.tokens > 0)
        parts << FileText::tr("%n token(s) elsewhere", "", findings.tokens);
    return parts.join(", "_L1);
}

QString sizeText(qint64 bytes)
{
    if (bytes < 1024)
        return FileText::tr("%n byte(s)", "", static_cast<int>(bytes)); // in its right form, which QLocale does not know
    return QLocale().formattedDataSize(bytes, 1);
}

QString fileNote(const Attachment& attachment)
{
    const auto size = sizeText(attachment.size);
    if (attachment.sensitive)
        return FileText::tr("%1, sensitive").arg(size);
    if (attachment.secretsTakenOut > 0)
        return FileText::tr("%1, %n secret(s) taken out", "", attachment.secretsTakenOut).arg(size);
    return size;
}

QString fileLine(const Attachment& attachment)
{
    return FileText::tr("%1 (%2)", "a file, and its size and mark").arg(attachment.fileName, fileNote(attachment));
}

} // namespace helpdesk
