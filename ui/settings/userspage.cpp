// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/userspage.h"

#include "ui/base/answers.h"
#include "ui/base/inlinemessage.h"
#include "ui/base/tokens.h"
#include "ui/base/widgetrole.h"
#include "ui/shell/currentuser.h"
#include "ui/shell/question.h"
#include "ui/text/errorpresenter.h"
#include "ui/text/keypresenter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

UsersPage::UsersPage(AsyncWorkspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_list(new QListWidget(this))
    , m_new(new QPushButton(this))
    , m_form(new QFormLayout)
    , m_login(new QLineEdit(this))
    , m_name(new QLineEdit(this))
    , m_email(new QLineEdit(this))
    , m_role(new QComboBox(this))
    , m_active(new QCheckBox(this))
    , m_message(new InlineMessage(this))
    , m_save(new QPushButton(this))
{
    setObjectName(u"usersPage"_s);
    m_list->setObjectName(u"userList"_s);
    m_login->setObjectName(u"userLogin"_s);
    m_name->setObjectName(u"userName"_s);
    m_new->setObjectName(u"userNew"_s);
    m_save->setObjectName(u"userSave"_s);
    build();
    retranslate();
    show({});
    connect(m_list, &QListWidget::currentRowChanged, this, &UsersPage::choose);
    connect(m_new, &QPushButton::clicked, this, &UsersPage::startNew);
    connect(m_save, &QPushButton::clicked, this, &UsersPage::save);
    if (m_workspace.actor().role != Role::Administrator)
        forbid();
    read(workspace.actor().user);
}

// What may not be changed is still there to be read and copied.
void UsersPage::forbid()
{
    for (auto* edit : {m_login, m_name, m_email})
        edit->setReadOnly(true);
    for (QWidget* control : std::initializer_list<QWidget*>{m_role, m_active, m_new, m_save})
        control->setEnabled(false);
    m_message->say(InlineMessage::Kind::Information, tr("Administrators change this."));
}

void UsersPage::build()
{
    m_new->setAutoDefault(false);
    m_save->setAutoDefault(false);
    setRole(*m_save, WidgetRole::Primary);
    auto* left = new QVBoxLayout;
    left->setSpacing(spacing::small);
    left->addWidget(m_list, 1);
    left->addWidget(m_new);
    m_form->setSpacing(spacing::small);
    for (QWidget* editor : std::initializer_list<QWidget*>{m_login, m_name, m_email, m_role})
        m_form->addRow(new QLabel(this), editor);
    m_form->addRow(nullptr, m_active);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    auto* right = new QVBoxLayout;
    right->setSpacing(spacing::small);
    right->addLayout(m_form);
    right->addWidget(m_message);
    right->addStretch(1);
    right->addLayout(buttons);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing::medium, spacing::large, spacing::medium, spacing::medium);
    layout->setSpacing(spacing::large);
    layout->addLayout(left, 2);
    layout->addLayout(right, 3);
}

void UsersPage::read(UserId wanted)
{
    onAnswer(
        this, m_workspace.users(),
        [this, wanted](const std::vector<User>& users) {
            m_users = users;
            fillList();
            m_list->setCurrentRow(rowOf(wanted));
        },
        [this](const Error& error) { m_message->say(InlineMessage::Kind::Error, sentence(error)); });
}

void UsersPage::fillList()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const auto& user : m_users) {
        const auto text = nameAndRole(user.name, user.role);
        m_list->addItem(user.active ? text : tr("%1 (left)").arg(text));
    }
}

void UsersPage::choose(int row)
{
    if (row < 0 || row >= static_cast<int>(m_users.size()))
        return;
    const auto& chosen = m_users[static_cast<size_t>(row)];
    if (chosen.id == m_user.id) { // the list was read again
        if (!isEdited())
            show(chosen);
        return;
    }
    if (isEdited() && !mayDiscard(*this)) {
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentRow(rowOf(m_user.id));
        return;
    }
    if (m_save->isEnabled())
        m_message->dismiss();
    show(chosen);
}

void UsersPage::show(const User& user)
{
    m_user = user;
    m_login->setText(user.login);
    m_name->setText(user.name);
    m_email->setText(user.email);
    m_role->setCurrentIndex(m_role->findData(QString(keyOf(user.role))));
    m_active->setChecked(user.active);
}

int UsersPage::rowOf(UserId id) const
{
    const auto found = std::ranges::find(m_users, id, &User::id);
    return found == m_users.end() ? -1 : static_cast<int>(found - m_users.begin());
}

void UsersPage::startNew()
{
    if (isEdited() && !mayDiscard(*this))
        return;
    m_list->setCurrentRow(-1);
    m_message->dismiss();
    show({});
    m_login->setFocus();
}

User UsersPage::written() const
{
    auto user = m_user;
    user.login = m_login->text().trimmed();
    user.name = m_name->text().trimmed();
    user.email = m_email->text().trimmed();
    user.role = fromKey<Role>(m_role->currentData().toString()).value_or(Role::Agent);
    user.active = m_active->isChecked();
    return user;
}

bool UsersPage::isEdited() const
{
    return written() != m_user;
}

void UsersPage::save()
{
    const auto user = written();
    m_save->setEnabled(false);
    onAnswer(
        this, user.id.isValid() ? m_workspace.editUser(user) : m_workspace.addUser(user),
        [this](const User& saved) {
            m_save->setEnabled(true);
            show(saved);
            read(saved.id);
            m_message->say(InlineMessage::Kind::Success, tr("%1 is saved.").arg(saved.name));
        },
        [this](const Error& error) {
            m_save->setEnabled(true);
            m_message->say(InlineMessage::Kind::Error, sentence(error));
        });
}

void UsersPage::retranslate()
{
    const std::array<std::pair<QWidget*, QString>, 4> names{
        {{m_login, tr("Login")}, {m_name, tr("Name")}, {m_email, tr("Mail")}, {m_role, tr("Role")}}};
    for (const auto& [editor, text] : names) {
        auto* label = qobject_cast<QLabel*>(m_form->labelForField(editor));
        label->setText(text);
        label->setBuddy(editor);
        editor->setAccessibleName(text);
    }
    const auto chosen = m_role->currentData();
    m_role->clear();
    for (const auto role : valuesOf<Role>())
        m_role->addItem(label(role), QString(keyOf(role)));
    m_role->setCurrentIndex(qMax(0, m_role->findData(chosen)));
    m_list->setAccessibleName(tr("Users"));
    m_active->setText(tr("Works here"));
    m_new->setText(tr("New user"));
    m_save->setText(tr("Save user"));
}

void UsersPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fillList();
    }
    QWidget::changeEvent(event);
}

} // namespace helpdesk
