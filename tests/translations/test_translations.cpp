// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "translations/textrules.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTranslator>

using namespace helpdesk::translations;
using namespace Qt::StringLiterals;

namespace {

const auto sourceFolder = QStringLiteral(HELPDESK_SOURCE_DIR);

QString pathOf(const QString& language)
{
    return sourceFolder + u"/translations/partner-helpdesk_%1.ts"_s.arg(language);
}

QSet<QString> keys(const TextFile& file)
{
    QSet<QString> keys;
    for (const auto& text : file.texts)
        keys.insert(text.key());
    return keys;
}

std::string listed(const QSet<QString>& keys)
{
    QStringList list(keys.begin(), keys.end());
    list.sort();
    return list.join(u'\n').toStdString();
}

} // namespace

TEST_CASE("every text is finished and keeps its placeholders", "[translations]")
{
    const auto language = GENERATE(u"en"_s, u"ru"_s);
    const auto file = readTextFile(pathOf(language));
    INFO(file.problem.toStdString());
    REQUIRE(file.problem.isEmpty());
    REQUIRE(file.language == language);
    REQUIRE_FALSE(file.texts.empty());

    QStringList findings;
    for (const auto& text : file.texts) {
        for (const auto& problem : problems(text, language))
            findings += text.key() + u": "_s + problem;
    }
    INFO(findings.join(u'\n').toStdString());
    REQUIRE(findings.isEmpty());
}

TEST_CASE("what ships beside the program writes Microsoft in Latin letters too", "[translations]")
{
    QDirIterator files(sourceFolder + u"/resources"_s, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        INFO(file.fileName().toStdString());
        CHECK_FALSE(file.readAll().contains("Майкрософт")); // what people type to find a guide may be "майкрософт"
    }
}

TEST_CASE("the files hold exactly the texts of the sources", "[translations]")
{
    const auto lupdate = QStringLiteral(HELPDESK_LUPDATE);
    if (!QFile::exists(lupdate)) {
        WARN("skipped: lupdate is not installed");
        return;
    }
    const auto language = GENERATE(u"en"_s, u"ru"_s);
    QTemporaryDir folder;
    const auto copy = folder.filePath(u"texts_%1.ts"_s.arg(language));
    QStringList arguments{u"-silent"_s,
                          u"-extensions"_s,
                          u"cpp,h"_s,
                          u"-locations"_s,
                          u"none"_s,
                          u"-I"_s,
                          sourceFolder,
                          sourceFolder + u"/app"_s,
                          sourceFolder + u"/ui"_s,
                          u"-target-language"_s,
                          language,
                          u"-ts"_s,
                          copy};
    if (language == u"en"_s)
        arguments.prepend(u"-pluralonly"_s);
    QProcess process;
    process.start(lupdate, arguments);
    REQUIRE(process.waitForFinished(120'000));
    REQUIRE(process.exitCode() == 0);

    const auto inSources = keys(readTextFile(copy));
    const auto inFile = keys(readTextFile(pathOf(language)));
    INFO("build the target update_translations and translate; missing:\n"
         << listed(inSources - inFile) << "\nnot used any more:\n"
         << listed(inFile - inSources));
    REQUIRE(inSources == inFile);
}

TEST_CASE("the compiled translations come along with the program", "[translations]")
{
    const auto language = GENERATE(u"en"_s, u"ru"_s);
    QTranslator translator;
    REQUIRE(translator.load(u":/i18n/partner-helpdesk_%1.qm"_s.arg(language)));
    REQUIRE_FALSE(translator.isEmpty());

    const auto file = readTextFile(pathOf(language));
    for (const auto& text : file.texts) {
        const auto translated =
            translator.translate(text.context.toUtf8().constData(), text.source.toUtf8().constData(),
                                 text.comment.toUtf8().constData(), text.plural ? 5 : -1);
        INFO(text.key().toStdString());
        REQUIRE(translated == text.translations.last());
    }
}
