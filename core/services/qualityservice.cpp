// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/qualityservice.h"

#include "services/quality/reviewwork.h"
#include "services/rolechecks.h"
#include "services/ticketaction.h"
#include "storage/interruption.h"
#include "storage/partner/userstore.h"
#include "storage/quality/qualitystore.h"
#include "storage/ticket/ticketlistquery.h"

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    Result<Ticket> visibleTicket(Database& database, const Actor& actor, TicketId id)
    {
        HD_TRY(auto ticket, TicketStore(database).find(id));
        if (!maySee(actor, ticket))
            return fail(ErrorCode::NotFound, Subject::Ticket, {QString::number(ticket.number)});
        return ticket;
    }

    /// A sample at one moment; within a transaction.
    class SampleReader {
    public:
        SampleReader(Database& database, const Actor& actor)
            : m_database(database)
            , m_actor(actor)
        {
        }

        Result<QualitySample> read(const SampleRule& rule, const ReportPeriod& period)
        {
            QualitySample sample{rule, period, 0, 0, {}};
            HD_TRY(m_users, UserStore(m_database).list());
            HD_TRY(auto candidates, QualityStore(m_database).ended(period.beginsAt(), period.endsAt()));
            for (auto& candidate : candidates) {
                if (const auto* user = find(candidate.agent))
                    candidate.agentAddedAt = user->addedAt;
            }
            sample.ended = static_cast<qint64>(candidates.size());
            auto chosen = sampleOf(rule, period, candidates);
            sample.chosen = static_cast<qint64>(chosen.size());
            chosen.resize(std::min(chosen.size(), kMostSampled));
            HD_CHECK(readTickets(chosen, sample.tickets));
            return sample;
        }

    private:
        const User* find(UserId id) const
        {
            const auto found = std::ranges::find(m_users, id, &User::id);
            return found == m_users.end() ? nullptr : &*found;
        }

        Result<> readTickets(const std::vector<SampleCandidate>& chosen, std::vector<SampledTicket>& tickets)
        {
            std::vector<TicketId> ids;
            for (const auto& one : chosen)
                ids.push_back(one.ticket);
            HD_TRY(const auto rows, listTicketRows(m_database, ids, m_actor));
            QHash<TicketId, const TicketRow*> byId;
            for (const auto& row : rows)
                byId.insert(row.id, &row);
            for (const auto& one : chosen) {
                const auto* row = byId.value(one.ticket);
                const auto* agent = find(one.agent);
                if (!row || !agent)
                    continue;
                SampledTicket ticket{row->id, row->number, row->title, row->customerName, row->severity,
                                     one.endedAt, agent->id, agent->name, {}, false};
                HD_CHECK(readReview(ticket));
                tickets.push_back(std::move(ticket));
            }
            return {};
        }

        Result<> readReview(SampledTicket& ticket)
        {
            HD_TRY(const auto reviews, QualityStore(m_database).latestOfTicket(ticket.ticket));
            if (reviews.empty())
                return {};
            ticket.review = reviews.front();
            ticket.byActor = std::ranges::find(reviews, m_actor.user, &QualityReview::reviewer) != reviews.end();
            return {};
        }

        Database& m_database;
        const Actor& m_actor;
        std::vector<User> m_users;
    };

} // namespace

Result<QualitySample> QualityService::sample(const Actor& actor, const SampleRule& rule, const ReportPeriod& period, Task& task)
{
    HD_CHECK(requireSupervisor(actor));
    HD_TRY(const auto checked, checkedRule(rule));
    if (period.to < period.from)
        return fail(ErrorCode::Invalid, Subject::Period, {period.to.toString(Qt::ISODate)});
    const Interruption interruption(m_database, &task);
    HD_TRY(const auto snapshot, Transaction::beginReading(m_database));
    return SampleReader(m_database, actor).read(checked, period);
}

Result<ReviewSheet> QualityService::readSheet(const Actor& actor, const Ticket& ticket)
{
    ReviewSheet sheet;
    HD_TRY(sheet.work, reviewedWork(m_database, ticket));
    HD_TRY(const auto forms, formsInForce());
    const auto* form = formFor(forms, sheet.work.guide);
    if (!form)
        return fail(ErrorCode::NotFound, Subject::QualityForm, {generalFormKey()});
    sheet.form = *form;
    sheet.blocked = whyNotReviewed(sheet.work, actor.user);
    HD_TRY(const auto reviews, QualityStore(m_database).latestOfTicket(ticket.id));
    const auto own = std::ranges::find(reviews, actor.user, &QualityReview::reviewer);
    if (own != reviews.end())
        sheet.own = *own;
    return sheet;
}

Result<ReviewSheet> QualityService::sheet(const Actor& actor, TicketId id)
{
    HD_CHECK(requireSupervisor(actor));
    HD_TRY(const auto snapshot, Transaction::beginReading(m_database));
    HD_TRY(const auto ticket, visibleTicket(m_database, actor, id));
    return readSheet(actor, ticket);
}

Result<QualityReview> QualityService::review(const Actor& actor, const NewQualityReview& review)
{
    HD_CHECK(requireSupervisor(actor));
    HD_TRY(auto action, TicketAction::begin(m_database, m_clock, actor, u"review"_s, false));
    HD_TRY(const auto ticket, action.find(review.ticket));
    HD_TRY(const auto sheet, readSheet(actor, ticket));
    if (sheet.blocked) {
        Error error{ErrorCode::Blocked, Subject::Ticket, {QString::number(ticket.number)}, {}, {}};
        error.reasons << *sheet.blocked;
        return Failure(std::move(error));
    }
    const auto present = sheet.own ? sheet.own->version : 0;
    if (review.seenVersion && *review.seenVersion != present)
        return fail(ErrorCode::Conflict, Subject::Ticket, {QString::number(ticket.number)});
    HD_TRY(auto made, madeReview(sheet.work, sheet.form, review, actor));
    made.version = present + 1;
    made.at = action.now();
    HD_TRY(made.id, QualityStore(m_database).insert(made));
    HD_CHECK(action.record(ticket, EventKind::Review, reviewEvent(made)));
    ChangeFeed feed(m_database);
    HD_CHECK(feed.insert(ChangedThing::Ticket, ticket.id.value()));
    HD_CHECK(feed.insert(ChangedThing::Review, made.id.value()));
    HD_CHECK(action.commit());
    return made;
}

Result<std::vector<QualityReview>> QualityService::reviews(const Actor& actor, const ReportPeriod& period, int limit)
{
    HD_CHECK(requireSupervisor(actor));
    if (period.to < period.from)
        return fail(ErrorCode::Invalid, Subject::Period, {period.to.toString(Qt::ISODate)});
    return QualityStore(m_database).list(actor, period.beginsAt(), period.endsAt(), limit);
}

Result<std::vector<QualityReview>> QualityService::reviewsOf(const Actor& actor, TicketId id)
{
    HD_TRY(const auto ticket, visibleTicket(m_database, actor, id));
    HD_TRY(auto reviews, QualityStore(m_database).ofTicket(ticket.id));
    if (actor.role == Role::Agent)
        std::erase_if(reviews, [&actor](const QualityReview& review) { return review.agent != actor.user; });
    return reviews;
}

} // namespace helpdesk
