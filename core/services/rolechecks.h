// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/partner/user.h"

namespace helpdesk {

/// PermissionDenied, with the role it takes, unless the actor is a supervisor or an administrator.
inline Result<> requireSupervisor(const Actor& actor)
{
    if (actor.role == Role::Agent)
        return fail(ErrorCode::PermissionDenied, Subject::Role, {QString(keyOf(Role::Supervisor))});
    return {};
}

/// PermissionDenied, with the role it takes, unless the actor is an administrator.
inline Result<> requireAdministrator(const Actor& actor)
{
    if (actor.role != Role::Administrator)
        return fail(ErrorCode::PermissionDenied, Subject::Role, {QString(keyOf(Role::Administrator))});
    return {};
}

} // namespace helpdesk
