// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/appearancepage.h"

#include "ui/base/theme.h"
#include "ui/base/tokens.h"
#include "ui/settings/settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr std::array kTextPercents{100, 115, 130, 150, 175, 200};

} // namespace

AppearancePage::AppearancePage(Settings& settings, Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_appearance(appearance)
    , m_form(new QFormLayout(this))
    , m_language(new QComboBox(this))
    , m_theme(new QComboBox(this))
    , m_textSize(new QComboBox(this))
    , m_compact(new QCheckBox(this))
    , m_notifications(new QCheckBox(this))
{
    m_language->setObjectName(u"settingsLanguage"_s);
    m_theme->setObjectName(u"settingsTheme"_s);
    m_textSize->setObjectName(u"settingsTextSize"_s);
    m_form->setContentsMargins(spacing::medium, spacing::large, spacing::medium, spacing::medium);
    m_form->setSpacing(spacing::medium);
    m_form->addRow(new QLabel(this), m_language);
    m_form->addRow(new QLabel(this), m_theme);
    m_form->addRow(new QLabel(this), m_textSize);
    m_form->addRow(nullptr, m_compact);
    m_compact->setChecked(settings.compactRows());
    m_notifications->setObjectName(u"settingsNotifications"_s);
    m_form->addRow(nullptr, m_notifications);
    m_notifications->setChecked(settings.desktopNotifications());
    connect(m_notifications, &QCheckBox::toggled, this, [this](bool shown) { m_settings.setDesktopNotifications(shown); });
    fill();
    connect(m_language, &QComboBox::activated, this,
            [this] { Q_EMIT languageChosen(m_language->currentData().toString()); });
    connect(m_theme, &QComboBox::activated, this, [this] {
        const auto theme = fromKey<Theme>(m_theme->currentData().toString()).value_or(Theme::System);
        m_settings.setTheme(theme);
        m_appearance.setTheme(theme);
    });
    connect(m_textSize, &QComboBox::activated, this, [this] {
        m_settings.setTextPercent(m_textSize->currentData().toInt());
        m_appearance.setTextPercent(m_settings.textPercent());
    });
    connect(m_compact, &QCheckBox::toggled, this, [this](bool compact) {
        m_settings.setCompactRows(compact);
        Q_EMIT densityChosen(compact);
    });
}

void AppearancePage::fill()
{
    const std::array<std::pair<QWidget*, QString>, 3> names{
        {{m_language, tr("Language")}, {m_theme, tr("Theme")}, {m_textSize, tr("Text size")}}};
    for (const auto& [editor, name] : names) {
        auto* label = qobject_cast<QLabel*>(m_form->labelForField(editor));
        label->setText(name);
        label->setBuddy(editor);
        editor->setAccessibleName(name);
    }
    m_language->clear();
    m_language->addItem(tr("As the system"), QString());
    m_language->addItem(u"English"_s, u"en"_s); // each language names itself
    m_language->addItem(u"Русский"_s, u"ru"_s);
    m_language->setCurrentIndex(qMax(0, m_language->findData(m_settings.language())));
    m_theme->clear();
    m_theme->addItem(tr("As the system"), QString(keyOf(Theme::System)));
    m_theme->addItem(tr("Light"), QString(keyOf(Theme::Light)));
    m_theme->addItem(tr("Dark"), QString(keyOf(Theme::Dark)));
    m_theme->setCurrentIndex(m_theme->findData(QString(keyOf(m_appearance.theme()))));
    m_textSize->clear();
    for (const auto percent : kTextPercents)
        m_textSize->addItem(tr("%1 %").arg(percent), percent);
    m_textSize->setCurrentIndex(qMax(0, m_textSize->findData(m_settings.textPercent())));
    m_compact->setText(tr("Compact rows in lists"));
    m_notifications->setText(tr("Show notifications on the desktop"));
}

void AppearancePage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QWidget::changeEvent(event);
}

} // namespace helpdesk
