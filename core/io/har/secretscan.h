// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "io/har/plaintext.h"

#include <QByteArray>

namespace helpdesk {

/// What stands in the place of a secret: a word that needs no encoding anywhere.
inline constexpr QByteArrayView removedSecret = "REMOVED";

/// Looks for secrets in a text of any kind: an address, a form, JSON, XML, HTML, script, headers, prose. Names are judged by
/// nameKind(); JWTs and the credentials behind Bearer, Basic, Negotiate, NTLM and user:password@ are found without one.
class SecretScan {
public:
    enum class Look {
        Everywhere,
        ForTokens, ///< of what is no text: only what looks like a JWT
    };

    /// A part of the text, as written, to put removedSecret in the place of. None overlaps another; ascending.
    struct Finding {
        qsizetype from = 0;
        qsizetype to = 0;
        bool isToken = false; ///< found by its look, not by a name
        bool isNumber = false; ///< 0 stands in its place, so that JSON stays JSON
    };

    /// Valid until the next call.
    const std::vector<Finding>& find(QByteArrayView text, Look look = Look::Everywhere);

    /// The text with removedSecret in the place of what was found.
    static QByteArray without(QByteArrayView text, const std::vector<Finding>& findings);

private:
    qsizetype word(qsizetype from);
    qsizetype tag(qsizetype from);
    qsizetype element(qsizetype nameEnd, QByteArrayView name);
    qsizetype credentials(qsizetype behindScheme);
    qsizetype userAndPassword(qsizetype behindSlashes);
    qsizetype value(qsizetype from, qsizetype nameEnd);
    enum class Quoted { Secret, SecretIfCode, Plain };
    static Quoted quotedKind(QByteArrayView name, char separator);
    qsizetype quotedValue(qsizetype opening, Quoted kind);
    qsizetype bareValue(qsizetype from, qsizetype nameFrom, qsizetype separator, bool quotedName);
    qsizetype headerValue(qsizetype from);
    qsizetype listValue(qsizetype from);
    int encoding(qsizetype place) const;
    bool beginsParameter(qsizetype nameFrom) const;
    bool beginsLine(qsizetype nameFrom) const;
    bool note(qsizetype from, qsizetype to, bool isToken);
    bool noteToken(qsizetype from, qsizetype to);

    PlainText m_plain;
    std::vector<Finding> m_findings;
    qsizetype m_unclosedUntil = 0; ///< a tag before it does not end: looked through once, not again for every one in it
};

} // namespace helpdesk
