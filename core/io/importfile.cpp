// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/importfile.h"

#include "base/guid.h"
#include "io/csv/csvtable.h"
#include "io/file/sourcefile.h"
#include "io/json/jsonfile.h"
#include "io/records/gathering.h"
#include "io/records/readcustomers.h"
#include "io/records/readsubscriptions.h"
#include "io/records/recognise.h"
#include "io/text/decodetext.h"

#include <QRegularExpression>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    bool isJson(QStringView text)
    {
        const auto start = text.trimmed();
        return start.startsWith(u'{') || start.startsWith(u'[');
    }

    QString guidInName(const QString& fileName)
    {
        static const QRegularExpression guid(uR"([0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})"_s);
        return canonicalGuid(guid.match(fileName).captured()).value_or(QString());
    }

    /// A kind asked for must be the kind found.
    Result<ImportKind> decideKind(std::optional<ImportKind> found, const ImportOptions& options,
                                  const QString& fileName)
    {
        if (options.kind && options.kind != found) {
            const auto recognised = found ? QString(keyOf(*found)) : QString();
            return fail(ErrorCode::Invalid, Subject::ImportKind, {keyOf(*options.kind), recognised});
        }
        if (!found)
            return fail(ErrorCode::FormatUnknown, Subject::File, {fileName});
        return *found;
    }

    Result<> readCsv(CsvTable& table, ImportKind kind, Gathering& gathering)
    {
        switch (kind) {
        case ImportKind::Customers:
        case ImportKind::PowerShellCustomers:
            return readCustomers(table, gathering);
        case ImportKind::Subscriptions:
        case ImportKind::PowerShellSubscriptions:
            return readSubscriptions(table, gathering);
        default:
            return fail(ErrorCode::FormatUnknown, Subject::File, {gathering.file.fileName});
        }
    }

    Result<> readJson(const JsonFile& json, ImportKind kind, Gathering& gathering)
    {
        switch (kind) {
        case ImportKind::RestCustomers:
            return readCustomers(json, gathering);
        case ImportKind::RestSubscriptions:
            return readSubscriptions(json, gathering);
        case ImportKind::RestAzureEntitlements:
            return readEntitlements(json, gathering);
        default:
            return fail(ErrorCode::FormatUnknown, Subject::File, {gathering.file.fileName});
        }
    }

} // namespace

Result<ImportFile> readImportFile(const QString& path, const ImportOptions& options, Task& task)
{
    HD_TRY(auto source, readSourceFile(path, task));
    ImportFile file;
    file.fileName = source.name;
    file.sha256 = source.sha256;
    file.customerHint = guidInName(source.name);
    auto decoded = decodeText(source.bytes);
    if (!decoded && decoded.error().code == ErrorCode::FormatUnknown)
        return fail(ErrorCode::FormatUnknown, Subject::File, {source.name});
    if (!decoded)
        return failure(decoded);
    file.encoding = decoded->encoding;
    Gathering gathering(file, task);
    if (decoded->guessed)
        gathering.warn({QLatin1StringView(importreason::encodingGuessed), {decoded->encoding}});
    if (isJson(decoded->text)) {
        HD_TRY(const auto json, parseJsonFile(decoded->text));
        HD_TRY(file.kind, decideKind(recognise(json), options, source.name));
        HD_CHECK(readJson(json, file.kind, gathering));
        return file;
    }
    CsvTable table(std::move(decoded->text));
    HD_TRY(file.kind, decideKind(recognise(table), options, source.name));
    file.rejectedHeader = table.headerLine();
    HD_CHECK(readCsv(table, file.kind, gathering));
    return file;
}

} // namespace helpdesk
