// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "domain/attachment/attachment.h"

#include <QByteArray>

#include <memory>

namespace helpdesk {

/// Secrets in a browser's log (HAR), by where they stand.
struct HarFindings {
    int cookies = 0; ///< entries of cookie lists, and Cookie and Set-Cookie headers
    int headers = 0; ///< Authorization and other headers with credentials
    int parameters = 0; ///< in addresses and forms
    int bodies = 0; ///< named values in what was sent and received
    int tokens = 0; ///< bearer tokens and JWTs anywhere else

    int total() const { return cookies + headers + parameters + bodies + tokens; }
    bool operator==(const HarFindings&) const = default;
};

/// A file that was read, looked at and measured, and may be stored. Its bytes are still where they came from.
struct PreparedFile {
    QString name;
    QString mediaType;
    qint64 size = 0;
    QString sha256;
    QString path; ///< where the bytes lie; empty: in `bytes`
    std::shared_ptr<const QByteArray> bytes; ///< of a stripped log, or of a picture from the clipboard
    std::optional<SecretKind> secrets;
    /// Of a browser's log: what stripping takes out, or has taken out when `stripped`.
    std::optional<HarFindings> har;
    std::optional<Error> harFault; ///< of a log that is named as one and cannot be read, so that it cannot be stripped
    bool stripped = false;
    bool sensitive = false; ///< as it will be marked; a proposal until somebody decides
};

enum class Stripping { Keep, Strip };

} // namespace helpdesk
