// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "ui/base/theme.h"

#include <QSize>
#include <QString>

class QWidget;

namespace helpdesk::shots {

/// How a window is looked at.
struct Look {
    QString language = QStringLiteral("en");
    Theme theme = Theme::Light;
    int textPercent = 100;
    QSize size; ///< of the main window, and the most a dialog gets; empty: the window's own

    /// "main.en.light", "main.ru.dark.1024x700", "main.en.light.200".
    QString pictureName(const QString& scene) const;
    /// Of window and text, "1024x700.200"; empty for the usual one.
    QString sizeName() const;
};

/// Makes the language and the text size the application's: before a stage is opened, or under one.
void wear(const Look& look, Appearance& appearance);

/// Gives a window that is on show the size of the look, as a screen of that size would.
void fit(QWidget& window, const Look& look);

/// Writes the window as it is; `small`: with the 256 colours that tell most of it, for pictures that are kept.
/// Errors: FileNotWritable {path, reason}.
Result<> savePicture(QWidget& window, const QString& path, bool small);

} // namespace helpdesk::shots
