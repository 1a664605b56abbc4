// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../benchfile.h"
#include "windowrun.h"

#include "base/heap.h"

#include <QCommandLineParser>
#include <QStandardPaths>

namespace {

// The offscreen platform complains of each window that it cannot do what nobody needs here.
void printWithoutPlatform(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    if (!text.startsWith(QStringLiteral("This plugin does not support")))
        std::fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(type, context, text)));
}

} // namespace

// Works in the window on a seeded workspace, and prints what each event took. Answers 1 when one had more of the processor than
// a frame may, or when something did not happen as it should.

int main(int argc, char* argv[])
{
    using namespace helpdesk::bench;
    using namespace Qt::StringLiterals;
    constexpr double kMostWork = 50;
    helpdesk::returnFreedMemory();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(printWithoutPlatform);
    EventMeter meter(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption tickets(u"tickets"_s, u"Tickets in the seeded workspace."_s, u"N"_s, u"1000000"_s);
    const QCommandLineOption seed(u"seed"_s, u"Its seed."_s, u"S"_s, u"1"_s);
    const QCommandLineOption folder(u"folder"_s, u"Where it is kept."_s, u"FOLDER"_s);
    const QCommandLineOption workspace(u"workspace"_s, u"Works in this file instead of a copy of the seeded one."_s, u"FILE"_s);
    parser.addOptions({tickets, seed, folder, workspace});
    parser.process(meter);

    helpdesk::bench::Settings settings;
    settings.tickets = std::max<qint64>(parser.value(tickets).toLongLong(), 1);
    settings.seed = parser.value(seed).toULongLong();
    settings.folder = parser.value(folder);
    if (settings.folder.isEmpty()) {
        settings.folder
            = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/partner-helpdesk/bench"_s;
    }
    setSettings(settings);
    std::setvbuf(stdout, nullptr, _IOLBF, 0);

    WindowRun run(meter, parser.isSet(workspace) ? parser.value(workspace) : scratchCopy());
    run.scroll();
    run.rest();
    run.edit();
    run.sortAndSwitch();
    run.recompute();
    run.dress();
    run.rest();
    meter.print();
    for (const auto& fault : run.faults())
        std::printf("fault: %s\n", qPrintable(fault));
    const auto tooLong = meter.longestWork() > kMostWork;
    std::printf("%s\n", tooLong ? "a frame was blocked" : "no frame was blocked");
    return tooLong || !run.faults().isEmpty() ? 1 : 0;
}
