// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/attachment/attachment.h"

#include <QSet>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr qsizetype kLongestEnding = 16; // what stands behind the last dot of a name, if it is an ending at all

    QString ending(const QString& name)
    {
        const auto dot = name.lastIndexOf(u'.');
        return dot > 0 && name.size() - dot <= kLongestEnding ? name.mid(dot) : QString();
    }

    bool isDeviceName(const QString& base)
    {
        static const QSet<QString> devices{u"con"_s,  u"prn"_s,  u"aux"_s,  u"nul"_s,  u"com1"_s, u"com2"_s, u"com3"_s,
                                           u"com4"_s, u"lpt1"_s, u"lpt2"_s, u"lpt3"_s, u"lpt4"_s};
        return devices.contains(base.toLower());
    }

} // namespace

QString cleanFileName(const QString& name)
{
    auto base = name;
    base.replace(u'\\', u'/');
    base = base.mid(base.lastIndexOf(u'/') + 1);
    QString clean;
    for (const auto c : std::as_const(base)) {
        // Marks that turn the direction of text hide an ending: "gpj.exe" would read "exe.jpg".
        const bool turns = (c.unicode() >= 0x202A && c.unicode() <= 0x202E) || (c.unicode() >= 0x2066 && c.unicode() <= 0x2069);
        if (!turns && c.category() != QChar::Other_Control && c.unicode() != 0x7F)
            clean += c;
    }
    clean = clean.trimmed();
    if (clean == u"."_s || clean == u".."_s)
        return {};
    if (clean.size() > longestFileName) {
        const auto last = ending(clean);
        clean = clean.left(longestFileName - last.size()) + last;
    }
    return clean;
}

QString nameOnDisk(const QString& fileName)
{
    auto name = cleanFileName(fileName);
    for (auto& c : name) {
        if (u"<>:\"|?*"_s.contains(c))
            c = u'_';
    }
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    if (name.isEmpty())
        return u"file"_s;
    return isDeviceName(name.section(u'.', 0, 0)) ? u'_' + name : name;
}

bool isRunnable(const QString& fileName)
{
    static const QSet<QString> endings{
        u"exe"_s, u"com"_s,  u"bat"_s,  u"cmd"_s, u"msi"_s, u"msp"_s,  u"scr"_s,     u"pif"_s, u"cpl"_s,
        u"js"_s,  u"jse"_s,  u"vbs"_s,  u"vbe"_s, u"wsf"_s, u"wsh"_s,  u"hta"_s,     u"ps1"_s, u"psm1"_s,
        u"lnk"_s, u"url"_s,  u"reg"_s,  u"inf"_s, u"jar"_s, u"sh"_s,   u"app"_s,     u"command"_s, u"desktop"_s,
        u"run"_s, u"appimage"_s, u"deb"_s, u"rpm"_s, u"dmg"_s, u"pkg"_s, u"appx"_s, u"msix"_s, u"iso"_s,
        u"vhd"_s, u"vhdx"_s, u"chm"_s,  u"py"_s,  u"pl"_s,  u"rdp"_s,  u"settingcontent-ms"_s};
    const auto name = nameOnDisk(fileName); // Windows ignores dots at the end
    return endings.contains(name.section(u'.', -1).toLower()) && name.contains(u'.');
}

} // namespace helpdesk
