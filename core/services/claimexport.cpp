// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/claimservice.h"
#include "services/export/listexport.h"
#include "storage/database.h"
#include "storage/transaction.h"

#include <QFileInfo>

#include <functional>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    using Write = void (*)(ListExport&, const ClaimRow&);

    struct ClaimColumn {
        const char* key;
        Write write;
    };

    void number(ListExport& file, std::optional<qint64> value)
    {
        if (value)
            file.cells().number(*value);
        else
            file.cells().plain({});
    }

    QString keysOf(const std::vector<Reason>& reasons)
    {
        QStringList keys;
        for (const auto& reason : reasons)
            keys << reason.key;
        return keys.join(u' ');
    }

    std::optional<qint64> downMinutes(const Claim& claim)
    {
        if (!claim.downFrom || !claim.downTo)
            return std::nullopt;
        return std::chrono::duration_cast<std::chrono::minutes>(*claim.downTo - *claim.downFrom).count();
    }

    constexpr auto kColumns = std::to_array<ClaimColumn>({
        {"claim", [](ListExport& f, const ClaimRow& r) { f.cells().number(r.claim.id.value()); }},
        {"outage", [](ListExport& f, const ClaimRow& r) { f.cells().text(r.outage.number); }},
        {"service", [](ListExport& f, const ClaimRow& r) { f.cells().text(r.outage.workload); }},
        {"title", [](ListExport& f, const ClaimRow& r) { f.cells().text(r.outage.title); }},
        {"customer", [](ListExport& f, const ClaimRow& r) { f.cells().text(r.customerName); }},
        {"tenant_id", [](ListExport& f, const ClaimRow& r) { f.cells().text(r.tenantId); }},
        {"ticket",
         [](ListExport& f, const ClaimRow& r) {
             number(f, r.ticketNumber > 0 ? std::optional(r.ticketNumber) : std::nullopt);
         }},
        {"status", [](ListExport& f, const ClaimRow& r) { f.cells().text(QString(keyOf(r.claim.status))); }},
        {"due", [](ListExport& f, const ClaimRow& r) { f.cells().plain(r.due.toString(Qt::ISODate)); }},
        {"downtime_from", [](ListExport& f, const ClaimRow& r) { f.instant(r.claim.downFrom); }},
        {"downtime_to", [](ListExport& f, const ClaimRow& r) { f.instant(r.claim.downTo); }},
        {"downtime_minutes", [](ListExport& f, const ClaimRow& r) { number(f, downMinutes(r.claim)); }},
        {"users",
         [](ListExport& f, const ClaimRow& r) {
             number(f, r.claim.users ? std::optional<qint64>(*r.claim.users) : std::nullopt);
         }},
        {"locations", [](ListExport& f, const ClaimRow& r) { f.cells().text(r.claim.locations); }},
        {"tried", [](ListExport& f, const ClaimRow& r) { f.cells().text(r.claim.tried); }},
        {"evidence_sender", [](ListExport& f, const ClaimRow& r) { f.cells().text(r.claim.evidenceSender); }},
        {"evidence_at", [](ListExport& f, const ClaimRow& r) { f.instant(r.claim.evidenceAt); }},
        {"number", [](ListExport& f, const ClaimRow& r) { f.cells().text(r.claim.caseNumber); }},
        {"filed_at", [](ListExport& f, const ClaimRow& r) { f.instant(r.claim.filedAt); }},
        {"amount",
         [](ListExport& f, const ClaimRow& r) {
             f.cells().plain(r.claim.credit ? amountText(*r.claim.credit) : QString());
         }},
        {"currency",
         [](ListExport& f, const ClaimRow& r) {
             f.cells().plain(r.claim.credit ? r.claim.credit->currency : QString());
         }},
        {"credit_line", [](ListExport& f, const ClaimRow& r) { f.cells().text(r.claim.creditLine); }},
        {"missing", [](ListExport& f, const ClaimRow& r) { f.cells().plain(keysOf(r.missing)); }},
    });

    Result<std::vector<Write>> chosen(const QStringList& keys)
    {
        std::vector<Write> writes;
        for (const auto& key : keys) {
            const auto found = std::find_if(kColumns.begin(), kColumns.end(), [&key](const ClaimColumn& column) {
                return key == QLatin1StringView(column.key);
            });
            if (found == kColumns.end())
                return fail(ErrorCode::Invalid, Subject::Field, {key, ClaimService::columns().join(", "_L1)});
            writes.push_back(found->write);
        }
        return writes;
    }

} // namespace

QStringList ClaimService::columns()
{
    QStringList keys;
    for (const auto& column : kColumns)
        keys << QString::fromLatin1(column.key);
    return keys;
}

Result<qint64> ClaimService::exportTo(const ClaimFilter& filter, const QString& path, const CsvOptions& options,
                                      const ExportColumns& columns, Task& task)
{
    if (QFileInfo(path).absoluteFilePath() == QFileInfo(m_database.path()).absoluteFilePath())
        return fail(ErrorCode::Invalid, Subject::File, {path, u"*.csv"_s});
    const auto keys = columns.keys.isEmpty() ? ClaimService::columns() : columns.keys;
    HD_TRY(const auto writes, chosen(keys));
    HD_TRY(const auto claims, list(filter));
    ListExport file(path, options, task);
    HD_CHECK(file.open(keys, columns.headers));
    for (const auto& row : claims) {
        for (const auto write : writes)
            write(file, row);
        HD_CHECK(file.endRow());
    }
    return file.close();
}

} // namespace helpdesk
