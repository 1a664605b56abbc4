// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;

namespace helpdesk {

class Appearance;
class Settings;

/// Language, theme, density, text size and messages of the desktop; each takes effect at once.
class AppearancePage : public QWidget {
    Q_OBJECT

public:
    AppearancePage(Settings& settings, Appearance& appearance, QWidget* parent = nullptr);

Q_SIGNALS:
    void languageChosen(const QString& bcp47);
    void densityChosen(bool compact);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();

    Settings& m_settings;
    Appearance& m_appearance;
    QFormLayout* m_form;
    QComboBox* m_language;
    QComboBox* m_theme;
    QComboBox* m_textSize;
    QCheckBox* m_compact;
    QCheckBox* m_notifications;
};

} // namespace helpdesk
