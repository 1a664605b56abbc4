// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/theme.h"

#include "ui/base/enterkey.h"
#include "ui/base/ownstyle.h"
#include "ui/base/typography.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QPalette>
#include <QScreen>

#include <utility>

using namespace Qt::StringLiterals;

namespace helpdesk {

namespace {

    QColor between(const QColor& one, const QColor& other)
    {
        return QColor((one.red() + other.red()) / 2, (one.green() + other.green()) / 2,
                      (one.blue() + other.blue()) / 2);
    }

    /// As much larger as its text is, but no larger than the screen and not past its edges.
    void growWindow(QWidget& window, int percent, int before)
    {
        const auto place = window.screen()->availableGeometry();
        const auto frame = window.frameGeometry().size() - window.size();
        window.resize((window.size() * percent / before).boundedTo(place.size() - frame));
        const auto outer = window.frameGeometry();
        if (place.contains(outer))
            return;
        window.move(qMax(place.left(), qMin(outer.left(), place.left() + place.width() - outer.width())),
                    qMax(place.top(), qMin(outer.top(), place.top() + place.height() - outer.height())));
    }

} // namespace

QPalette paletteOf(const Colors& colors)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor& color) { palette.setColor(role, color); };
    set(QPalette::Window, colors.window);
    set(QPalette::WindowText, colors.text);
    set(QPalette::Base, colors.surface);
    set(QPalette::AlternateBase, colors.window);
    set(QPalette::Text, colors.text);
    set(QPalette::PlaceholderText, colors.mutedText);
    set(QPalette::Button, colors.surface);
    set(QPalette::ButtonText, colors.text);
    set(QPalette::BrightText, colors.danger);
    set(QPalette::ToolTipBase, colors.surface);
    set(QPalette::ToolTipText, colors.text);
    set(QPalette::Highlight, colors.selection);
    set(QPalette::HighlightedText, colors.text);
    set(QPalette::Link, colors.accent);
    set(QPalette::LinkVisited, colors.accent);
    set(QPalette::Light, colors.surface);
    set(QPalette::Midlight, colors.window);
    set(QPalette::Mid, colors.line);
    set(QPalette::Dark, colors.controlBorder);
    set(QPalette::Shadow, colors.controlBorder);
    const auto faded = between(colors.mutedText, colors.window);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, faded);
    return palette;
}

Appearance::Appearance(QApplication& application)
    : QObject(&application)
    , m_application(application)
    , m_systemFont(QApplication::font())
    , m_change(new SheetChange(this))
{
    QApplication::setStyle(new OwnStyle);
    connect(m_change, &SheetChange::done, this, &Appearance::finish);
    apply();
    application.installEventFilter(this);
    new EnterKey(application, this);
}

Appearance::~Appearance()
{
    m_change->complete();
}

void Appearance::setTheme(Theme theme)
{
    if (theme == m_theme)
        return;
    m_theme = theme;
    apply();
}

void Appearance::setTextPercent(int percent)
{
    if (percent == m_textPercent)
        return;
    m_textPercent = percent;
    apply();
}

void Appearance::apply()
{
    m_applying = true;
    m_change->start([this] { return dress(); });
}

Dress Appearance::dress()
{
    m_dark = m_theme == Theme::System ? systemIsDark() : m_theme == Theme::Dark;
    setTextScale(m_textPercent / 100.0);
    auto font = m_systemFont;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * m_textPercent / 100.0);
    else
        font.setPixelSize(font.pixelSize() * m_textPercent / 100);
    const auto& colors = m_dark ? darkColors() : lightColors();
    return {font, paletteOf(colors), styleSheetOf(colors, m_textPercent)};
}

void Appearance::finish()
{
    m_applying = false;
    if (const auto before = std::exchange(m_shownPercent, m_textPercent); before != m_textPercent) {
        for (auto* window : QApplication::topLevelWidgets()) {
            if (qobject_cast<QDialog*>(window) && window->isVisible())
                growWindow(*window, m_textPercent, before);
        }
    }
    Q_EMIT changed();
}

/// Qt 6.4 does not tell the scheme; the palette it would use without ours does.
bool Appearance::systemIsDark()
{
    QApplication::setPalette(QPalette());
    return helpdesk::isDark(QApplication::palette());
}

bool Appearance::eventFilter(QObject* watched, QEvent* event)
{
    const bool systemChanged = event->type() == QEvent::ThemeChange
        || (event->type() == QEvent::ApplicationPaletteChange && watched == &m_application);
    if (systemChanged && !m_applying && m_theme == Theme::System) {
        // Later: the event is still on its way to other windows. Posted once however many there are.
        m_applying = true;
        QMetaObject::invokeMethod(this, &Appearance::apply, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace helpdesk
