// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/partner/user.h"
#include "services/demo/random.h"

#include <vector>

namespace helpdesk {

class Database;

/// The staff of a made-up workspace.
struct ScalePeople {
    std::vector<User> agents; ///< the administrator who made the workspace among them
    std::vector<User> supervisors;
    std::vector<TeamId> teams;
};

Result<ScalePeople> fillScalePeople(Database& database, Random random);

} // namespace helpdesk
