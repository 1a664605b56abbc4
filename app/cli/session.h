// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/environment.h"
#include "app/cli/exitstatus.h"
#include "app/cli/output/format.h"
#include "services/workspace.h"

#include <memory>

namespace helpdesk::cli {

/// The options that every command takes.
struct GlobalOptions {
    QString workspace;
    QString login;
    Format format = Format::Table;
};

/// One command at work: its workspace, who works, where its answer goes.
class Session {
public:
    Session(const GlobalOptions& options, Environment& environment);

    /// Opens the workspace at the first call. Errors: those of Workspace::open().
    Result<Workspace*> open(WorkspaceMode mode);
    /// Who works: `--as`, else the default user. The workspace must be open.
    Result<Actor> actor();
    QString workspacePath() const;
    /// Whether the command line names one.
    bool isWorkspaceNamed() const { return !m_options.workspace.isEmpty(); }
    /// What `--as` gives, or nothing.
    const QString& login() const { return m_options.login; }

    Format format() const { return m_options.format; }
    Environment& environment() { return m_environment; }
    const QTimeZone& zone() const { return m_environment.zone; }
    Instant now() const { return m_environment.clock.now(); }

    /// A text given as `-` is read from standard input.
    QString textOrInput(const QString& text);
    /// One line of the answer.
    void say(const QString& line);
    /// One line on standard error.
    void complain(const QString& line);

private:
    const GlobalOptions& m_options;
    Environment& m_environment;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace helpdesk::cli
