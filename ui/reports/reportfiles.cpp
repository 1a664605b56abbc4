// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/reportfiles.h"

#include "ui/paper/paper.h"
#include "ui/text/reporttext.h"

#include <QLocale>
#include <QPrintPreviewDialog>
#include <QPrinter>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    Paper paperOf(const ReportAnswer& answer)
    {
        return {reportTitle(answer.report), reportHtml(answer)};
    }

    QFuture<Result<>> refused(const QString& path)
    {
        QPromise<Result<>> promise;
        promise.start();
        promise.addResult(fail(ErrorCode::Invalid, Subject::File, {path, u".csv, .pdf, .html"_s}));
        promise.finish();
        return promise.future();
    }

    CsvOptions csvOptionsOf(const ReportAnswer& answer)
    {
        CsvOptions options;
        options.zone = answer.period.zone;
        if (QLocale().decimalPoint() == ","_L1) // spreadsheets expect semicolons there
            options.delimiter = u';';
        return options;
    }

} // namespace

QString fileNameOf(const ReportAnswer& answer)
{
    return u"%1 %2 %3"_s.arg(keyOf(answer.report), answer.period.from.toString(Qt::ISODate),
                             answer.period.to.toString(Qt::ISODate));
}

QFuture<Result<>> writeReport(AsyncWorkspace& workspace, const ReportAnswer& answer, const QString& path)
{
    if (path.endsWith(".csv"_L1, Qt::CaseInsensitive)) {
        return ReportCalls(workspace)
            .writeCsv(answer, path, csvOptionsOf(answer))
            .then([](const Result<qint64>& written) -> Result<> {
                if (!written)
                    return Failure(written.error());
                return {};
            });
    }
    const auto format = paperFormatOf(path);
    return format ? paperWritten(paperOf(answer), *format, path) : refused(path);
}

void previewReport(const ReportAnswer& answer, QWidget& parent)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    setUpPages(*printer);
    printer->setDocName(fileNameOf(answer));
    auto* dialog = new QPrintPreviewDialog(printer.get(), &parent);
    dialog->setObjectName(u"reportPreview"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QPrintPreviewDialog::paintRequested, dialog,
                     [printer, paper = paperOf(answer)](QPrinter* pages) { drawPaper(paper, *pages); });
    dialog->open();
}

} // namespace helpdesk
