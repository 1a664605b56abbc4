// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/outage/outagedetails.h"
#include "domain/partner/user.h"
#include "storage/database.h"

namespace helpdesk {

/// Microsoft's service incidents and advisories, what was said about them, and the tickets they caused. Assumes a
/// transaction when it writes. Restricted tickets are absent for those who may not see them.
class OutageStore {
public:
    explicit OutageStore(Database& database);

    /// `outage.revision` is stored as it stands.
    Result<OutageId> insert(const Outage& outage);
    /// `outage.revision` is the new revision, `seen` the one it replaces. Errors: Conflict(Outage, {number}).
    Result<> update(const Outage& outage, qint64 seen);
    /// With all that was said about it. Its links must be gone.
    Result<> remove(OutageId id);
    /// Errors: NotFound(Outage).
    Result<Outage> find(OutageId id);
    Result<std::optional<Outage>> findByNumber(const QString& number);
    /// Newest first.
    Result<std::vector<Outage>> listRunning();
    /// Running ones first, then the newest.
    Result<std::vector<OutageRow>> listRows(const Actor& actor, int limit);

    Result<> insertPost(OutageId outage, const OutagePost& post);
    /// Newest first.
    Result<std::vector<OutagePost>> listPosts(OutageId outage);
    /// Those of that kind go, these come.
    Result<> replacePosts(OutageId outage, OutagePostKind kind, const std::vector<OutagePost>& posts);

    /// False when it is linked already.
    Result<bool> link(OutageId outage, TicketId ticket);
    /// False when it was not linked.
    Result<bool> unlink(OutageId outage, TicketId ticket);
    /// Of a ticket, newest first.
    Result<std::vector<Outage>> listOfTicket(TicketId ticket);
    /// Open ones first.
    Result<std::vector<TicketRow>> listTickets(OutageId outage, const Actor& actor);
    /// Open ones of the outage's service, opened in the time given and linked to no outage; the newest first.
    Result<std::vector<TicketRow>> listSimilar(const Outage& outage, Instant from, Instant before, const Actor& actor,
                                               int limit);
    Result<std::vector<HitCustomer>> listCustomers(OutageId outage, const Actor& actor);

    /// How many columns readOutage() takes.
    static constexpr int columns = 14;
    /// From id, number, service, workload, title, advisory, status, started_at, ended_at, revision, feature, impact,
    /// modified_at, batch_id, the first of them at `first`.
    static Outage readOutage(const Statement& row, int first = 0);

private:
    Database& m_database;
};

} // namespace helpdesk
