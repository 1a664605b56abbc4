// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/quality/samplerule.h"
#include "storage/database.h"

namespace helpdesk {

/// Quality reviews, the forms that are not as shipped, and the tickets that may be reviewed. Assumes a transaction when it
/// writes.
class QualityStore {
public:
    explicit QualityStore(Database& database);

    /// The texts of the workspace's own forms, as qualityFormJson() wrote them, by key.
    Result<std::vector<QByteArray>> forms();
    /// In place of the one that has the key, if any.
    Result<> putForm(const QString& key, const QByteArray& content);
    Result<> removeForm(const QString& key);

    /// Tickets whose work ended in [from, before), the earliest first, without restricted and cancelled ones; when their agents
    /// were added is not told.
    Result<std::vector<SampleCandidate>> ended(Instant from, Instant before);
    /// Who resolved the ticket last; invalid: nobody we know of.
    Result<UserId> resolver(TicketId ticket);

    /// As the latest of its reviewer on its ticket: the one before is not any more.
    Result<QualityReviewId> insert(const QualityReview& review);
    /// Every version, the oldest first.
    Result<std::vector<QualityReview>> ofTicket(TicketId ticket);
    /// What holds of each reviewer, the newest first.
    Result<std::vector<QualityReview>> latestOfTicket(TicketId ticket);
    /// What holds, of reviews made in [from, before), the newest first; of restricted tickets for whoever may see them.
    Result<std::vector<QualityReview>> list(const Actor& reader, Instant from, Instant before, int limit);

private:
    Database& m_database;
};

} // namespace helpdesk
