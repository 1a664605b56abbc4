// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/runcli.h"

#include "app/cli/parse/commandline.h"
#include "app/cli/session.h"
#include "app/cli/words.h"
#include "base/logging.h"
#include "ui/text/errorpresenter.h"

using namespace Qt::StringLiterals;

namespace helpdesk::cli {

namespace {

    bool isTeamServer(const QString& workspace)
    {
        return workspace.startsWith("postgresql://"_L1, Qt::CaseInsensitive)
            || workspace.startsWith("postgres://"_L1, Qt::CaseInsensitive);
    }

    /// What was called wrongly, as far as the command line alone can tell.
    bool isUsage(const Error& error)
    {
        return error.code == ErrorCode::QueryError;
    }

    /// What the sentence about a mistake of ours sends people to.
    void logMistake(const Error& error)
    {
        if (error.code == ErrorCode::Internal)
            qCCritical(lcUi).noquote() << error.where.function_name() << error.where.line() << error.detail
                                       << error.arguments.join(u", "_s);
    }

    ExitStatus runCommand(const CommandLine& line, Session& session)
    {
        if (line.usesWorkspace() && isTeamServer(session.workspacePath())) {
            session.complain(
                translate("cli", "Team servers cannot be opened yet: %1. Name a workspace file with --workspace.")
                    .arg(session.workspacePath()));
            return ExitStatus::Failed;
        }
        const auto status = line.run(session);
        if (status)
            return *status;
        logMistake(status.error());
        session.complain(sentence(status.error()));
        return isUsage(status.error()) ? ExitStatus::Usage : ExitStatus::Failed;
    }

} // namespace

int runCli(const QStringList& arguments, Environment& environment)
{
    CommandLine line;
    Session session(line.options(), environment);
    const auto parsed = line.parse(arguments);
    if (!parsed.help.isEmpty()) {
        environment.out.write(parsed.help.toUtf8());
        return static_cast<int>(ExitStatus::Done);
    }
    if (!parsed.problem.isEmpty()) {
        session.complain(parsed.problem);
        return static_cast<int>(ExitStatus::Usage);
    }
    return static_cast<int>(runCommand(line, session));
}

} // namespace helpdesk::cli
