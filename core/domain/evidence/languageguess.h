// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace helpdesk {

/// The language a text is probably written in, by its letters and its most frequent words: "en", "ru", "uk", "de", "fr", "es",
/// "pt", "it", "nl", "pl"; "und" for letters of another script. Empty: too short, or nothing speaks for any.
QString guessedLanguage(const QString& text);

/// Whether a reader of `language` will understand it. What cannot be told is taken to be readable: a warning that is often
/// wrong is not read.
bool isProbablyIn(const QString& text, const QString& language);

} // namespace helpdesk
