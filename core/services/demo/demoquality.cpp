// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/demo/demoquality.h"

#include "io/quality/formreader.h"
#include "services/demo/demofile.h"
#include "services/quality/reviewwork.h"
#include "storage/quality/qualitystore.h"
#include "storage/rows.h"
#include "storage/ticket/ticketstore.h"

#include <QJsonArray>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto kReviewedAfter = std::chrono::hours(2);

    Result<TicketId> reviewedTicket(Database& database, const QString& title)
    {
        HD_TRY(auto statement, database.statement(u"demo/find_ticket_by_title"_s));
        HD_TRY(const auto found, firstRow(statement.bind(title), [](const Statement& row) { return row.id<TicketTag>(0); }));
        if (!found)
            return fail(ErrorCode::NotFound, Subject::Ticket, {title});
        return *found;
    }

    Result<NewQualityReview> writtenReview(const QJsonObject& json)
    {
        NewQualityReview review;
        const auto points = json["points"_L1].toObject();
        for (auto point = points.begin(); point != points.end(); ++point)
            review.points.insert(point.key(), point->isNull() ? std::nullopt : std::optional(point->toInt()));
        HD_TRY(review.verdict, demoKey(json, "verdict"_L1, QualityVerdict::Good));
        review.note = json["note"_L1].toString();
        return review;
    }

    Result<> fillReview(Database& database, const DemoTime& time, const DemoStaff& staff, const QJsonObject& json)
    {
        HD_TRY(auto written, writtenReview(json));
        HD_TRY(written.ticket, reviewedTicket(database, json["ticket"_L1].toString()));
        TicketStore tickets(database);
        HD_TRY(const auto ticket, tickets.find(written.ticket));
        HD_TRY(const auto work, reviewedWork(database, ticket));
        const auto reviewer = staff.users.value(json["by"_L1].toString());
        if (const auto reason = whyNotReviewed(work, reviewer.id))
            return fail(ErrorCode::Internal, {ticket.title, reason->key});
        const auto* form = formFor(shippedQualityForms(), work.guide);
        if (!form)
            return fail(ErrorCode::NotFound, Subject::QualityForm, {generalFormKey()});
        HD_TRY(auto review, madeReview(work, *form, written, actorOf(reviewer)));
        HD_TRY(const auto at, time.at(json["at"_L1].toString()));
        // Weekends may have put the solution off.
        review.at = std::max(at, time.after(ticket.resolvedAt.value_or(at), kReviewedAfter));
        HD_TRY(review.id, QualityStore(database).insert(review));
        TicketEvent event;
        event.ticket = ticket.id;
        event.at = review.at;
        event.kind = EventKind::Review;
        event.actor = reviewer.id;
        event.actorName = reviewer.name;
        event.data = reviewEvent(review);
        event.data.insert("revision"_L1, ticket.revision);
        HD_CHECK(tickets.insertEvent(event));
        return {};
    }

} // namespace

Result<> fillDemoReviews(Database& database, const DemoTime& time, const DemoStaff& staff)
{
    HD_TRY(const auto file, readDemoFile(u"reviews"_s));
    const auto entries = file.array();
    for (const auto& entry : entries)
        HD_CHECK(fillReview(database, time, staff, entry.toObject()));
    return {};
}

} // namespace helpdesk
