// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "domain/partner/user.h"
#include "domain/sla/notification.h"
#include "services/sla/ladderrun.h"

namespace helpdesk {

/// What the steps of ladders tell a person, and what the person does with it. One without a person is everybody's: what one
/// does with it holds for all. Blocking; on the thread of the database.
class NotificationService {
public:
    NotificationService(Database& database, const Clock& clock);

    /// The actor's and everybody's, without dismissed and snoozed ones; the newest first.
    Result<std::vector<Notification>> list(const Actor& actor);
    /// It was looked at. Errors of the three: NotFound for one that is not there for the actor.
    Result<> setSeen(const Actor& actor, NotificationId id);
    /// It stays away until then. Errors: also Invalid(Date) for an instant that is over.
    Result<> snooze(const Actor& actor, NotificationId id, Instant until);
    /// For good. Errors: also Missing(Message) where it asks for a hand-over note that is not written yet.
    Result<> dismiss(const Actor& actor, NotificationId id);

    /// Takes the steps that have come. See LadderRun::run().
    Result<LadderRun::Outcome> takeSteps(Task& task);
    /// See LadderRun::step().
    Result<bool> takeSomeSteps(LadderRun::Outcome& outcome, Task& task);

private:
    Result<Notification> find(const Actor& actor, NotificationId id);

    Database& m_database;
    const Clock& m_clock;
};

} // namespace helpdesk
