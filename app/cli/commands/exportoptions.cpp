// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/exportoptions.h"

#include "app/cli/output/listprinter.h"
#include "app/cli/terminaltask.h"
#include "app/cli/words.h"
#include "services/auditservice.h"
#include "ui/text/columnlabels.h"

#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace helpdesk::cli {

FileOptions::FileOptions(Command& command)
    : m_out(command.text("--out", translate("cli", "The file to write"), Need::Required))
    , m_delimiter(command.oneOf("--delimiter", translate("cli", "Between cells; without it as the language has it"),
                                {u","_s, u";"_s, u"comma"_s, u"semicolon"_s, u"tab"_s}))
    , m_zone(command.text("--zone", translate("cli", "Time zone of the times, for example Europe/Berlin or UTC")))
    , m_noBom(command.flag("--no-bom", translate("cli", "Without byte order mark")))
    , m_noGuard(command.flag("--no-formula-guard", translate("cli", "Leave texts that look like formulas as they are")))
    , m_headers(command.oneOf("--headers", translate("cli", "What the first line says"), {u"translated"_s, u"keys"_s}))
{
}

Result<CsvOptions> FileOptions::csv(Session& session) const
{
    CsvOptions options;
    options.delimiter = delimiter();
    options.byteOrderMark = !*m_noBom;
    options.formulaGuard = !*m_noGuard;
    options.zone = m_zone->isEmpty() ? session.zone() : QTimeZone(m_zone->toUtf8());
    if (!options.zone.isValid())
        return fail(ErrorCode::Invalid, Subject::TimeZone, {*m_zone, u"Europe/Berlin, UTC"_s});
    return options;
}

ExportColumns FileOptions::columns(const QStringList& keys) const
{
    ExportColumns columns{keys, {}};
    if (*m_headers == "translated"_L1)
        columns.headers = columnLabels(keys);
    return columns;
}

QChar FileOptions::delimiter() const
{
    if (*m_delimiter == "tab"_L1)
        return u'\t';
    if (*m_delimiter == ";"_L1 || *m_delimiter == "semicolon"_L1)
        return u';';
    if (m_delimiter->isEmpty() && QLocale().decimalPoint() == ","_L1)
        return u';';
    return u',';
}

Result<ExitStatus> exportList(Session& session, const FileOptions& options, const QString& list, const QString& condition,
                              const ListWriter& write)
{
    HD_TRY(const auto csv, options.csv(session));
    HD_TRY(auto* workspace, session.open(WorkspaceMode::Read));
    HD_TRY(const auto actor, session.actor());
    Result<qint64> rows;
    {
        TerminalTask task(session.environment(), translate("cli", "Exporting"));
        rows = write(*workspace, csv, task);
    }
    if (!rows)
        return failure(rows);
    HD_CHECK(noteExport(session, actor, {list, nameOfFile(options.path()), condition, *rows}));
    if (session.format() == Format::Json)
        printJson(session, {{u"file"_s, options.path()}, {u"rows"_s, *rows}});
    else
        session.say(translate("cli", "Rows written to %1: %2").arg(options.path(), QString::number(*rows)));
    return ExitStatus::Done;
}

Result<> noteExport(Session& session, const Actor& actor, const ExportNote& note)
{
    auto writing = Workspace::open(session.workspacePath(), WorkspaceMode::Write, session.environment().clock);
    if (!writing && writing.error().code == ErrorCode::WorkspaceReadOnly)
        return {};
    if (!writing)
        return failure(writing);
    return (*writing)->audit().noteExport(actor, note);
}

} // namespace helpdesk::cli
