// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/text/guessencoding.h"

#include <algorithm>

namespace helpdesk {

namespace {

    constexpr qsizetype sampleSize = 256 * 1024;

    bool isHigh(char c)
    {
        return static_cast<unsigned char>(c) >= 0x80;
    }

    bool isAsciiLetter(char c)
    {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /// Letters of Central Europe that are signs in windows-1252 (or letters it hardly uses): a sign does not
    /// stand beside a letter.
    bool isCentralEuropean(char c)
    {
        switch (static_cast<unsigned char>(c)) {
        case 0x8c: // Ś
        case 0x8f: // Ź
        case 0x8e: // Ž
        case 0x9a: // š
        case 0x9d: // ť
        case 0x9e: // ž
        case 0x9f: // ź
        case 0xa3: // Ł
        case 0xa5: // Ą
        case 0xaf: // Ż
        case 0xb3: // ł
        case 0xb9: // ą
        case 0xbc: // Ľ
        case 0xbe: // ľ
        case 0xbf: // ż
            return true;
        default:
            return false;
        }
    }

    struct Word {
        qsizetype ascii = 0;
        qsizetype high = 0;
        qsizetype centralEuropean = 0;
    };

    /// Counts the letters from `end` on, and moves it behind them.
    Word wordAt(const QByteArray& bytes, qsizetype* end, qsizetype size)
    {
        Word word;
        for (; *end < size; ++*end) {
            const char c = bytes[*end];
            if (isAsciiLetter(c))
                ++word.ascii;
            else if (isHigh(c))
                ++word.high;
            else
                break;
            word.centralEuropean += isCentralEuropean(c) ? 1 : 0;
        }
        return word;
    }

} // namespace

QByteArray guessUtf16(const QByteArray& bytes)
{
    const auto size = std::min(bytes.size(), sampleSize) & ~qsizetype(1);
    qsizetype zerosFirst = 0;
    qsizetype zerosSecond = 0;
    for (qsizetype i = 0; i < size; i += 2) {
        zerosFirst += bytes[i] == '\0' ? 1 : 0;
        zerosSecond += bytes[i + 1] == '\0' ? 1 : 0;
    }
    // Delimiters and digits alone make up a tenth of any table.
    const auto enough = size / 20;
    if (zerosSecond > enough && zerosFirst == 0)
        return "UTF-16LE";
    if (zerosFirst > enough && zerosSecond == 0)
        return "UTF-16BE";
    return {};
}

QByteArray guessCodePage(const QByteArray& bytes)
{
    const auto size = std::min(bytes.size(), sampleSize);
    qsizetype highWords = 0;
    qsizetype mixedWords = 0;
    qsizetype centralEuropean = 0;
    qsizetype start = 0;
    while (start < size) {
        auto end = start;
        const auto word = wordAt(bytes, &end, size);
        if (word.high > 0 && word.ascii > 0)
            ++mixedWords;
        else if (word.high > 1)
            ++highWords;
        if (word.ascii > 0)
            centralEuropean += word.centralEuropean;
        start = end + 1;
    }
    // Cyrillic words consist of high bytes; in Latin ones a high byte stands among others.
    if (highWords > mixedWords)
        return "windows-1251";
    return centralEuropean > 0 ? "windows-1250" : "windows-1252";
}

} // namespace helpdesk
