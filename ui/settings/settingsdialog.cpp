// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingsdialog.h"

#include "ui/balances/balancepolicypage.h"
#include "ui/balances/contractspage.h"
#include "ui/base/pagescroll.h"
#include "ui/base/tokens.h"
#include "ui/base/typography.h"
#include "ui/rules/rulespage.h"
#include "ui/settings/appearancepage.h"
#include "ui/settings/profilepage.h"
#include "ui/settings/userspage.h"

#include <QEvent>
#include <QPushButton>
#include <QScreen>
#include <QTabWidget>
#include <QVBoxLayout>

namespace helpdesk {

using namespace Qt::StringLiterals;

SettingsDialog::SettingsDialog(AsyncWorkspace& workspace, Settings& settings, Appearance& appearance, QWidget* parent)
    : QDialog(parent)
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
    for (auto* page : std::initializer_list<QWidget*>{m_appearance, m_profile, m_users, m_contracts, m_balances, m_rules})
        m_tabs->addTab(new PageScroll(page, this), QString()); // with large text they are longer than the screen
    m_close->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::medium);
    layout->addWidget(m_tabs, 1);
    layout->addLayout(buttons);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_appearance, &AppearancePage::languageChosen, this, &SettingsDialog::languageChosen);
    connect(m_appearance, &AppearancePage::densityChosen, this, &SettingsDialog::densityChosen);
    retranslate();
    resize(QSize(grown(820), grown(600)).boundedTo(screen()->availableSize()));
}

void SettingsDialog::retranslate()
{
    setWindowTitle(tr("Settings"));
    const QStringList names{tr("Appearance"), tr("Partner profile"), tr("Users"), tr("Support contracts"),
                            tr("Costs"),      tr("Rules")};
    for (int i = 0; i < names.size(); ++i)
        m_tabs->setTabText(i, names[i]);
    m_tabs->setAccessibleName(tr("Settings"));
    m_close->setText(tr("Close"));
}

void SettingsDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace helpdesk
