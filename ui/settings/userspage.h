// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace helpdesk {

class InlineMessage;

/// The staff: who they are and what they may do; administrators change it.
class UsersPage : public QWidget {
    Q_OBJECT

public:
    explicit UsersPage(AsyncWorkspace& workspace, QWidget* parent = nullptr);

    bool isEdited() const; ///< the one in the form, otherwise than stored

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void forbid();
    void read(UserId choose);
    void fillList();
    void choose(int row);
    void show(const User& user);
    User written() const;
    int rowOf(UserId id) const; ///< -1: not stored yet
    void startNew();
    void save();
    void retranslate();

    AsyncWorkspace& m_workspace;
    std::vector<User> m_users;
    User m_user; ///< in the form; no id: a new one
    QListWidget* m_list;
    QPushButton* m_new;
    QFormLayout* m_form;
    QLineEdit* m_login;
    QLineEdit* m_name;
    QLineEdit* m_email;
    QComboBox* m_role;
    QCheckBox* m_active;
    InlineMessage* m_message;
    QPushButton* m_save;
};

} // namespace helpdesk
