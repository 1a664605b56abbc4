// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QFuture>
#include <QString>

#include <optional>

namespace helpdesk {

/// A document to print or to send: a title and its content in the HTML that QTextDocument knows, with styles inline.
/// Text that comes from people is escaped by whoever makes it.
struct Paper {
    QString title;
    QString html; ///< what stands inside <body>
};

enum class PaperFormat { Pdf, Html };

/// By the ending of the file's name: .pdf, .html, .htm; nothing for any other.
std::optional<PaperFormat> paperFormatOf(const QString& path);

/// Writes the document beside its place and moves it there whole. A PDF is of A4 pages with the title and the page's
/// number at their foot, and needs a QGuiApplication. Blocking; any thread. Errors: FileNotWritable, DiskFull.
Result<> writePaper(const Paper& paper, PaperFormat format, const QString& path);

/// The same on another thread.
QFuture<Result<>> paperWritten(const Paper& paper, PaperFormat format, const QString& path);

} // namespace helpdesk
