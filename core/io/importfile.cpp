// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/importfile.h"

#include "base/guid.h"
#include "io/csv/csvtable.h"
#include "io/file/sourcefile.h"
#include "io/json/jsonfile.h"
#include "io/records/gathering.h"
#include "io/records/readazuretickets.h"
#include "io/records/readaccess.h"
#include "io/records/readcatalogue.h"
#include "io/records/readcustomers.h"
#include "io/records/readservicehealth.h"
#include "io/records/readreconciliation.h"
#include "io/records/readservicerequests.h"
#include "io/records/readsubscriptions.h"
#include "io/records/recognise.h"
#include "io/text/decodetext.h"
#include "io/tickets/readticketlog.h"

#include <QRegularExpression>

#include <algorithm>

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

    Failure unreadable(const ImportFile& file, const char* reason)
    {
        auto failed = formatUnknown(file);
        failed.value().reasons = {Reason{QLatin1StringView(reason), {file.fileName}}};
        return failed;
    }

    /// By its beginning: a PDF is text at first sight, and other files hold characters that nobody types.
    bool isText(QStringView text)
    {
        constexpr qsizetype beginning = 4096;
        const auto isTyped = [](QChar one) { return one.unicode() >= u' ' || one.isSpace() || one == u'\x1a'; };
        return !text.startsWith("%PDF-"_L1) && std::ranges::all_of(text.first(qMin(text.size(), beginning)), isTyped);
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
        case ImportKind::GdapRelationships:
            return readRelationships(table, gathering);
        case ImportKind::DapTerminated:
            return readTerminatedDelegations(table, gathering);
        case ImportKind::LicenseReconciliation:
        case ImportKind::NceReconciliation:
        case ImportKind::DailyUsage:
            return readReconciliation(table, gathering);
        case ImportKind::TicketLog:
        case ImportKind::RestCustomers:
        case ImportKind::RestSubscriptions:
        case ImportKind::RestAzureEntitlements:
        case ImportKind::RestServiceRequests:
        case ImportKind::RestSupportTopics:
        case ImportKind::RestOffers:
        case ImportKind::AzureTickets:
        case ImportKind::ServiceHealth:
        case ImportKind::ServiceIncidents:
        case ImportKind::RestGdapRelationships:
        case ImportKind::RestDelegatedCustomers:
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
        case ImportKind::AzureTickets:
            return readAzureTickets(json, gathering);
        case ImportKind::RestSupportTopics:
            return readSupportTopics(json, gathering);
        case ImportKind::RestOffers:
            return readOffers(json, gathering);
        case ImportKind::ServiceHealth:
            return readHealthIssues(json, gathering);
        case ImportKind::ServiceIncidents:
            return readServiceIncidents(json, gathering);
        case ImportKind::RestGdapRelationships:
            return readRelationships(json, gathering);
        case ImportKind::RestDelegatedCustomers:
            return readDelegatedCustomers(json, gathering);
        case ImportKind::Customers:
        case ImportKind::Subscriptions:
        case ImportKind::PowerShellCustomers:
        case ImportKind::PowerShellSubscriptions:
        case ImportKind::PowerShellServiceRequests:
        case ImportKind::ProductNames:
        case ImportKind::TicketLog:
        case ImportKind::GdapRelationships:
        case ImportKind::DapTerminated:
        case ImportKind::LicenseReconciliation:
        case ImportKind::NceReconciliation:
        case ImportKind::DailyUsage:
            return formatUnknown(gathering.file);
        }
        Q_UNREACHABLE();
        return {};
    }

    Result<QString> decode(const QByteArray& bytes, const QString& encoding, Gathering& gathering)
    {
        auto decoded = decodeText(bytes, encoding);
        if (!decoded && decoded.error().code == ErrorCode::FormatUnknown)
            return unreadable(gathering.file, importreason::fileNotText);
        if (!decoded)
            return failure(decoded);
        gathering.file.encoding = decoded->encoding;
        if (decoded->guessed)
            gathering.warn({QLatin1StringView(importreason::encodingGuessed), {decoded->encoding}});
        return std::move(decoded->text);
    }

    Result<> readJsonText(const QString& text, const ImportOptions& options, Gathering& gathering)
    {
        HD_TRY(const auto json, parseJsonFile(text));
        auto found = recognise(json);
        if (!found && json.isCollection && json.items.isEmpty())
            found = options.kind; // an empty list may be one of anything
        HD_TRY(gathering.file.kind, decideKind(found, options, gathering.file.fileName));
        return readJson(json, gathering);
    }

    std::optional<TicketMapping> shippedMappingFor(const CsvTable& table)
    {
        for (const auto& name : shippedMappingNames()) {
            auto mapping = loadTicketMapping(name);
            if (mapping && isRecognisedBy(*mapping, table))
                return std::move(*mapping);
        }
        return std::nullopt;
    }

    Result<> readCsvText(QString text, const QByteArray& bytes, const ImportOptions& options,
                         std::optional<TicketMapping> mapping, Gathering& gathering)
    {
        auto& file = gathering.file;
        CsvTable table(std::move(text));
        auto found = recognise(table);
        const bool wantsLog = options.kind == ImportKind::TicketLog;
        if (!found && !mapping)
            mapping = shippedMappingFor(table);
        if (mapping && (!found || wantsLog) && !table.headers().isEmpty())
            found = ImportKind::TicketLog;
        HD_TRY(file.kind, decideKind(found, options, file.fileName));
        if (file.kind == ImportKind::TicketLog && (!mapping->encoding.isEmpty() || mapping->delimiter)) {
            HD_TRY(auto again, decode(bytes, mapping->encoding, gathering));
            table = CsvTable(std::move(again), mapping->delimiter);
        }
        file.rejectedHeader = table.headerLine();
        if (file.kind == ImportKind::TicketLog)
            return readTicketLog(table, *mapping, gathering);
        return readCsv(table, gathering);
    }

} // namespace

Result<ImportFile> readImportFile(const QString& path, const ImportOptions& options, Task& task)
{
    std::optional<TicketMapping> mapping;
    if (!options.mapping.isEmpty()) {
        HD_TRY(mapping, loadTicketMapping(options.mapping));
    }
    HD_TRY(auto source, readSourceFile(path, task));
    ImportFile file;
    file.fileName = source.name;
    file.sha256 = source.sha256;
    file.customerHint = guidInName(source.name);
    Gathering gathering(file, task);
    HD_TRY(auto text, decode(source.bytes, {}, gathering));
    if (QStringView(text).trimmed().isEmpty())
        return unreadable(file, importreason::fileEmpty);
    if (isJson(text)) {
        source.bytes.clear();
        HD_CHECK(readJsonText(text, options, gathering));
        return file;
    }
    const auto typed = isText(text);
    auto read = readCsvText(std::move(text), source.bytes, options, mapping, gathering);
    if (!read && read.error().code == ErrorCode::FormatUnknown && !typed)
        return unreadable(file, importreason::fileNotText);
    HD_CHECK(read);
    return file;
}

} // namespace helpdesk
