// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/program.h"

#include "services/workspace.h"
#include "ui/base/answers.h"
#include "ui/shell/mainwindow.h"
#include "ui/start/startwindow.h"
#include "ui/text/language.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QTimer>

#include <chrono>
#include <utility>

namespace helpdesk {

using namespace Qt::StringLiterals;

Program::Program(QApplication& application, QSettings& store, StartRequest request)
    : m_application(application)
    , m_request(std::move(request))
    , m_settings(store)
    , m_appearance(application)
    , m_clock(std::make_shared<SystemClock>())
{
    m_appearance.setTheme(fromKey<Theme>(m_request.theme).value_or(m_settings.theme()));
    m_appearance.setTextPercent(m_settings.textPercent());
    installLanguage(m_application, m_request.language.isEmpty() ? m_settings.language() : m_request.language);
}

Program::~Program() = default;

QString Program::demoPath() const
{
    return QFileInfo(Workspace::defaultPath()).dir().filePath(u"demo.helpdesk"_s);
}

void Program::start()
{
    auto path = m_request.workspace.isEmpty() ? qEnvironmentVariable("HELPDESK_WORKSPACE") : m_request.workspace;
    if (m_request.demo) {
        if (path.isEmpty())
            path = demoPath();
        open(path, QFileInfo::exists(path) ? AsyncWorkspace::Start::Open : AsyncWorkspace::Start::CreateDemo);
        return;
    }
    if (path.isEmpty())
        path = Workspace::defaultPath();
    if (m_request.workspace.isEmpty() && !QFileInfo::exists(path))
        showStart();
    else
        open(path, AsyncWorkspace::Start::Open);
}

void Program::open(const QString& path, AsyncWorkspace::Start how)
{
    if (!m_start) {
        makeStart();
        showLater();
    }
    m_start->showBusy(true);
    QDir().mkpath(QFileInfo(path).absolutePath());
    m_main.reset();
    openAs(m_request.login.isEmpty() ? m_settings.user(path) : m_request.login, path, how);
}

void Program::openAs(const QString& login, const QString& path, AsyncWorkspace::Start how)
{
    m_workspace = std::make_unique<AsyncWorkspace>(m_clock);
    onAnswer(
        this, m_workspace->open(path, how, login), [this](int done, int total) { m_start->showProgress(done, total); },
        [this, path](const User& user) {
            m_settings.addRecentWorkspace(QFileInfo(path).absoluteFilePath());
            introduce(user);
        },
        [this, login, path, how](const Error& error) {
            // Whoever worked here last may have left; who is asked for must be there.
            if (error.subject == Subject::User && m_request.login.isEmpty() && !login.isEmpty()) {
                QMetaObject::invokeMethod(
                    this, [this, path, how] { openAs({}, path, how); }, Qt::QueuedConnection);
                return;
            }
            m_wanted = {};
            refuse(error);
        });
}

// The first administrator has the name that the system knows; whoever gave another is called by that.
void Program::introduce(const User& user)
{
    auto named = user;
    named.name = std::exchange(m_wanted.person, {});
    if (named.name.isEmpty() || named.name == user.name) {
        showMain();
        return;
    }
    onAnswer(
        this, m_workspace->editUser(named),
        [this](const User& stored) {
            m_workspace->setActor(actorOf(stored));
            showMain();
        },
        [this](const Error& error) { refuse(error); });
}

void Program::refuse(const Error& error)
{
    m_start->show();
    m_start->showBusy(false);
    m_start->showError(error);
}

QString Program::freePath() const
{
    const QFileInfo first(Workspace::defaultPath());
    auto path = first.filePath();
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = first.dir().filePath(u"%1-%2.%3"_s.arg(first.completeBaseName()).arg(i).arg(first.suffix()));
    return path;
}

void Program::makeStart()
{
    m_start = std::make_unique<StartWindow>(m_settings.recentWorkspaces());
    m_start->propose(freePath(), {});
    connect(m_start.get(), &StartWindow::createRequested, this, [this](const NewWorkspace& wanted) {
        m_wanted = wanted;
        open(wanted.path, AsyncWorkspace::Start::CreateEmpty);
    });
    connect(m_start.get(), &StartWindow::demoRequested, this, [this] {
        const auto path = demoPath();
        open(path, QFileInfo::exists(path) ? AsyncWorkspace::Start::Open : AsyncWorkspace::Start::CreateDemo);
    });
    connect(m_start.get(), &StartWindow::openRequested, this,
            [this](const QString& path) { open(path, AsyncWorkspace::Start::Open); });
    connect(m_start.get(), &StartWindow::languageChosen, this, &Program::applyLanguage);
}

void Program::showStart()
{
    makeStart();
    m_start->show();
}

void Program::showLater()
{
    constexpr std::chrono::seconds kPatience{1};
    QTimer::singleShot(kPatience, m_start.get(), [this] { m_start->show(); });
}

void Program::showMain()
{
    m_main = std::make_unique<MainWindow>(*m_workspace, m_clock, m_settings, m_appearance);
    connect(m_main.get(), &MainWindow::languageChosen, this, &Program::applyLanguage);
    connect(
        m_main.get(), &MainWindow::openRequested, this, [this] { showStart(); }, Qt::QueuedConnection);
    m_main->show();
    m_start.reset();
    if (std::exchange(m_wanted.importNext, false))
        m_main->importFiles();
}

void Program::applyLanguage(const QString& bcp47)
{
    m_settings.setLanguage(bcp47);
    installLanguage(m_application, bcp47);
}

} // namespace helpdesk
