// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingsdialog.h"

#include "ui/balances/balancepolicypage.h"
#include "ui/balances/contractspage.h"
#include "ui/base/fittotext.h"
#include "ui/base/pagescroll.h"
#include "ui/base/tokens.h"
#include "ui/base/windowsize.h"
#include "ui/rules/rulespage.h"
#include "ui/settings/appearancepage.h"
#include "ui/settings/profilepage.h"
#include "ui/settings/userspage.h"
#include "ui/shell/question.h"

#include <QComboBox>
#include <QEvent>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace helpdesk {

using namespace Qt::StringLiterals;

SettingsDialog::SettingsDialog(AsyncWorkspace& workspace, Settings& settings, Appearance& appearance, QWidget* parent)
    : QDialog(parent)
    , m_names(new QComboBox(this))
    , m_tabs(new QTabWidget(this))
    , m_appearance(new AppearancePage(settings, appearance, this))
    , m_profile(new ProfilePage(workspace, this))
    , m_users(new UsersPage(workspace, this))
    , m_contracts(new ContractsPage(workspace, this))
    , m_balances(new BalancePolicyPage(workspace, this))
    , m_rules(new RulesPage(workspace, this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"settingsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    const auto scrolled = [this](QWidget* page) { return new PageScroll(page, this); }; // long with large text
    for (auto* page : std::initializer_list<QWidget*>{scrolled(m_appearance), m_profile, scrolled(m_users),
                                                      scrolled(m_contracts), scrolled(m_balances), scrolled(m_rules)})
        m_tabs->addTab(page, QString());
    m_names->setObjectName(u"settingsNames"_s);
    m_names->addItems(QStringList(m_tabs->count()));
    m_names->hide();
    m_close->setObjectName(u"settingsClose"_s);
    m_close->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::medium);
    layout->addWidget(m_names);
    layout->addWidget(m_tabs, 1);
    layout->addLayout(buttons);
    connect(m_names, &QComboBox::activated, m_tabs, &QTabWidget::setCurrentIndex);
    connect(m_tabs, &QTabWidget::currentChanged, m_names, &QComboBox::setCurrentIndex);
    connect(m_close, &QPushButton::clicked, this, &SettingsDialog::reject);
    connect(m_appearance, &AppearancePage::languageChosen, this, &SettingsDialog::languageChosen);
    connect(m_appearance, &AppearancePage::densityChosen, this, &SettingsDialog::densityChosen);
    retranslate();
    fitToText(*m_tabs->tabBar(), [this](const QFontMetrics&) { fitNames(); });
    resizeWithText(*this, {820, 700});
}

int SettingsDialog::firstEdited() const
{
    const QWidget* page = m_profile->isEdited() ? static_cast<QWidget*>(m_profile)
        : m_users->isEdited()                  ? static_cast<QWidget*>(m_users)
        : m_balances->isEdited()               ? static_cast<QWidget*>(m_balances)
                                               : nullptr;
    int tab = m_tabs->count() - 1;
    while (tab >= 0 && m_tabs->widget(tab) != page && !m_tabs->widget(tab)->isAncestorOf(page))
        --tab;
    return tab;
}

void SettingsDialog::reject()
{
    const auto edited = firstEdited();
    if (edited >= 0) {
        m_tabs->setCurrentIndex(edited); // what the question is about
        if (!mayDiscard(*this))
            return;
    }
    QDialog::reject();
}

void SettingsDialog::fitNames()
{
    auto* line = m_tabs->tabBar();
    const auto margins = layout()->contentsMargins();
    const auto narrow = line->sizeHint().width() > width() - margins.left() - margins.right();
    if (narrow == line->isHidden())
        return;
    const auto focused = line->hasFocus() || m_names->hasFocus();
    line->setVisible(!narrow);
    m_names->setVisible(narrow);
    m_tabs->setFocusPolicy(narrow ? Qt::NoFocus : Qt::TabFocus); // Tab would give the focus to its hidden line, and stay
    if (focused)
        (narrow ? static_cast<QWidget*>(m_names) : line)->setFocus(Qt::OtherFocusReason);
}

void SettingsDialog::retranslate()
{
    setWindowTitle(tr("Settings"));
    const QStringList names{tr("Appearance"), tr("Partner profile"), tr("Users"), tr("Support contracts"),
                            tr("Costs"),      tr("Rules")};
    for (int i = 0; i < names.size(); ++i) {
        m_tabs->setTabText(i, names[i]);
        m_names->setItemText(i, names[i]);
    }
    m_tabs->setAccessibleName(tr("Settings"));
    m_names->setAccessibleName(tr("Settings"));
    fitNames();
    m_close->setText(tr("Close"));
}

void SettingsDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void SettingsDialog::resizeEvent(QResizeEvent* event)
{
    fitNames();
    QDialog::resizeEvent(event);
}

} // namespace helpdesk
