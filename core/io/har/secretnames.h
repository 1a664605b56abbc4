// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace helpdesk {

/// What a name says about the value that belongs to it.
enum class NameKind {
    Plain,
    SecretInAddress, ///< in query strings and forms only: `code` is a key there and an error code in a body
    Secret,
};

/// Of a parameter, a key of JSON, a form field, an element. Case, dashes and underscores do not matter.
NameKind nameKind(QByteArrayView name);
/// Of an HTTP header.
bool isSecretHeader(QByteArrayView name);
/// Cookie, Set-Cookie and their like.
bool isCookieHeader(QByteArrayView name);

} // namespace helpdesk
