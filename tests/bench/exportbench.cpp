// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchfile.h"
#include "plainsqlite.h"

#include <QFile>
#include <QProcess>

#include <benchmark/benchmark.h>
#include <sys/resource.h>

// The whole list of tickets to CSV: the program, the C API as one would write it first, and
// the sqlite3 shell, which writes the same columns with the instants as plain numbers.

namespace helpdesk::bench {

namespace {

    constexpr auto kSelect = "SELECT t.number, t.title, t.state, t.severity, t.service, t.category, t.problem_type, c.name,"
                             " c.tenant_id, p.name, u.name, g.name, t.channel, t.created_at, t.updated_at, t.resolved_at,"
                             " t.closed_at, t.next_due_at FROM ticket t LEFT JOIN customer c ON c.id = t.customer_id"
                             " LEFT JOIN contact p ON p.id = t.contact_id LEFT JOIN app_user u ON u.id = t.assignee_id"
                             " LEFT JOIN team g ON g.id = t.team_id ORDER BY t.number";
    constexpr int kFirstInstant = 13;
    constexpr int kColumns = 18;

    QString target()
    {
        return settings().folder + QStringLiteral("/export.csv");
    }

    // Linux counts the peak anew after this.
    void resetPeakMemory()
    {
        QFile file(QStringLiteral("/proc/self/clear_refs"));
        if (file.open(QIODevice::WriteOnly))
            file.write("5");
    }

    double mebibytes(const char* what)
    {
        QFile file(QStringLiteral("/proc/self/status"));
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        for (const auto& line : file.readAll().split('\n')) {
            if (line.startsWith(what))
                return line.mid(line.indexOf(':') + 1).trimmed().split(' ').value(0).toDouble() / 1024.0;
        }
        return 0;
    }

    TicketFilter everything()
    {
        TicketFilter filter;
        filter.anyState = true;
        filter.sort = TicketSort::Number;
        filter.descending = false;
        return filter;
    }

    void exportByProgram(benchmark::State& state)
    {
        auto& workspace = readWorkspace();
        const auto me = administrator(workspace);
        CsvOptions options;
        options.zone = QTimeZone("Europe/Berlin");
        QuietTask task;
        resetPeakMemory();
        const auto before = mebibytes("VmRSS");
        qint64 rows = 0;
        for (auto _ : state)
            rows = must(workspace.exports().tickets(me, everything(), target(), options, {}, task), "exporting");
        state.counters["rows"] = static_cast<double>(rows);
        // The library calls this several times, and only the first has SQLite's page cache to fill.
        static double most = 0;
        most = std::max(most, mebibytes("VmHWM") - before);
        state.counters["peak growth MiB"] = most;
    }

    void cell(QByteArray& line, const QString& text)
    {
        if (text.contains(u'"') || text.contains(u',') || text.contains(u'\n')) {
            auto quoted = text;
            quoted.replace(QStringLiteral("\""), QStringLiteral("\"\""));
            line += '"' + quoted.toUtf8() + '"';
        } else {
            line += text.toUtf8();
        }
    }

    void exportByPlain(benchmark::State& state)
    {
        PlainDatabase database(seededWorkspace(settings()));
        auto rows = database.prepare(kSelect);
        for (auto _ : state) {
            QFile file(target());
            if (!file.open(QIODevice::WriteOnly))
                return state.SkipWithError("cannot write");
            QByteArray line;
            while (rows.step()) {
                line.resize(0);
                line += QByteArray::number(rows.integer(0));
                for (int column = 1; column < kColumns; ++column) {
                    line += ',';
                    if (column < kFirstInstant)
                        cell(line, rows.text(column));
                    else if (!rows.isNull(column))
                        line += QByteArray::number(rows.integer(column));
                }
                line += "\r\n";
                file.write(line);
            }
        }
    }

    // User and system time of all programs that ran and ended.
    double childSeconds()
    {
        rusage usage{};
        getrusage(RUSAGE_CHILDREN, &usage);
        const auto seconds = [](const timeval& time) {
            return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
        };
        return seconds(usage.ru_utime) + seconds(usage.ru_stime);
    }

    void exportByShell(benchmark::State& state)
    {
        QProcess probe;
        probe.start(QStringLiteral("sqlite3"), {QStringLiteral("--version")});
        if (!probe.waitForFinished() || probe.exitCode() != 0)
            return state.SkipWithError("no sqlite3 shell");
        for (auto _ : state) {
            const auto before = childSeconds();
            QProcess shell;
            shell.setStandardOutputFile(target());
            shell.start(QStringLiteral("sqlite3"), {QStringLiteral("-readonly"), QStringLiteral("-csv"), QStringLiteral("-header"),
                                                    seededWorkspace(settings()), QString::fromLatin1(kSelect)});
            if (!shell.waitForFinished(-1) || shell.exitCode() != 0)
                return state.SkipWithError("sqlite3 failed");
            state.SetIterationTime(childSeconds() - before);
        }
    }

} // namespace

BENCHMARK(exportByProgram)->Name("export all tickets/program")->Unit(benchmark::kMillisecond);
BENCHMARK(exportByPlain)->Name("export all tickets/plain")->Unit(benchmark::kMillisecond);
BENCHMARK(exportByShell)->Name("export all tickets/shell")->Unit(benchmark::kMillisecond)->UseManualTime();

} // namespace helpdesk::bench
