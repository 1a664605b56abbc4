// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/task.h"
#include "domain/quality/samplerule.h"

namespace helpdesk {

class Database;

/// Quality review: which tickets are looked at, by which form, and what was thought of them. Restricted tickets are in no sample,
/// which is the same for everybody; whoever may see one may review it. Errors of all calls but reviewsOf(): PermissionDenied(Role)
/// for agents. Blocking; on the thread of the database.
class QualityService {
public:
    QualityService(Database& database, const Clock& clock);

    /// Those in force, the general one first, then by key: the workspace's own one stands in place of a shipped one of its key.
    Result<std::vector<QualityForm>> forms(const Actor& actor);
    /// Under its key, a new one or in place of the one that has it, as its next version. Errors: those of checkedForm();
    /// AlreadyExists(QualityForm, {the other's key}) where another form is for the same guide; NotFound(Guide).
    Result<QualityForm> setForm(const Actor& actor, const QualityForm& form);
    /// A shipped one that was changed is as shipped again; reviews keep the points as they were. Errors: NotFound(QualityForm,
    /// {key}) for one that is not of this workspace.
    Result<> removeForm(const Actor& actor, const QString& key);

    /// Reads a file and keeps its form as setForm() does. Errors: also those of readQualityForm(), FileMissing, FileUnreadable.
    Result<QualityForm> importForm(const Actor& actor, const QString& path);
    /// Writes the form that is in force; the file appears whole or not at all. Errors: NotFound(QualityForm, {key}),
    /// FileNotWritable.
    Result<> exportForm(const Actor& actor, const QString& key, const QString& path);

    /// Which tickets the rule takes, and who has reviewed them. Errors: those of checkedRule(), Invalid(Period, {its end}),
    /// Cancelled.
    Result<QualitySample> sample(const Actor& actor, const SampleRule& rule, const ReportPeriod& period, Task& task);
    /// What the actor needs to review a ticket. Errors: NotFound(Ticket).
    Result<ReviewSheet> sheet(const Actor& actor, TicketId ticket);

    /// Stores it with its event in the history of the ticket, in one transaction; the ticket itself does not change. Another one
    /// of the same reviewer becomes its next version, and the one before stays as it was. Not undone. Errors: NotFound(Ticket);
    /// Blocked with the reason of whyNotReviewed(); those of checkedPoints(); Conflict(Ticket, {number}) where the reviewer's own
    /// review is another one than was on show.
    Result<QualityReview> review(const Actor& actor, const NewQualityReview& review);
    /// What holds of those made in the period, the newest first.
    Result<std::vector<QualityReview>> reviews(const Actor& actor, const ReportPeriod& period, int limit);
    /// Every version, the oldest first; agents have those of their own work. Errors: NotFound(Ticket).
    Result<std::vector<QualityReview>> reviewsOf(const Actor& actor, TicketId ticket);

private:
    Result<std::vector<QualityForm>> formsInForce();
    Result<ReviewSheet> readSheet(const Actor& actor, const Ticket& ticket);

    Database& m_database;
    const Clock& m_clock;
};

} // namespace helpdesk
