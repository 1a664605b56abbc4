// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/tokens.h"

#include <QPalette>

#include <algorithm>
#include <cmath>

namespace helpdesk {

Colors lightColors()
{
    return {
        .window = QColor(0xF4, 0xF5, 0xF8),
        .surface = QColor(0xFF, 0xFF, 0xFF),
        .sidebar = QColor(0xEB, 0xED, 0xF2),
        .line = QColor(0xD5, 0xDA, 0xE3),
        .controlBorder = QColor(0x7C, 0x85, 0x9C),
        .text = QColor(0x1A, 0x20, 0x30),
        .mutedText = QColor(0x56, 0x60, 0x74),
        .accent = QColor(0x2B, 0x55, 0xD9),
        .selection = QColor(0xE4, 0xEA, 0xFD),
        .danger = QColor(0xB4, 0x23, 0x2F),
        .warning = QColor(0x8A, 0x52, 0x00),
        .success = QColor(0x1B, 0x6E, 0x43),
        .noteBackground = QColor(0xFF, 0xF6, 0xD6),
        .textOnAccent = QColor(0xFF, 0xFF, 0xFF),
        .hit = QColor(0xFF, 0xE0, 0x82),
    };
}

Colors darkColors()
{
    return {
        .window = QColor(0x14, 0x17, 0x1D),
        .surface = QColor(0x1B, 0x1F, 0x27),
        .sidebar = QColor(0x17, 0x1A, 0x21),
        .line = QColor(0x31, 0x38, 0x48),
        .controlBorder = QColor(0x72, 0x7C, 0x92),
        .text = QColor(0xE7, 0xEA, 0xF1),
        .mutedText = QColor(0xA2, 0xAC, 0xBF),
        .accent = QColor(0x86, 0xA1, 0xFF),
        .selection = QColor(0x24, 0x30, 0x52),
        .danger = QColor(0xFF, 0x8A, 0x90),
        .warning = QColor(0xF0, 0xB3, 0x5A),
        .success = QColor(0x63, 0xCF, 0x97),
        .noteBackground = QColor(0x35, 0x2E, 0x16),
        .textOnAccent = QColor(0x10, 0x13, 0x1A),
        .hit = QColor(0x6B, 0x52, 0x00),
    };
}

bool isDark(const QPalette& palette)
{
    // By the text alone: a style sheet may leave a widget's background transparent, which reads as black.
    constexpr int middle = 128;
    return palette.color(QPalette::Active, QPalette::WindowText).lightness() > middle;
}

Colors colorsFor(const QPalette& palette)
{
    return isDark(palette) ? darkColors() : lightColors();
}

QColor colorOf(Tone tone, const Colors& colors)
{
    switch (tone) {
    case Tone::Text:
        return colors.text;
    case Tone::Muted:
        return colors.mutedText;
    case Tone::Accent:
        return colors.accent;
    case Tone::Danger:
        return colors.danger;
    case Tone::Warning:
        return colors.warning;
    case Tone::Success:
        return colors.success;
    case Tone::OnAccent:
        return colors.textOnAccent;
    }
    Q_UNREACHABLE();
    return colors.text;
}

namespace {

    double relativeLuminance(const QColor& color)
    {
        const auto linear = [](double channel) {
            return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(color.red() / 255.0) + 0.7152 * linear(color.green() / 255.0)
            + 0.0722 * linear(color.blue() / 255.0);
    }

} // namespace

double contrast(const QColor& one, const QColor& other)
{
    const auto [darker, lighter] = std::minmax({relativeLuminance(one), relativeLuminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace helpdesk
