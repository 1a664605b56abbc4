// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/environment.h"
#include "app/cli/exitstatus.h"
#include "app/cli/runcli.h"
#include "app/cli/terminal.h"
#include "app/cli/words.h"
#include "ui/text/language.h"

#include <QFile>
#include <QGuiApplication>

#include <algorithm>
#include <atomic>
#include <csignal>
#include <cstdio>
#include <memory>

namespace {

std::atomic<bool> interrupted = false;

extern "C" void interrupt(int signal)
{
    interrupted = true;
    // Who asks twice does not want to wait for the work to notice.
    std::signal(signal, SIG_DFL);
}

/// Pages to print need fonts, and nothing else needs more than the core: it would only make every start slower.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char* argv[])
{
    const bool printing = std::any_of(argv + 1, argv + argc, [](const char* argument) {
        return QByteArrayView(argument).endsWith(".pdf") || QByteArrayView(argument).endsWith(".PDF");
    });
    if (!printing)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen"); // no window is ever shown
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char* argv[])
{
    using namespace helpdesk;
    const auto application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("partner-helpdesk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HELPDESK_VERSION));
    installLanguage(*application, {});

    QFile in;
    QFile out;
    QFile err;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly)
        || !err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return static_cast<int>(cli::ExitStatus::Failed);

    const auto arguments = QCoreApplication::arguments().mid(1);
    if (const auto index = cli::firstUnreadable(arguments); index > 0) {
        err.write(cli::translate("cli", "helpdeskctl: Argument %1 is not UTF-8 text. Write it in UTF-8.\n")
                      .arg(index)
                      .toUtf8());
        return static_cast<int>(cli::ExitStatus::Usage);
    }

    std::signal(SIGINT, interrupt);
    std::signal(SIGTERM, interrupt);
    const SystemClock clock;
    cli::Environment environment{
        .in = in, .out = out, .err = err, .clock = clock, .variables = QProcessEnvironment::systemEnvironment()};
    environment.columns = cli::terminalColumns(stdout);
    environment.showsProgress = cli::terminalColumns(stderr) > 0;
    environment.isCancelled = [] { return interrupted.load(); };
    const auto status = cli::runCli(arguments, environment);
    if (!out.flush()) {
        err.write(cli::translate("cli", "helpdeskctl: The answer could not be written: %1.\n")
                      .arg(out.errorString())
                      .toUtf8());
        return static_cast<int>(cli::ExitStatus::Failed);
    }
    return status;
}
