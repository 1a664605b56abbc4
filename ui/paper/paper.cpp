// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/paper/paper.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QPromise>
#include <QSaveFile>
#include <QTextDocument>
#include <QThreadPool>

#include <memory>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kDotsPerInch = 96; // one unit of the layout is one CSS pixel
    constexpr int kDotsPerMetre = 3780; // the same
    constexpr qreal kMarginMillimetres = 18;
    constexpr qreal kFootHeight = 28;
    constexpr int kFootLetters = 11;
    constexpr auto kFootColor = 0x566074; // muted text of the light theme: paper is always light

    QString wholeHtml(const Paper& paper)
    {
        return u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>%1</title></head>\n<body>%2</body></html>\n"_s
            .arg(paper.title.toHtmlEscaped(), paper.html);
    }

    void drawFoot(QPainter& painter, const QRectF& foot, const QString& title, int page, int pages)
    {
        painter.setPen(QColor::fromRgb(QRgb(kFootColor)));
        auto font = painter.font();
        font.setPixelSize(kFootLetters);
        painter.setFont(font);
        const auto number = u"%1 / %2"_s.arg(page).arg(pages);
        const auto room = foot.width() - painter.fontMetrics().horizontalAdvance(number) - kFootHeight;
        painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom,
                         painter.fontMetrics().elidedText(title, Qt::ElideRight, int(room)));
        painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom, number);
    }

    void drawPage(QPainter& painter, const QTextDocument& document, const QRectF& part)
    {
        painter.save();
        painter.translate(0, -part.top());
        painter.setClipRect(part);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = part;
        context.palette.setColor(QPalette::Text, Qt::black);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
    }

    QByteArray pdfOf(const Paper& paper)
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setTitle(paper.title);
        writer.setCreator(u"Partner Helpdesk"_s);
        writer.setResolution(kDotsPerInch);
        setUpPages(writer);
        drawPaper(paper, writer);
        return bytes;
    }

    Failure notWritten(const QSaveFile& file)
    {
        const auto code =
            file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::FileNotWritable;
        return fail(code, Subject::File, {file.fileName(), file.errorString()});
    }

} // namespace

void setUpPages(QPagedPaintDevice& device)
{
    device.setPageSize(QPageSize(QPageSize::A4));
    const QMarginsF margins(kMarginMillimetres, kMarginMillimetres, kMarginMillimetres, kMarginMillimetres);
    device.setPageMargins(margins, QPageLayout::Millimeter);
}

void drawPaper(const Paper& paper, QPagedPaintDevice& device)
{
    // Laid out in the dots of a page of 96 to the inch, so that it is the same on every device.
    QImage measure(1, 1, QImage::Format_RGB32);
    measure.setDotsPerMeterX(kDotsPerMetre);
    measure.setDotsPerMeterY(kDotsPerMetre);
    QPainter painter(&device);
    const auto scale = qreal(device.logicalDpiX()) / kDotsPerInch;
    painter.scale(scale, scale);
    const QSizeF sheet(device.width() / scale, device.height() / scale);
    const QSizeF body(sheet.width(), sheet.height() - kFootHeight);
    QTextDocument document;
    document.documentLayout()->setPaintDevice(&measure);
    document.setDocumentMargin(0);
    auto font = document.defaultFont();
    font.setPointSizeF(10);
    document.setDefaultFont(font);
    document.setHtml(paper.html);
    document.setPageSize(body);
    const int pages = document.pageCount();
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            device.newPage();
        drawPage(painter, document, QRectF(0, page * body.height(), body.width(), body.height()));
        drawFoot(painter, QRectF(0, body.height(), body.width(), kFootHeight), paper.title, page + 1, pages);
    }
}

std::optional<PaperFormat> paperFormatOf(const QString& path)
{
    const auto ending = QFileInfo(path).suffix().toLower();
    if (ending == u"pdf"_s)
        return PaperFormat::Pdf;
    if (ending == u"html"_s || ending == u"htm"_s)
        return PaperFormat::Html;
    return std::nullopt;
}

Result<> writePaper(const Paper& paper, PaperFormat format, const QString& path)
{
    const QFileInfo target(path);
    // Renaming over a device or a pipe would replace it.
    if (target.exists() && !target.isFile())
        return fail(ErrorCode::FileNotWritable, Subject::File, {path, u"not a regular file"_s});
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(file);
    const auto bytes = format == PaperFormat::Pdf ? pdfOf(paper) : wholeHtml(paper).toUtf8();
    if (file.write(bytes) != bytes.size() || !file.commit())
        return notWritten(file);
    return {};
}

QFuture<Result<>> paperWritten(const Paper& paper, PaperFormat format, const QString& path)
{
    auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, paper, format, path] {
        promise->addResult(writePaper(paper, format, path));
        promise->finish();
    });
    return promise->future();
}

} // namespace helpdesk
