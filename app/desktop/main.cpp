// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/program.h"

#include "base/heap.h"
#include "ui/base/watchdog.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QSettings>

using namespace Qt::StringLiterals;

int main(int argc, char* argv[])
{
    helpdesk::returnFreedMemory();
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"Partner Helpdesk"_s);
    QApplication::setApplicationName(u"partner-helpdesk"_s);
    QApplication::setApplicationVersion(QStringLiteral(HELPDESK_VERSION));
    QApplication::setDesktopFileName(u"partner-helpdesk"_s);
    QApplication::setWindowIcon(QIcon(u":/desktop/partner-helpdesk.svg"_s));

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "The helpdesk for the support staff of Microsoft CSP partners."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption workspace(u"workspace"_s, QCoreApplication::translate("main", "Opens this workspace file."), u"file"_s);
    const QCommandLineOption demo(u"demo"_s, QCoreApplication::translate("main", "Opens the demo workspace, made on first use."));
    const QCommandLineOption login(u"as"_s, QCoreApplication::translate("main", "Works as this user."), u"login"_s);
    const QCommandLineOption language(u"language"_s, QCoreApplication::translate("main", "Speaks this language: en or ru."), u"code"_s);
    const QCommandLineOption theme(u"theme"_s, QCoreApplication::translate("main", "Uses this theme: system, light or dark."), u"name"_s);
    parser.addOptions({workspace, demo, login, language, theme});
    parser.addPositionalArgument(u"file"_s, QCoreApplication::translate("main", "Opens this workspace file."), u"[file]"_s);
    parser.process(application);

#ifndef NDEBUG
    const helpdesk::EventLoopWatchdog watchdog;
#endif
    // What a file manager gives along when somebody opens a workspace there.
    const auto file = parser.isSet(workspace) ? parser.value(workspace) : parser.positionalArguments().value(0);
    QSettings store;
    helpdesk::Program program(application, store,
                              {file, parser.isSet(demo), parser.value(login), parser.value(language), parser.value(theme)});
    program.start();
    return QApplication::exec();
}
