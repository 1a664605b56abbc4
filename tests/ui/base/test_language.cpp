// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "ui/base/languagewatch.h"
#include "ui/text/language.h"

#include <QAbstractFileIconProvider>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSignalSpy>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace helpdesk {

namespace {

    struct LanguageGuard {
        ~LanguageGuard()
        {
            installLanguage(*qApp, u"en"_s);
            QLocale::setDefault(before);
        }
        QLocale before;
    };

} // namespace

TEST_CASE("a language we have is taken, another becomes English", "[language]")
{
    const LanguageGuard guard;
    CHECK(installLanguage(*qApp, u"ru"_s) == u"ru"_s);
    CHECK(QLocale().language() == QLocale::Russian);
    CHECK(installLanguage(*qApp, u"RU-ru"_s) == u"ru"_s);
    CHECK(installLanguage(*qApp, u"de-DE"_s) == u"en"_s);
    CHECK(QLocale().language() == QLocale::English);
    CHECK(languages().contains(installLanguage(*qApp, {})));
}

TEST_CASE("Qt's own texts follow the language", "[language]")
{
    const LanguageGuard guard;
    installLanguage(*qApp, u"ru"_s);
    CHECK(QCoreApplication::translate("QPlatformTheme", "Cancel") != u"Cancel"_s);
    installLanguage(*qApp, u"en"_s);
    CHECK(QCoreApplication::translate("QPlatformTheme", "Cancel") == u"Cancel"_s);
}

TEST_CASE("Qt's own texts come along with the program, also those that Qt's translation leaves out", "[language]")
{
    CHECK(QFile::exists(u":/i18n/qtbase_ru.qm"_s));
    const LanguageGuard guard;
    installLanguage(*qApp, u"ru"_s);
    CHECK(QAbstractFileIconProvider().type(QFileInfo(QDir::tempPath())) == u"Папка"_s);
}

TEST_CASE("switching back and forth leaves no translator behind", "[language]")
{
    const LanguageGuard guard;
    installLanguage(*qApp, u"ru"_s);
    const auto once = qApp->findChildren<QTranslator*>().size();
    for (int i = 0; i < 5; ++i) {
        installLanguage(*qApp, u"en"_s);
        installLanguage(*qApp, u"ru"_s);
    }
    CHECK(qApp->findChildren<QTranslator*>().size() == once);
}

TEST_CASE("objects that are no widgets hear of a new language", "[language]")
{
    const LanguageGuard guard;
    QObject model;
    const LanguageWatch watch(&model);
    const QSignalSpy changed(&watch, &LanguageWatch::changed);
    installLanguage(*qApp, u"ru"_s);
    CHECK_FALSE(changed.isEmpty());
}

} // namespace helpdesk
