// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFontMetrics>

#include <functional>

class QLineEdit;
class QPlainTextEdit;
class QString;
class QWidget;

namespace helpdesk {

/// Calls `fit` now and whenever the font of the widget is another: a size taken from the text when a window is built is
/// wrong as soon as somebody chooses another size of text. Window's thread.
void fitToText(QWidget& widget, std::function<void(const QFontMetrics& metrics)> fit);

/// A field for text of several lines: as tall as `lines` of them in the present font, and left by Tab.
QPlainTextEdit* makeTextBox(QWidget* parent, int lines);

/// Writes into a line of text; what is longer than its place is shown from its beginning, not from its end.
void setFromStart(QLineEdit& line, const QString& text);

/// The height of a text field that shows so many lines.
int textBoxHeight(const QFontMetrics& metrics, int lines);

} // namespace helpdesk
