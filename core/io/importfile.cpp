// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/importfile.h"

#include "base/guid.h"
#include "io/csv/csvtable.h"
#include "io/file/sourcefile.h"
#include "io/json/jsonfile.h"
#include "io/records/gathering.h"
#include "io/records/readcatalogue.h"
#include "io/records/readcustomers.h"
#include "io/records/readservicerequests.h"
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

    Failure formatUnknown(const ImportFile& file)
    {
        return fail(ErrorCode::FormatUnknown, Subject::File, {file.fileName});
    }

    Result<> readCsv(CsvTable& table, Gathering& gathering)
    {
        switch (gathering.file.kind) {
        case ImportKind::Customers:
        case ImportKind::PowerShellCustomers:
            return readCustomers(table, gathering);
        case ImportKind::Subscriptions:
        case ImportKind::PowerShellSubscriptions:
            return readSubscriptions(table, gathering);
        case ImportKind::PowerShellServiceRequests:
            return readServiceRequests(table, gathering);
        case ImportKind::ProductNames:
            return readProductNames(table, gathering);
        case ImportKind::TicketLog:
        case ImportKind::RestCustomers:
        case ImportKind::RestSubscriptions:
        case ImportKind::RestAzureEntitlements:
        case ImportKind::RestServiceRequests:
        case ImportKind::RestSupportTopics:
        case ImportKind::RestOffers:
            return formatUnknown(gathering.file);
        }
        Q_UNREACHABLE();
        return {};
    }

    Result<> readJson(const JsonFile& json, Gathering& gathering)
    {
        switch (gathering.file.kind) {
        case ImportKind::RestCustomers:
            return readCustomers(json, gathering);
        case ImportKind::RestSubscriptions:
            return readSubscriptions(json, gathering);
        case ImportKind::RestAzureEntitlements:
            return readEntitlements(json, gathering);
        case ImportKind::RestServiceRequests:
            return readServiceRequests(json, gathering);
        case ImportKind::RestSupportTopics:
            return readSupportTopics(json, gathering);
        case ImportKind::RestOffers:
            return readOffers(json, gathering);
        case ImportKind::Customers:
        case ImportKind::Subscriptions:
        case ImportKind::PowerShellCustomers:
        case ImportKind::PowerShellSubscriptions:
        case ImportKind::PowerShellServiceRequests:
        case ImportKind::ProductNames:
        case ImportKind::TicketLog:
            return formatUnknown(gathering.file);
        }
        Q_UNREACHABLE();
        return {};
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
        HD_CHECK(readJson(json, gathering));
        return file;
    }
    CsvTable table(std::move(decoded->text));
    HD_TRY(file.kind, decideKind(recognise(table), options, source.name));
    file.rejectedHeader = table.headerLine();
    HD_CHECK(readCsv(table, gathering));
    return file;
}

} // namespace helpdesk
