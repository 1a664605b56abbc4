// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/id.h"
#include "base/instant.h"
#include "domain/workflow/trigger.h"

namespace helpdesk {

/// A member of our staff.
struct User {
    UserId id;
    QString login; ///< lower case, unique
    QString name;
    QString email;
    Role role = Role::Agent;
    QString language; ///< "en", "ru", or empty: the system's
    bool active = true;
    Instant addedAt{}; ///< 1970: before anybody kept it

    bool operator==(const User&) const = default;
};

struct Team {
    TeamId id;
    QString name;

    bool operator==(const Team&) const = default;
};

/// Who does something: handed to every use case that writes.
struct Actor {
    UserId user;
    QString login;
    QString name;
    Role role = Role::Agent;

    bool operator==(const Actor&) const = default;
};

inline Actor actorOf(const User& user)
{
    return {user.id, user.login, user.name, user.role};
}

} // namespace helpdesk
