// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/output/displaywidth.h"

#include <QStringList>

namespace helpdesk::cli {

namespace {

    struct Range {
        char32_t first;
        char32_t last;
    };

    // The blocks of Unicode's East Asian Width "W" and "F" that occur in names and texts, and emoji.
    constexpr Range wideRanges[] = {{0x1100, 0x115f},   {0x2e80, 0x303e},  {0x3041, 0x33ff}, {0x3400, 0x4dbf},
                                    {0x4e00, 0x9fff},   {0xa000, 0xa4cf},  {0xac00, 0xd7a3}, {0xf900, 0xfaff},
                                    {0xfe30, 0xfe6f},   {0xff00, 0xff60},  {0xffe0, 0xffe6}, {0x1f300, 0x1f64f},
                                    {0x1f900, 0x1f9ff}, {0x20000, 0x3fffd}};

    int widthOf(char32_t character)
    {
        switch (QChar::category(character)) {
        case QChar::Mark_NonSpacing:
        case QChar::Mark_Enclosing:
        case QChar::Other_Format:
            return 0;
        default:
            break;
        }
        for (const auto& range : wideRanges) {
            if (character >= range.first && character <= range.last)
                return 2;
        }
        return 1;
    }

} // namespace

int displayWidth(QStringView text)
{
    int width = 0;
    for (const auto character : text.toUcs4())
        width += widthOf(character);
    return width;
}

QString elided(const QString& text, int columns)
{
    if (displayWidth(text) <= columns)
        return text;
    QString kept;
    int width = 1; // of the ellipsis
    for (const auto character : text.toUcs4()) {
        width += widthOf(character);
        if (width > columns)
            break;
        kept += QChar::fromUcs4(character);
    }
    return kept + QChar(0x2026);
}

QString printable(const QString& text)
{
    QString result;
    result.reserve(text.size());
    for (const auto character : text) {
        if (character == u'\n')
            result += character;
        else if (character == u'\t')
            result += u"    ";
        else if (character != u'\r')
            result += character.category() == QChar::Other_Control ? QChar(QChar::ReplacementCharacter) : character;
    }
    return result;
}

QString oneLine(const QString& text)
{
    return printable(text).replace(u'\n', u' ');
}

QStringList wrapped(const QString& text, int columns)
{
    QStringList lines;
    for (const auto& paragraph : printable(text).split(u'\n')) {
        if (columns <= 0 || displayWidth(paragraph) <= columns) {
            lines << paragraph;
            continue;
        }
        QString line;
        for (const auto& word : paragraph.split(u' ')) {
            if (!line.isEmpty() && displayWidth(line) + 1 + displayWidth(word) > columns) {
                lines << line;
                line = word;
            } else {
                line = line.isEmpty() ? word : line + u' ' + word;
            }
        }
        lines << line;
    }
    return lines;
}

} // namespace helpdesk::cli
