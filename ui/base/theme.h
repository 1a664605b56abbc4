// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/enumkeys.h"
#include "ui/base/tokens.h"

#include <QFont>
#include <QObject>
#include <QPointer>
#include <QWidget>

#include <vector>

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

/// Dresses the whole program: style, palette and style sheet. One per application, made in its main().
/// Widgets learn of a change as usual, by QEvent::PaletteChange. Windows on show change in two events, so that neither is long, and
/// paint themselves behind the second.
class Appearance final : public QObject {
    Q_OBJECT

public:
    explicit Appearance(QApplication& application);

    Theme theme() const { return m_theme; }
    void setTheme(Theme theme);
    /// Text at this percentage of the system's size.
    void setTextPercent(int percent);
    bool isDark() const { return m_dark; }

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void apply();
    void applyInSteps();
    void undress();
    void dress();
    bool systemIsDark();

    QApplication& m_application;
    QFont m_systemFont;
    int m_textPercent = 100;
    Theme m_theme = Theme::System;
    bool m_dark = false;
    bool m_applying = false;
    bool m_undressed = false; ///< between the two events
    std::vector<QPointer<QWidget>> m_waiting; ///< windows that do not paint until then
};

} // namespace helpdesk
