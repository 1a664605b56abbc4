// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/currentuser.h"

#include "ui/settings/settings.h"
#include "ui/text/keypresenter.h"
#include "ui/text/placeholders.h"

#include <QActionGroup>
#include <QLocale>
#include <QMenu>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

CurrentUser::CurrentUser(AsyncWorkspace& workspace, Settings& settings, QWidget& window)
    : QObject(&window)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_menu(new QMenu(&window))
    , m_reading(this)
{
    m_menu->setObjectName(u"users"_s);
    connect(&m_workspace, &AsyncWorkspace::actorChanged, this, &CurrentUser::fillMenu);
    connect(&m_workspace, &AsyncWorkspace::changed, this, [this](const std::vector<Change>& changes) {
        const auto isUser = [](const Change& change) { return change.thing == ChangedThing::User; };
        if (std::any_of(changes.begin(), changes.end(), isUser))
            read();
    });
    retranslate();
    read();
}

void CurrentUser::read()
{
    m_reading.ask(m_workspace.users(), [this](const std::vector<User>& users) { take(users); });
}

void CurrentUser::take(const std::vector<User>& users)
{
    m_users = users;
    fillMenu();
    Q_EMIT usersRead(users);
    const auto& actor = m_workspace.actor();
    const auto present =
        std::find_if(users.begin(), users.end(), [&](const User& user) { return user.id == actor.user; });
    if (present == users.end())
        return;
    if (!present->active)
        Q_EMIT left(tr("%1 does not work here any more; choose in the status line who does.").arg(present->name));
    else
        m_workspace.setActor(actorOf(*present));
}

void CurrentUser::fillMenu()
{
    m_menu->clear();
    delete m_menu->findChild<QActionGroup*>();
    auto* group = new QActionGroup(m_menu);
    for (const auto& user : m_users) {
        if (!user.active)
            continue;
        auto* action = m_menu->addAction(nameAndRole(user.name, user.role).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(user.id == m_workspace.actor().user);
        group->addAction(action);
        connect(
            action, &QAction::triggered, this, [this, user] { choose(user); }, Qt::QueuedConnection);
    }
}

QList<QAction*> CurrentUser::choices() const
{
    return m_menu->actions();
}

void CurrentUser::choose(const User& user)
{
    if (user.id == m_workspace.actor().user)
        return;
    m_workspace.setActor(actorOf(user));
    m_settings.setUser(m_workspace.path(), user.login);
    Q_EMIT said(tr("%1 works here now.").arg(user.name));
}

void CurrentUser::retranslate()
{
    m_menu->setTitle(tr("&Who works here"));
    fillMenu();
}

QString nameAndRole(const QString& name, Role role)
{
    return withArguments(CurrentUser::tr("%1, %2", "a person and the role"), {name, QLocale().toLower(label(role))});
}

} // namespace helpdesk
