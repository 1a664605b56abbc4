// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/enumkeys.h"
#include "base/id.h"
#include "base/instant.h"

#include <QString>

#include <optional>

namespace helpdesk {

using AttachmentId = Id<struct AttachmentTag>;

/// Bytes of the largest file that is taken; windows and errors say "100 MiB".
inline constexpr qint64 largestAttachment = qint64{100} << 20;
/// Characters of the longest name that is kept.
inline constexpr qsizetype longestFileName = 200;

/// What makes a file dangerous in the wrong hands, as far as its content or name tells.
enum class SecretKind { Har, PrivateKey, CertificateStore, KerberosTicket, BrowserCookies, BrowserPasswords };
template <>
struct EnumKeys<SecretKind> {
    static constexpr std::array<KeyOf<SecretKind>, 6> keys{{{SecretKind::Har, "har"},
                                                            {SecretKind::PrivateKey, "private_key"},
                                                            {SecretKind::CertificateStore, "certificate_store"},
                                                            {SecretKind::KerberosTicket, "kerberos_ticket"},
                                                            {SecretKind::BrowserCookies, "browser_cookies"},
                                                            {SecretKind::BrowserPasswords, "browser_passwords"}}};
};

/// A file of a ticket. Its bytes are elsewhere, once for all files that have the same.
struct Attachment {
    AttachmentId id;
    TicketId ticket;
    MessageId message; ///< invalid: of the ticket itself, or of a draft
    UserId draftOf; ///< whose unsent message it belongs to; invalid once sent
    QString fileName; ///< without folder, see cleanFileName()
    QString mediaType; ///< as in image/png
    qint64 size = 0; ///< bytes
    QString sha256; ///< of the bytes, 64 hexadecimal digits
    bool sensitive = false; ///< holds what must not be seen by others: warned of before it leaves
    std::optional<SecretKind> secrets; ///< what was recognised in it when it came
    int secretsTakenOut = 0; ///< of a browser's log that was stripped before it was stored
    UserId addedBy;
    QString addedByName; ///< as it was then
    Instant addedAt;
    std::optional<Instant> removedAt; ///< taken from the ticket; its bytes are kept for undo

    bool operator==(const Attachment&) const = default;
};

/// A name as it may be stored: no folders, no control characters, not longer than longestFileName (its ending stays).
/// Empty when nothing is left.
QString cleanFileName(const QString& name);
/// A name for a file on any system: what Windows does not allow is replaced. Never empty.
QString nameOnDisk(const QString& fileName);
/// A program, script or shortcut: saved, never opened from a ticket.
bool isRunnable(const QString& fileName);

} // namespace helpdesk
