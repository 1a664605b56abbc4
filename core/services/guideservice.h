// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/guides/diagnosis.h"
#include "domain/guides/guidelint.h"
#include "domain/partner/user.h"

namespace helpdesk {

class Database;

/// Guides and the diagnoses made with them. The partner's own version of a guide goes before the shipped one.
/// Blocking; on the thread of the database.
class GuideService {
public:
    GuideService(Database& database, const Clock& clock);

    /// Every guide in its newest version, by id.
    Result<std::vector<Guide>> list();
    /// Errors: NotFound(Guide, {id}).
    Result<Guide> find(const QString& id);
    Result<std::vector<Article>> articles();

    /// Errors: NotFound(Ticket).
    Result<GuidedDiagnosis> diagnosis(const Actor& actor, TicketId ticket);
    /// Begins the diagnosis anew with the newest version. Errors: NotFound(Ticket|Guide).
    Result<GuidedDiagnosis> choose(const Actor& actor, TicketId ticket, const QString& guide);
    /// Answers a step on the way, also an earlier one: what came after it falls away. Reaching an end completes the
    /// diagnosis. Errors: NotFound(Ticket), NotFound(Guide, {step, answer}), Missing(Guide) when none was chosen.
    Result<GuidedDiagnosis> answer(const Actor& actor, TicketId ticket, const GivenAnswer& given);

    /// Stores a guide of the partner's own as its next version, and answers with that. Supervisors and
    /// administrators only. Errors: PermissionDenied; Invalid(Guide) {the first fault} when guideFaults() finds any.
    Result<Guide> save(const Actor& actor, Guide guide);

private:
    Result<Guide> versionOf(const QString& id, int version);
    Result<GuidedDiagnosis> guided(Diagnosis diagnosis);

    Database& m_database;
    const Clock& m_clock;
};

} // namespace helpdesk
