// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/parse/command.h"
#include "app/cli/session.h"

#include <memory>

namespace helpdesk::cli {

/// The whole tree of commands; reads one command line.
class CommandLine {
public:
    CommandLine();
    ~CommandLine();

    /// Both empty: a command is chosen. `problem` is one line with a hint.
    struct Parsed {
        QString help;
        QString problem;
    };
    Parsed parse(const QStringList& arguments);

    Result<ExitStatus> run(Session& session) const { return m_chosen.run(session); }
    bool usesWorkspace() const { return m_chosen.usesWorkspace; }
    const GlobalOptions& options() const { return m_options; }

private:
    void addGlobalOptions();
    QString sentenceOf(const CLI::ParseError& error) const;
    const CLI::App* deepest() const;

    std::unique_ptr<CLI::App> m_app;
    CommandRegistry m_registry;
    ChosenCommand& m_chosen = m_registry.chosen;
    GlobalOptions m_options;
};

} // namespace helpdesk::cli
