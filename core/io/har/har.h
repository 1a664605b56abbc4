// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "base/task.h"
#include "domain/attachment/preparedfile.h"

#include <QByteArray>

namespace helpdesk {

/// A browser's log of its network traffic: a JSON object with `log.entries`. Looks no further than that, so one that is cut
/// off is recognised as well. UTF-8, or UTF-16 with its mark.
bool looksLikeHar(const QByteArray& bytes);

struct StrippedHar {
    QByteArray bytes;
    HarFindings findings;
};

/// The log without the secrets in it: values of cookies, credential headers, secret parameters of addresses and forms, named
/// secrets in bodies (also Base64 ones), bearer tokens and JWTs anywhere. Names stay, and everything else stays as it is
/// written. Done again it finds nothing.
/// Errors: SyntaxError {line, column, found, expected}; Invalid(Attachment) of more than can be looked through; Cancelled.
Result<StrippedHar> stripHar(const QByteArray& bytes, Task& task);

} // namespace helpdesk
