// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shots/look.h"
#include "shots/scene.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTextStream>

using namespace helpdesk;
using namespace helpdesk::shots;
using namespace Qt::StringLiterals;

namespace {

// The looks of one language: they differ in what a running window changes.
std::vector<Look> looksAt(bool everySize, const QString& language)
{
    std::vector<Look> all{{language, Theme::Light, 100, {}}, {language, Theme::Dark, 100, {}}};
    if (!everySize)
        return all;
    const auto theme = language == u"en"_s ? Theme::Light : Theme::Dark;
    for (const auto size : {QSize(1024, 700), QSize(2560, 1440)})
        all.push_back({language, theme, 100, size});
    for (const auto percent : {150, 200})
        all.push_back({language, theme, percent, {}});
    all.push_back({language, theme, 200, QSize(1024, 700)}); // the worst of both
    return all;
}

// With sizes chosen these of every scene; otherwise those that show something of it.
std::vector<Look> looks(const Scene& scene, const QString& language, const QStringList& sizes)
{
    auto all = looksAt(scene.everySize || !sizes.isEmpty(), language);
    if (!sizes.isEmpty())
        std::erase_if(all, [&](const Look& look) { return !sizes.contains(look.sizeName()); });
    return all;
}

Result<> take(const Scene& scene, const Sources& sources, const Look& look, Appearance& appearance, const QDir& folder,
              bool small)
{
    wear(look, appearance);
    Stage stage(sources, scene.demo, appearance);
    HD_CHECK(stage.open());
    if (look.size.isValid())
        stage.window().resize(look.size);
    HD_TRY(auto* window, scene.set(stage));
    fit(*window, look);
    HD_CHECK(stage.settle());
    return savePicture(*window, folder.filePath(look.pictureName(scene.name) + u".png"_s), small);
}

// The offscreen platform complains of each window that it cannot do what no picture needs.
void printWithoutPlatform(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    if (!text.startsWith(u"This plugin does not support"_s))
        fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(type, context, text)));
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationVersion(QStringLiteral(HELPDESK_VERSION));
    qInstallMessageHandler(printWithoutPlatform);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption out(u"out"_s, u"Writes the pictures here."_s, u"folder"_s, u"shots"_s);
    const QCommandLineOption plain(u"plain"_s, u"Only the usual size of window and text."_s);
    const QCommandLineOption size(u"size"_s, u"Only this size, of every scene: 1024x700, 200, 1024x700.200."_s,
                                  u"size"_s);
    const QCommandLineOption small(u"small"_s, u"Pictures of 256 colours, as README.md has them."_s);
    const QCommandLineOption list(u"list"_s, u"Names the scenes."_s);
    parser.addOptions({out, plain, size, small, list});
    parser.addPositionalArgument(u"scene"_s, u"Beginnings of the names of scenes; none: all."_s, u"[scene...]"_s);
    parser.process(application);

    QTextStream print(stdout);
    Appearance appearance(application);
    const auto wanted = parser.positionalArguments();
    const QDir folder(parser.value(out));
    folder.mkpath(u"."_s);
    const auto sources = Sources::make();
    if (!sources)
        return EXIT_FAILURE;
    int failures = 0;
    int pictures = 0;
    for (const auto& scene : scenes()) {
        const auto named = [&](const QString& name) { return scene.name.startsWith(name); };
        if (!wanted.isEmpty() && std::none_of(wanted.begin(), wanted.end(), named))
            continue;
        if (parser.isSet(list)) {
            print << scene.name << Qt::endl;
            continue;
        }
        for (const auto& language : {u"en"_s, u"ru"_s}) {
            for (const auto& look : looks(scene, language, parser.values(size))) {
                if (parser.isSet(plain) && (look.size.isValid() || look.textPercent != 100))
                    continue;
                const auto taken = take(scene, **sources, look, appearance, folder, parser.isSet(small));
                ++pictures;
                if (taken)
                    continue;
                ++failures;
                print << look.pictureName(scene.name) << ": " << taken.error().arguments.join(u", "_s) << ' '
                      << taken.error().detail << Qt::endl;
            }
        }
    }
    if (!parser.isSet(list))
        print << pictures - failures << " pictures in " << QDir::toNativeSeparators(folder.absolutePath()) << Qt::endl;
    return failures > 0 ? EXIT_FAILURE : EXIT_SUCCESS;
}
