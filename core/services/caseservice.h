// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "base/task.h"
#include "domain/cases/caserow.h"
#include "domain/exports/csvoptions.h"
#include "domain/exports/exportcolumns.h"
#include "domain/partner/user.h"
#include "domain/workflow/trigger.h"
#include "domain/workflow/workflow.h"

namespace helpdesk {

class Database;
struct StoredCase;

/// Escalation legs handed to Microsoft, a provider or a publisher: what was filed, said and owed. The first leg of a
/// ticket goes through the triggers of TicketService; what stands here is everything beside them.
/// Blocking; on the thread of the database.
class CaseService {
public:
    CaseService(Database& database, const Clock& clock);

    /// Legs that are not over, of tickets the actor may see, as they are now; the most urgent first.
    Result<std::vector<CaseRow>> open(const Actor& actor);
    /// Of one ticket, in the order they were asked for. Errors: NotFound(Ticket).
    Result<std::vector<CaseRow>> ofTicket(const Actor& actor, TicketId ticket);
    /// Errors: NotFound(Leg).
    Result<CaseDetails> details(const Actor& actor, EscalationId leg);
    /// The clock of the target's first answer. Errors: NotFound(Leg).
    Result<ClockReading> firstAnswer(const Actor& actor, EscalationId leg);
    /// Open requests at Microsoft that were imported and belong to no leg; the last changed first.
    Result<std::vector<UnattachedCase>> unattached(int limit);

    /// One user action, which undo takes back but for what was said. Our word to a target that waits for us sets its
    /// status back to open. An outcome takes the leg back, and the ticket with it when no other leg is open.
    /// Errors: Missing(Message|CaseNumber), Invalid(CaseNumber|Date), Blocked with reasons, NotFound(Leg),
    /// AlreadyExists(CaseNumber, {number, ticket}) where another leg bears the number.
    Result<CaseDetails> update(const Actor& actor, EscalationId leg, const CaseUpdate& update);

    /// A further leg of a ticket that is with somebody already, under the guards of the first. Under a parent what is
    /// not given is that of the parent. Errors: Blocked with reasons, NotFound(Ticket|Leg).
    Result<Escalation> request(const Actor& actor, TicketId ticket, const TriggerInput& input,
                               EscalationId parent = {});
    /// What stands in the way of it now, before anything is given. Errors: NotFound(Ticket).
    Result<TriggerAnswer> mayRequest(const Actor& actor, TicketId ticket);
    // Of a further leg. Errors: as request().
    Result<Escalation> approve(const Actor& actor, EscalationId leg);
    Result<Escalation> reject(const Actor& actor, EscalationId leg, const QString& reason);
    /// `filedByName`: of the other side, when they filed it. Errors: AlreadyExists(CaseNumber) as well.
    Result<Escalation> file(const Actor& actor, EscalationId leg, const QString& number,
                            const QString& filedByName = {});

    /// Gives an imported request its place: its number goes to `leg`, or to a new one, filed when the request was
    /// made. Errors: NotFound(CaseNumber|Ticket|Leg), AlreadyExists(CaseNumber), Blocked.
    Result<Escalation> attach(const Actor& actor, const QString& number, TicketId ticket, EscalationId leg = {});

    /// Columns: ticket, leg, customer, title, assignee, route, entitlement, severity, case_number, status,
    /// target_status, turn, since_at, due_at, promised, late_minutes, requested_at, filed_at, last_answer_at,
    /// returned_at, outcome, contact_24x7.
    static QStringList exportColumns();
    /// All legs there ever were that the text matches; the number of rows. Errors: those of ExportService.
    Result<qint64> exportCases(const Actor& actor, const QString& text, const QString& path, const CsvOptions& options,
                               const ExportColumns& columns, Task& task);

    Database& database() { return m_database; }
    const Clock& clock() const { return m_clock; }

private:
    Result<std::vector<CaseRow>> visible(const Actor& actor, std::vector<StoredCase> stored);
    Result<CaseRow> find(const Actor& actor, EscalationId leg);

    Database& m_database;
    const Clock& m_clock;
};

} // namespace helpdesk
