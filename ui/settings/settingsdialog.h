// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QComboBox;
class QPushButton;
class QTabWidget;

namespace helpdesk {

class Appearance;
class AppearancePage;
class AsyncWorkspace;
class BalancePolicyPage;
class ContractsPage;
class ProfilePage;
class RulesPage;
class Settings;
class UsersPage;

/// What this user likes on this machine, who the partner is, who works here, what is left of our contracts, and by which
/// rules of the programme we go.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    SettingsDialog(AsyncWorkspace& workspace, Settings& settings, Appearance& appearance, QWidget* parent = nullptr);

    /// However it is left: asks first when something written on a page is not stored.
    void reject() override;

Q_SIGNALS:
    void languageChosen(const QString& bcp47);
    void densityChosen(bool compact);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int firstEdited() const; ///< a page; -1: all is stored
    /// The names of the pages in a line, or as a list to choose from where the line has no room for them.
    void fitNames();
    void retranslate();

    QComboBox* m_names;
    QTabWidget* m_tabs;
    AppearancePage* m_appearance;
    ProfilePage* m_profile;
    UsersPage* m_users;
    ContractsPage* m_contracts;
    BalancePolicyPage* m_balances;
    RulesPage* m_rules;
    QPushButton* m_close;
};

} // namespace helpdesk
