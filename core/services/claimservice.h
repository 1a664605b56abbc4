// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "base/task.h"
#include "domain/claim/claimrequest.h"
#include "domain/exports/csvoptions.h"
#include "domain/exports/exportcolumns.h"
#include "domain/partner/user.h"

namespace helpdesk {

class ClaimJudge;
class Database;

/// Claims of service credit for customers whom an outage hit: one for each customer and outage. Every writing call is
/// one transaction with its event. Blocking; on the thread of the database.
class ClaimService {
public:
    ClaimService(Database& database, const Clock& clock);

    /// Those still to be filed first, what is due first before the others; then what was filed, then what is done.
    Result<std::vector<ClaimRow>> list(const ClaimFilter& filter);
    /// Errors: NotFound(Claim).
    Result<ClaimDetails> details(ClaimId id);

    /// Claims for these customers, or for all whose ticket is linked, filled from ticket and customer as far as that
    /// goes; those who have one are left out. Errors: NotFound(Outage|Customer), Blocked when nobody is left.
    Result<std::vector<Claim>> make(const Actor& actor, OutageId outage, const std::vector<CustomerId>& customers = {});
    /// Writes ticket, evidence, downtime, users, locations, what was tried and the note, on revision `claim.revision`.
    /// Once filed only the note. Errors: Invalid(Email|Count), NotFound(Claim|Ticket), Conflict(Claim), Blocked.
    Result<Claim> edit(const Actor& actor, const Claim& claim);
    /// What the claim would miss if it were stored so. Errors: NotFound(Claim|Ticket).
    Result<std::vector<Reason>> missing(const Claim& claim);
    /// Only before it was filed. Errors: NotFound(Claim), Blocked.
    Result<> remove(const Actor& actor, ClaimId id);

    /// All of them or none, with one number: a request may hold many. Errors: Missing(CaseNumber),
    /// Invalid(CaseNumber, {number, what is expected}), Blocked with what is missing, NotFound(Claim).
    Result<std::vector<Claim>> file(const Actor& actor, const std::vector<ClaimId>& ids, const QString& number);
    /// `words`: of the answer. Errors: Missing(Reason) for a refusal without words, Blocked, NotFound(Claim).
    Result<Claim> decide(const Actor& actor, ClaimId id, bool accepted, const QString& words);
    /// The money came. `line`: where it stands in the invoice or reconciliation file. Errors: Missing(Value), Blocked.
    Result<Claim> credit(const Actor& actor, ClaimId id, const Money& amount, const QString& line);
    /// The same by an imported credit line: amount and words are the line's. Errors: NotFound(Value, {line}), Blocked.
    Result<Claim> creditBy(const Actor& actor, ClaimId id, qint64 line);
    /// One step back from filed, accepted, refused or credited. Errors: Blocked, NotFound(Claim).
    Result<Claim> takeBack(const Actor& actor, ClaimId id);

    /// The ready claims of an outage as a request, or these ones. Errors: NotFound(Outage|Claim), Blocked when none is ready.
    Result<ClaimRequest> request(OutageId outage, const std::vector<ClaimId>& claims = {});
    /// How so many customers of one outage are filed today.
    Result<FilingPlan> plan(int customers);

    /// Columns: claim, outage, service, title, customer, tenant_id, ticket, status, due, downtime_from, downtime_to,
    /// downtime_minutes, users, locations, tried, evidence_sender, evidence_at, number, filed_at, amount, currency,
    /// credit_line, missing.
    static QStringList columns();
    /// Returns the number of rows. Errors: those of ExportService.
    Result<qint64> exportTo(const ClaimFilter& filter, const QString& path, const CsvOptions& options,
                            const ExportColumns& columns, Task& task);

private:
    Result<std::vector<ClaimRow>> rows(const ClaimFilter& filter, ClaimId id = {});
    Result<ClaimRow> row(ClaimId id);
    Result<std::vector<CreditProposal>> creditsFor(const ClaimRow& row, const ClaimJudge& judge);
    Result<Claim> takeCredit(const Actor& actor, ClaimId id, const CreditProposal& credit);
    Result<ClaimDetails> detailsOf(const ClaimRow& row, const ClaimJudge& judge);

    Database& m_database;
    const Clock& m_clock;
};

} // namespace helpdesk
