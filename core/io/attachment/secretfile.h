// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/attachment/attachment.h"

#include <QByteArray>

#include <optional>

namespace helpdesk {

/// How many bytes of a file are looked at to know what it is.
inline constexpr qint64 sniffedBytes = qint64{256} << 10;

/// Files that hold secrets whatever is done to them: private keys, certificate stores, Kerberos tickets, cookies and passwords
/// of browsers. By the first bytes, else by the name. (Browsers' logs are looksLikeHar().)
std::optional<SecretKind> secretKindOf(const QString& fileName, const QByteArray& head);

} // namespace helpdesk
