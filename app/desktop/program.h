// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/asyncworkspace.h"
#include "ui/base/theme.h"
#include "ui/settings/settings.h"
#include "ui/start/newworkspaceform.h"

#include <QCoreApplication>
#include <QObject>

#include <memory>

class QApplication;

namespace helpdesk {

class MainWindow;
class StartWindow;

/// What the command line of the desktop program asks for.
struct StartRequest {
    QString workspace; ///< empty: the environment's, else the user's own
    bool demo = false;
    QString login;
    QString language;
    QString theme;
};

/// The composition root: opens a workspace and puts the window over it; goes back to the start window when
/// that fails.
class Program : public QObject {
    Q_OBJECT

public:
    Program(QApplication& application, QSettings& store, StartRequest request);
    ~Program() override;

    void start();

private:
    QString demoPath() const;
    void open(const QString& path, AsyncWorkspace::Start how);
    void openAs(const QString& login, const QString& path, AsyncWorkspace::Start how);
    void introduce(const User& user);
    void refuse(const Error& error);
    QString freePath() const; ///< for a new workspace, where there is none yet
    void makeStart();
    void showStart();
    void showLater(); ///< the start window, when opening takes long enough to be waited for
    void showMain();
    void applyLanguage(const QString& bcp47);

    QApplication& m_application;
    StartRequest m_request;
    NewWorkspace m_wanted; ///< what was asked for beyond an open workspace
    Settings m_settings;
    Appearance m_appearance;
    std::shared_ptr<const Clock> m_clock;
    std::unique_ptr<AsyncWorkspace> m_workspace;
    std::unique_ptr<StartWindow> m_start;
    std::unique_ptr<MainWindow> m_main;
};

} // namespace helpdesk
