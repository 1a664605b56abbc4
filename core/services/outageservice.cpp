// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/outageservice.h"

#include "domain/audit/auditchanges.h"
#include "domain/audit/auditfacts.h"
#include "domain/outage/likeness.h"
#include "domain/outage/outagereasons.h"
#include "services/auditedaction.h"
#include "services/ticketaction.h"
#include "storage/changefeed.h"
#include "storage/outage/claimstore.h"
#include "storage/outage/outagestore.h"

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kProposals = 200;
    constexpr auto kNoticedBefore = std::chrono::hours(2);
    constexpr qsizetype kLongestNumber = 32;

    Result<Outage> checked(Outage outage)
    {
        outage.number = outage.number.trimmed().toUpper();
        outage.title = outage.title.simplified();
        outage.workload = outage.workload.simplified();
        outage.feature = outage.feature.simplified();
        outage.impact = outage.impact.trimmed();
        outage.status = outage.status.trimmed();
        if (outage.number.isEmpty())
            return fail(ErrorCode::Missing, Subject::Outage);
        const auto plain = [](QChar c) { return c.isLetterOrNumber() || c == u'-' || c == u'_'; };
        if (outage.number.size() > kLongestNumber || !std::all_of(outage.number.begin(), outage.number.end(), plain))
            return fail(ErrorCode::Invalid, Subject::Outage, {outage.number, u"EX226792"_s});
        if (outage.title.isEmpty())
            return fail(ErrorCode::Missing, Subject::Name);
        if (outage.endedAt && *outage.endedAt < outage.startedAt)
            return fail(ErrorCode::Invalid, Subject::Period, {outage.endedAt->toIso()});
        return outage;
    }

    Result<> checkNumberIsFree(OutageStore& store, const Outage& outage)
    {
        HD_TRY(const auto present, store.findByNumber(outage.number));
        if (present && present->id != outage.id)
            return fail(ErrorCode::AlreadyExists, Subject::Outage, {outage.number});
        return {};
    }

    Failure blocked(outagereason::Key reason, QStringList arguments)
    {
        auto failed = fail(ErrorCode::Blocked, Subject::Outage);
        failed.value().reasons = {{reason, std::move(arguments)}};
        return failed;
    }

    QJsonObject eventData(const Outage& outage, const QString& act)
    {
        return {
            {u"act"_s, act}, {u"id"_s, outage.id.value()}, {u"outage"_s, outage.number}, {u"title"_s, outage.title}};
    }

} // namespace

OutageService::OutageService(Database& database, const Clock& clock)
    : m_database(database)
    , m_clock(clock)
{
}

Result<std::vector<OutageRow>> OutageService::list(const Actor& actor, int limit)
{
    return OutageStore(m_database).listRows(actor, limit);
}

Result<OutageDetails> OutageService::details(const Actor& actor, OutageId id)
{
    HD_TRY(const auto snapshot, Transaction::beginReading(m_database));
    OutageStore store(m_database);
    OutageDetails details;
    HD_TRY(details.outage, store.find(id));
    HD_TRY(details.posts, store.listPosts(id));
    HD_TRY(details.tickets, store.listTickets(id, actor));
    HD_TRY(details.customers, store.listCustomers(id, actor));
    const auto& outage = details.outage;
    const auto before = outage.endedAt.value_or(m_clock.now() + std::chrono::milliseconds(1));
    HD_TRY(details.proposals, store.listSimilar(outage, outage.startedAt - kNoticedBefore, before, actor, kProposals));
    sortByLikeness(outage, details.proposals);
    return details;
}

Result<Outage> OutageService::findByNumber(const QString& number)
{
    HD_TRY(auto found, OutageStore(m_database).findByNumber(number.trimmed().toUpper()));
    if (!found)
        return fail(ErrorCode::NotFound, Subject::Outage, {number.trimmed()});
    return std::move(*found);
}

Result<std::vector<Outage>> OutageService::ofTicket(const Actor& actor, TicketId ticket)
{
    HD_TRY(const auto found, TicketStore(m_database).find(ticket));
    if (!maySee(actor, found))
        return fail(ErrorCode::NotFound, Subject::Ticket, {QString::number(found.number)});
    return OutageStore(m_database).listOfTicket(ticket);
}

Result<Outage> OutageService::add(const Actor& actor, const Outage& outage)
{
    HD_TRY(auto added, checked(outage));
    HD_TRY(auto action, AuditedAction::begin(m_database, m_clock, actor, AuditThing::Outage, AuditAct::Added));
    OutageStore store(m_database);
    added.id = {};
    added.revision = 1;
    added.modifiedAt = m_clock.now();
    HD_CHECK(checkNumberIsFree(store, added));
    HD_TRY(added.id, store.insert(added));
    HD_CHECK(ChangeFeed(m_database).insert(ChangedThing::Outage, added.id.value()));
    action.about(added.id, added.number);
    action.changed({}, auditFacts(added));
    HD_CHECK(action.commit());
    return added;
}

Result<Outage> OutageService::edit(const Actor& actor, const Outage& outage)
{
    HD_TRY(auto edited, checked(outage));
    HD_TRY(auto action, AuditedAction::begin(m_database, m_clock, actor, AuditThing::Outage, AuditAct::Edited));
    OutageStore store(m_database);
    HD_TRY(const auto present, store.find(edited.id));
    HD_CHECK(checkNumberIsFree(store, edited));
    edited.batch = present.batch;
    edited.modifiedAt = m_clock.now();
    edited.revision = outage.revision + 1;
    HD_CHECK(store.update(edited, outage.revision));
    HD_CHECK(ChangeFeed(m_database).insert(ChangedThing::Outage, edited.id.value()));
    action.about(edited.id, edited.number);
    action.changed(auditFacts(present), auditFacts(edited));
    HD_CHECK(action.commit());
    return edited;
}

Result<> OutageService::remove(const Actor& actor, OutageId id)
{
    HD_TRY(auto action, AuditedAction::begin(m_database, m_clock, actor, AuditThing::Outage, AuditAct::Removed));
    OutageStore store(m_database);
    HD_TRY(const auto present, store.find(id));
    // Everybody's tickets count, also those this one may not see.
    HD_TRY(const auto tickets, store.listTickets(id, Actor{{}, {}, {}, Role::Administrator}));
    if (!tickets.empty())
        return blocked(outagereason::hasTickets, {QString::number(tickets.size())});
    HD_TRY(const auto claims, ClaimStore(m_database).list(id));
    if (!claims.empty())
        return blocked(outagereason::hasClaims, {QString::number(claims.size())});
    HD_CHECK(store.remove(id));
    HD_CHECK(ChangeFeed(m_database).insert(ChangedThing::Outage, id.value()));
    action.about(id, present.number);
    action.changed(auditFacts(present), {});
    return action.commit();
}

Result<> OutageService::addNote(const Actor& actor, OutageId id, const QString& text)
{
    if (text.trimmed().isEmpty())
        return fail(ErrorCode::Missing, Subject::Body);
    HD_TRY(auto action, AuditedAction::begin(m_database, m_clock, actor, AuditThing::Outage, AuditAct::Noted));
    OutageStore store(m_database);
    HD_TRY(const auto present, store.find(id));
    HD_CHECK(store.insertPost(id, {m_clock.now(), OutagePostKind::Note, actor.name, text.trimmed()}));
    HD_CHECK(ChangeFeed(m_database).insert(ChangedThing::Outage, id.value()));
    action.about(id, present.number);
    action.tell(u"text"_s, text.trimmed().left(longestAuditText));
    return action.commit();
}

Result<int> OutageService::link(const Actor& actor, OutageId id, const std::vector<TicketId>& tickets)
{
    return changeLinks(actor, id, tickets, true);
}

Result<int> OutageService::unlink(const Actor& actor, OutageId id, const std::vector<TicketId>& tickets)
{
    return changeLinks(actor, id, tickets, false);
}

Result<int> OutageService::changeLinks(const Actor& actor, OutageId id, const std::vector<TicketId>& tickets,
                                       bool linked)
{
    HD_TRY(auto action, TicketAction::begin(m_database, m_clock, actor, u"outage_link"_s, true));
    OutageStore store(m_database);
    HD_TRY(const auto outage, store.find(id));
    int changed = 0;
    for (const auto ticketId : tickets) {
        HD_TRY(auto ticket, action.find(ticketId));
        HD_TRY(const auto isNew, linked ? store.link(id, ticketId) : store.unlink(id, ticketId));
        if (!isNew)
            continue;
        ++changed;
        HD_CHECK(action.store(ticket));
        HD_CHECK(action.record(ticket, EventKind::Outage, eventData(outage, linked ? u"linked"_s : u"unlinked"_s)));
    }
    if (changed == 0)
        return 0; // and nothing of it stays
    HD_CHECK(ChangeFeed(m_database).insert(ChangedThing::Outage, id.value()));
    HD_CHECK(action.commit());
    return changed;
}

} // namespace helpdesk
