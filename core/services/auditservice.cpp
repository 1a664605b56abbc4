// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/auditservice.h"

#include "services/audit/auditreader.h"
#include "services/auditedaction.h"
#include "services/export/listexport.h"
#include "services/rolechecks.h"

#include <QJsonDocument>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kExportedAtOnce = 1000;

    struct AuditColumn {
        const char* key;
        void (*write)(ListExport&, const AuditRow&, const AuditService::Words&);
    };

    const AuditedEvent* eventIn(const AuditRow& row)
    {
        return std::get_if<AuditedEvent>(&row);
    }

    void writeName(ListExport& file, const AuditRow& row, const AuditService::Words&)
    {
        if (const auto* ofTicket = eventIn(row))
            file.cells().number(ofTicket->number);
        else
            file.cells().text(std::get<AuditEntry>(row).thingName);
    }

    void writeData(ListExport& file, const AuditRow& row, const AuditService::Words&)
    {
        const auto* ofTicket = eventIn(row);
        const auto& data = ofTicket ? ofTicket->event.data : std::get<AuditEntry>(row).data;
        file.cells().text(data.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(data).toJson(QJsonDocument::Compact)));
    }

    constexpr auto kAuditColumns = std::to_array<AuditColumn>({
        {"at", [](ListExport& f, const AuditRow& r, const AuditService::Words&) { f.instant(atOf(r)); }},
        {"person", [](ListExport& f, const AuditRow& r, const AuditService::Words&) { f.cells().text(personNameOf(r)); }},
        {"thing", [](ListExport& f, const AuditRow& r, const AuditService::Words&) { f.cells().plain(QString(keyOf(thingOf(r)))); }},
        {"act", [](ListExport& f, const AuditRow& r, const AuditService::Words&) { f.cells().plain(actKeyOf(r)); }},
        {"name", writeName},
        {"title",
         [](ListExport& f, const AuditRow& r, const AuditService::Words&) {
             f.cells().text(eventIn(r) ? eventIn(r)->title : QString());
         }},
        {"what",
         [](ListExport& f, const AuditRow& r, const AuditService::Words& words) {
             f.cells().text(words ? words(r) : QString());
         }},
        {"data", writeData},
    });

    Result<std::vector<AuditColumn>> chosenColumns(const QStringList& keys)
    {
        const auto all = AuditService::exportColumns();
        std::vector<AuditColumn> chosen;
        for (const auto& key : keys) {
            const auto at = all.indexOf(key);
            if (at < 0)
                return fail(ErrorCode::Invalid, Subject::Field, {key, all.join(", "_L1)});
            chosen.push_back(kAuditColumns[static_cast<size_t>(at)]);
        }
        return chosen;
    }

} // namespace

AuditService::AuditService(Database& database, const Clock& clock)
    : m_database(database)
    , m_clock(clock)
{
}

Result<AuditPage> AuditService::list(const Actor& actor, const AuditFilter& filter, const std::optional<AuditPlace>& after,
                                     int limit)
{
    HD_CHECK(requireSupervisor(actor));
    HD_TRY(const auto snapshot, Transaction::beginReading(m_database));
    AuditReader reader(m_database, filter, actor, after, limit + 1);
    AuditPage page;
    // One more than asked for tells whether anything follows.
    while (page.rows.size() <= static_cast<size_t>(limit)) {
        HD_TRY(auto row, reader.next());
        if (!row)
            return page;
        page.rows.push_back(*std::move(row));
    }
    page.rows.pop_back();
    page.complete = false;
    return page;
}

QStringList AuditService::exportColumns()
{
    QStringList keys;
    for (const auto& column : kAuditColumns)
        keys << QString::fromLatin1(column.key);
    return keys;
}

Result<qint64> AuditService::exportTo(const Actor& actor, const AuditFilter& filter, const Words& words, const QString& path,
                                      const CsvOptions& options, const ExportColumns& columns, Task& task)
{
    HD_CHECK(requireSupervisor(actor));
    HD_CHECK(checkExportTarget(m_database, path));
    const auto keys = columns.keys.isEmpty() ? exportColumns() : columns.keys;
    HD_TRY(const auto chosen, chosenColumns(keys));
    ListExport file(path, options, task);
    HD_CHECK(file.open(keys, columns.headers));
    HD_TRY(const auto snapshot, Transaction::beginReading(m_database));
    AuditReader reader(m_database, filter, actor, {}, kExportedAtOnce);
    while (true) {
        HD_TRY(const auto row, reader.next());
        if (!row)
            return file.close();
        for (const auto& column : chosen)
            column.write(file, *row, words);
        HD_CHECK(file.endRow());
    }
}

Result<> AuditService::noteExport(const Actor& actor, const ExportNote& note)
{
    HD_TRY(auto action, AuditedAction::begin(m_database, m_clock, actor, AuditThing::Export, AuditAct::Exported));
    action.about(0, note.fileName);
    action.tell(u"list"_s, note.list);
    action.tell(u"rows"_s, note.rows);
    if (!note.condition.isEmpty())
        action.tell(u"condition"_s, note.condition);
    return action.commit();
}

} // namespace helpdesk
