// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>

namespace helpdesk {

struct DecodedText {
    QString text; ///< without byte order mark
    QString encoding; ///< "UTF-8", "UTF-16LE", "windows-1251"...
    bool guessed = false; ///< nothing in the file says so; the bytes merely look like it
};

/// `encoding` empty: byte order mark, then UTF-8 when valid, then UTF-16 by its zero bytes, then the likeliest
/// Windows code page. Errors: EncodingUnknown {name}; FormatUnknown {} when the bytes are no text at all.
Result<DecodedText> decodeText(const QByteArray& bytes, const QString& encoding = {});

} // namespace helpdesk
