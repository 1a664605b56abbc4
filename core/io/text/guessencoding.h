// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace helpdesk {

/// "UTF-16LE" or "UTF-16BE" when the zero bytes stand as in UTF-16 text, else nothing.
QByteArray guessUtf16(const QByteArray& bytes);

/// "windows-1251", "windows-1250" or "windows-1252": what the bytes above 127 look like.
QByteArray guessCodePage(const QByteArray& bytes);

} // namespace helpdesk
