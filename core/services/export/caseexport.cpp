// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/caseservice.h"
#include "services/export/listexport.h"
#include "storage/ticket/casestore.h"
#include "storage/transaction.h"

#include <algorithm>
#include <array>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    /// One row on its way into the file.
    struct Line {
        ListExport& file;
        const CaseRow& row;
        Instant now;

        void text(const QString& value) const { file.cells().text(value); }
        void key(QLatin1StringView value) const { file.cells().text(QString(value)); }
        void number(qint64 value) const { file.cells().number(value); }
        void instant(std::optional<Instant> value) const { file.instant(value); }
    };

    struct Column {
        const char* key;
        void (*write)(const Line& line);
    };

    constexpr std::array kColumns{
        Column{"ticket", [](const Line& line) { line.number(line.row.ticketNumber); }},
        Column{"leg", [](const Line& line) { line.number(line.row.legNumber); }},
        Column{"customer", [](const Line& line) { line.text(line.row.customerName); }},
        Column{"title", [](const Line& line) { line.text(line.row.ticketTitle); }},
        Column{"assignee", [](const Line& line) { line.text(line.row.assigneeName); }},
        Column{"route", [](const Line& line) { line.key(keyOf(line.row.leg.route)); }},
        Column{"entitlement", [](const Line& line) { line.text(line.row.leg.entitlement); }},
        Column{"severity", [](const Line& line) { line.key(keyOf(line.row.leg.severity)); }},
        Column{"case_number", [](const Line& line) { line.text(line.row.leg.externalNumber); }},
        Column{"status", [](const Line& line) { line.key(keyOf(line.row.leg.status)); }},
        Column{"target_status", [](const Line& line) { line.key(keyOf(line.row.leg.targetStatus)); }},
        Column{"turn", [](const Line& line) { line.key(keyOf(line.row.debt.turn)); }},
        Column{"since_at", [](const Line& line) { line.instant(line.row.debt.since); }},
        Column{"due_at", [](const Line& line) { line.instant(line.row.debt.due); }},
        Column{"promised", [](const Line& line) { line.number(line.row.debt.promised ? 1 : 0); }},
        Column{"late_minutes",
               [](const Line& line) {
                   using std::chrono::minutes;
                   line.number(std::chrono::duration_cast<minutes>(line.row.debt.lateAt(line.now)).count());
               }},
        Column{"requested_at", [](const Line& line) { line.instant(line.row.leg.requestedAt); }},
        Column{"filed_at", [](const Line& line) { line.instant(line.row.leg.filedAt); }},
        Column{"last_answer_at", [](const Line& line) { line.instant(line.row.talk.lastAnswer); }},
        Column{"returned_at", [](const Line& line) { line.instant(line.row.leg.returnedAt); }},
        Column{"outcome",
               [](const Line& line) {
                   const auto& outcome = line.row.leg.outcome;
                   line.key(outcome ? keyOf(*outcome) : ""_L1);
               }},
        Column{"contact_24x7", [](const Line& line) { line.text(line.row.leg.contact24x7); }},
    };

    Result<std::vector<const Column*>> chosenOf(const QStringList& keys)
    {
        std::vector<const Column*> chosen;
        for (const auto& key : keys) {
            const auto found = std::ranges::find_if(
                kColumns, [&key](const Column& column) { return key == QLatin1StringView(column.key); });
            if (found == kColumns.end())
                return fail(ErrorCode::Invalid, Subject::Field, {key, CaseService::exportColumns().join(", "_L1)});
            chosen.push_back(&*found);
        }
        return chosen;
    }

} // namespace

QStringList CaseService::exportColumns()
{
    QStringList keys;
    for (const auto& column : kColumns)
        keys << QString::fromLatin1(column.key);
    return keys;
}

Result<qint64> CaseService::exportCases(const Actor& actor, const QString& text, const QString& path,
                                        const CsvOptions& options, const ExportColumns& columns, Task& task)
{
    HD_CHECK(checkExportTarget(m_database, path));
    const auto keys = columns.keys.isEmpty() ? exportColumns() : columns.keys;
    HD_TRY(const auto chosen, chosenOf(keys));
    HD_TRY(const auto snapshot, Transaction::beginReading(m_database));
    HD_TRY(auto stored, CaseStore(m_database).listAll());
    HD_TRY(const auto rows, visible(actor, std::move(stored)));
    ListExport file(path, options, task);
    HD_CHECK(file.open(keys, columns.headers));
    for (const auto& row : rows) {
        if (!matches(row, text))
            continue;
        const Line line{file, row, m_clock.now()};
        for (const auto* column : chosen)
            column->write(line);
        HD_CHECK(file.endRow());
    }
    return file.close();
}

} // namespace helpdesk
