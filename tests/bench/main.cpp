// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchfile.h"
#include "ratiotable.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QStandardPaths>

#include <benchmark/benchmark.h>

// Measures the program beside plain SQLite on one seeded workspace. Options that are not ours go to the
// benchmark library, for example --benchmark_filter=export.

int main(int argc, char* argv[])
{
    using namespace helpdesk::bench;
    benchmark::Initialize(&argc, argv);
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption tickets(QStringLiteral("tickets"), QStringLiteral("Tickets in the seeded workspace."),
                                     QStringLiteral("N"), QStringLiteral("100000"));
    const QCommandLineOption seed(QStringLiteral("seed"), QStringLiteral("Its seed."), QStringLiteral("S"), QStringLiteral("1"));
    const QCommandLineOption folder(QStringLiteral("folder"), QStringLiteral("Where it is kept."), QStringLiteral("FOLDER"));
    parser.addOptions({tickets, seed, folder});
    parser.addHelpOption();
    parser.process(application);

    Settings settings;
    settings.tickets = std::max<qint64>(parser.value(tickets).toLongLong(), 1);
    settings.seed = parser.value(seed).toULongLong();
    settings.folder = parser.value(folder);
    if (settings.folder.isEmpty()) {
        settings.folder = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation)
            + QStringLiteral("/partner-helpdesk/bench");
    }
    setSettings(settings);
    seededWorkspace(settings);

    RatioTable table;
    benchmark::RunSpecifiedBenchmarks(&table);
    table.print();
    benchmark::Shutdown();
    return 0;
}
