// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

class QPalette;

namespace helpdesk {

/// Distances, in device-independent pixels. Nothing else is used between widgets.
namespace spacing {
    inline constexpr int tiny = 4;
    inline constexpr int small = 8;
    inline constexpr int medium = 12;
    inline constexpr int large = 16;
    inline constexpr int huge = 24;
} // namespace spacing

inline constexpr int cornerRadius = 6;
inline constexpr int rowHeight = 32;
inline constexpr int compactRowHeight = 26;
inline constexpr int focusRingWidth = 2;

/// The colours of one appearance, by what they are for.
struct Colors {
    QColor window;
    QColor surface; ///< lists, editors, cards
    QColor sidebar;
    QColor line; ///< between things; carries no meaning
    QColor controlBorder;
    QColor text;
    QColor mutedText;
    QColor accent;
    QColor selection;
    QColor danger;
    QColor warning;
    QColor success;
    QColor noteBackground; ///< of what the customer never sees
    QColor textOnAccent;
    QColor hit; ///< behind words that were searched for, which are bold as well; for plain text alone
};

Colors lightColors();
Colors darkColors();

bool isDark(const QPalette& palette);
/// The colours that go with a widget's palette: how a widget or delegate asks without knowing the theme.
Colors colorsFor(const QPalette& palette);

/// A meaning that an icon or a label takes its colour from.
enum class Tone { Text, Muted, Accent, Danger, Warning, Success, OnAccent };
QColor colorOf(Tone tone, const Colors& colors);

/// The contrast ratio of WCAG 2, 1 to 21.
double contrast(const QColor& one, const QColor& other);

} // namespace helpdesk
