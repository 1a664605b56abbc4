// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace helpdesk {

namespace {

    constexpr auto translatorName = QLatin1StringView("helpdesk-language");

    QString systemLanguage()
    {
        for (const auto& wanted : QLocale::system().uiLanguages()) {
            const auto language = wanted.section(u'-', 0, 0);
            if (languages().contains(language))
                return language;
        }
        return u"en"_s;
    }

    /// The first of the files that is there.
    void install(QCoreApplication& application, const QStringList& files)
    {
        auto* translator = new QTranslator(&application);
        translator->setObjectName(translatorName);
        if (std::ranges::any_of(files, [&](const QString& file) { return translator->load(file); }))
            application.installTranslator(translator);
        else
            delete translator;
    }

    struct TextOfQt {
        const char* source;
        const char* comment;
    };
    /// The kinds of files in Qt's file dialog: Qt's own translation leaves them out, so ours has them.
    [[maybe_unused]] constexpr TextOfQt textsOfQt[]{
        {QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Drive"), nullptr},
        {QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Unknown"), nullptr},
        QT_TRANSLATE_NOOP3("QAbstractFileIconProvider", "Folder", "All other platforms"),
        QT_TRANSLATE_NOOP3("QAbstractFileIconProvider", "File Folder", "Match Windows Explorer"),
        QT_TRANSLATE_NOOP3("QAbstractFileIconProvider", "Shortcut", "All other platforms"),
        QT_TRANSLATE_NOOP3("QAbstractFileIconProvider", "Alias", "macOS Finder"),
    };

} // namespace

QStringList languages()
{
    return {u"en"_s, u"ru"_s};
}

QString installLanguage(QCoreApplication& application, const QString& bcp47)
{
    const auto asked = bcp47.section(u'-', 0, 0).toLower();
    const auto language = bcp47.isEmpty() ? systemLanguage() : languages().contains(asked) ? asked : u"en"_s;

    // The system's own locale knows the user's country and formats; another language has only its usual ones.
    const auto system = QLocale::system();
    QLocale::setDefault(system.name().startsWith(language) ? system : QLocale(asked == language ? bcp47 : language));

    for (auto* old : application.findChildren<QTranslator*>(translatorName, Qt::FindDirectChildrenOnly)) {
        application.removeTranslator(old);
        delete old;
    }
    const auto ofQt = u"qtbase_%1.qm"_s.arg(language);
    install(application, {QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u'/' + ofQt, u":/i18n/"_s + ofQt});
    install(application, {u":/i18n/partner-helpdesk_%1.qm"_s.arg(language)});
    return language;
}

} // namespace helpdesk
