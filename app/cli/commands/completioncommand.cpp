// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/commands.h"
#include "app/cli/parse/bashcompletion.h"
#include "app/cli/session.h"
#include "app/cli/words.h"

using namespace Qt::StringLiterals;

namespace helpdesk::cli {

void addCompletionCommand(Command& root)
{
    auto command = root.add("completion", translate("cli", "Prints a script that completes commands in the shell"));
    command.oneOf("SHELL", translate("cli", "The shell"), {u"bash"_s}, Need::Required);
    command.example(u"source <(helpdeskctl completion bash)"_s);
    command.runsWithoutWorkspace([&registry = root.registry()](Session& session) -> Result<ExitStatus> {
        session.environment().out.write(bashCompletion(registry).toUtf8());
        return ExitStatus::Done;
    });
}

} // namespace helpdesk::cli
