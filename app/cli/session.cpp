// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/session.h"

using namespace Qt::StringLiterals;

namespace helpdesk::cli {

Session::Session(const GlobalOptions& options, Environment& environment)
    : m_options(options)
    , m_environment(environment)
{
}

Result<Workspace*> Session::open(WorkspaceMode mode)
{
    if (!m_workspace) {
        HD_TRY(m_workspace, Workspace::open(workspacePath(), mode, m_environment.clock));
    }
    return m_workspace.get();
}

Result<Actor> Session::actor()
{
    HD_TRY(const auto user,
           m_options.login.isEmpty() ? m_workspace->users().defaultUser()
                                     : m_workspace->users().findByLogin(m_options.login));
    if (!user.active)
        return fail(ErrorCode::NotFound, Subject::User, {user.login});
    return actorOf(user);
}

QString Session::workspacePath() const
{
    if (!m_options.workspace.isEmpty())
        return m_options.workspace;
    const auto named = m_environment.variables.value(u"HELPDESK_WORKSPACE"_s);
    return named.isEmpty() ? Workspace::defaultPath() : named;
}

QString Session::textOrInput(const QString& text)
{
    if (text != "-"_L1)
        return text;
    auto read = QString::fromUtf8(m_environment.in.readAll());
    read.replace("\r\n"_L1, "\n"_L1);
    while (read.endsWith(u'\n'))
        read.chop(1);
    return read;
}

void Session::say(const QString& line)
{
    m_environment.out.write(line.toUtf8() + '\n');
}

void Session::complain(const QString& line)
{
    m_environment.err.write("helpdeskctl: " + line.simplified().toUtf8() + '\n');
}

} // namespace helpdesk::cli
