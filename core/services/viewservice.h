// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/task.h"
#include "domain/ticket/savedview.h"

namespace helpdesk {

class Database;

/// Searches people keep. A private view does not exist for anybody but its owner. Blocking; on the thread of the
/// database.
class ViewService {
public:
    ViewService(Database& database, const Clock& clock);

    /// Those the actor sees, in the actor's order.
    Result<std::vector<SavedView>> list(const Actor& actor);
    /// The actor becomes the owner. Errors: those of checkedView(), AlreadyExists(Name).
    Result<SavedView> add(const Actor& actor, const SavedView& view);
    /// Writes all of it but its owner. Errors: as add, NotFound, PermissionDenied(Role).
    Result<SavedView> edit(const Actor& actor, const SavedView& view);
    /// Errors: NotFound, PermissionDenied(Role).
    Result<> remove(const Actor& actor, SavedViewId id);
    /// The order of the actor's list; nobody else's changes. What the actor does not see is passed over.
    Result<> arrange(const Actor& actor, const std::vector<SavedViewId>& order);
    /// Of all that the actor sees. Days in search texts are days in `zone`. Errors: Cancelled.
    Result<std::vector<SavedViewCount>> counts(const Actor& actor, const QTimeZone& zone, Task& task);

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace helpdesk
