// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QFuture>
#include <QString>

#include <optional>

class QPagedPaintDevice;

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

/// Pages as all our papers have them: A4, and margins that every printer can do.
void setUpPages(QPagedPaintDevice& device);

/// Draws the document on as many pages as it needs, with the title and the page's number at their foot. Needs a
/// QGuiApplication; any thread that the device allows.
void drawPaper(const Paper& paper, QPagedPaintDevice& device);

/// Writes the document beside its place and moves it there whole; a PDF as drawPaper() makes it. Blocking; any thread. Errors:
/// FileNotWritable, DiskFull.
Result<> writePaper(const Paper& paper, PaperFormat format, const QString& path);

/// The same on another thread.
QFuture<Result<>> paperWritten(const Paper& paper, PaperFormat format, const QString& path);

} // namespace helpdesk
