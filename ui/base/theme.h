// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/enumkeys.h"
#include "ui/base/sheetchange.h"
#include "ui/base/tokens.h"

class QApplication;

namespace helpdesk {

enum class Theme { System, Light, Dark };
template <>
struct EnumKeys<Theme> {
    static constexpr std::array<KeyOf<Theme>, 3> keys{
        {{Theme::System, "system"}, {Theme::Light, "light"}, {Theme::Dark, "dark"}}};
};

QPalette paletteOf(const Colors& colors);
/// `textPercent`: what stands beside text grows with it.
QString styleSheetOf(const Colors& colors, int textPercent = 100);

/// Dresses the whole program: style, font, palette and style sheet. One per application, made in its main().
/// Widgets learn of a change as usual, by QEvent::PaletteChange and FontChange; `changed` comes behind the last of them, which is
/// later than the call while windows are on show.
class Appearance final : public QObject {
    Q_OBJECT

public:
    explicit Appearance(QApplication& application);
    ~Appearance() override; ///< leaves nothing half dressed

    Theme theme() const { return m_theme; }
    void setTheme(Theme theme);
    /// Text at this percentage of the system's size.
    void setTextPercent(int percent);
    bool isDark() const { return m_dark; }
    /// Not all that is on show wears what was chosen yet.
    bool isChanging() const { return m_applying; }

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void apply();
    Dress dress();
    void finish();
    bool systemIsDark();

    QApplication& m_application;
    QFont m_systemFont;
    SheetChange* m_change;
    int m_textPercent = 100;
    int m_shownPercent = 100; ///< of the text on show: a change may be under way
    Theme m_theme = Theme::System;
    bool m_dark = false;
    bool m_applying = false;
};

} // namespace helpdesk
