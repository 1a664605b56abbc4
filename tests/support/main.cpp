// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#define CATCH_CONFIG_RUNNER
#include "support/catch.h"

#ifdef HELPDESK_WIDGETS
#include <QApplication>
using Application = QApplication;
#else
#include <QCoreApplication>
using Application = QCoreApplication;
#endif

namespace {

QtMessageHandler tell = nullptr;

/// Qt's platform without a screen says this of every window, until nothing else can be seen in what a test prints.
void tellWhatMatters(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    if (!text.contains(QLatin1String("propagateSizeHints")))
        tell(type, context, text);
}

} // namespace

int main(int argc, char* argv[])
{
    // Listing the tests at build time needs a platform plugin too.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    tell = qInstallMessageHandler(tellWhatMatters);
    Application application(argc, argv);
    return Catch::Session().run(argc, argv);
}
