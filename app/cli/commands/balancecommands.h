// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/exitstatus.h"
#include "base/result.h"

#include <QString>

#include <memory>

namespace helpdesk::cli {

class Command;
class Session;

// What `plan` and `balance` have in common.
std::shared_ptr<QString> contractArgument(Command& command);
Result<ExitStatus> listContracts(Session& session);
Result<ExitStatus> showContract(Session& session, const QString& text);

} // namespace helpdesk::cli
