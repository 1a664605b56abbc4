// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace helpdesk::cli {

/// How many terminal columns a text takes: East Asian wide characters two, combining ones none.
int displayWidth(QStringView text);

/// The text cut to so many columns, with an ellipsis when something was lost.
QString elided(const QString& text, int columns);

/// Without control characters, so that nobody's text can steer the terminal. Keeps line breaks.
QString printable(const QString& text);

/// printable(), on one line.
QString oneLine(const QString& text);

/// Broken at spaces into lines of at most so many columns; 0: only where the text breaks itself.
QStringList wrapped(const QString& text, int columns);

} // namespace helpdesk::cli
