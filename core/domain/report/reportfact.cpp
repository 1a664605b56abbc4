// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/report/reportfact.h"

#include "domain/report/handing.h"
#include "domain/ticket/message.h"

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    // The state before and after, where the event tells of one.
    void readState(const CourseEvent& event, TicketCourse& course)
    {
        const auto to = fromKey<TicketState>(event.data.value(event.kind == EventKind::Created ? "state"_L1 : "to"_L1).toString());
        if (to)
            enterState(event.at, *to, course);
    }

    std::optional<SaidMoment> saidIn(const CourseEvent& event)
    {
        if (event.data.value("kind"_L1).toString() == keyOf(MessageKind::InternalNote))
            return {};
        return SaidMoment{event.at, event.data.value("by"_L1).toString() == "customer"_L1};
    }

} // namespace

std::optional<Instant> ReportFact::endedAt() const
{
    if (resolvedAt)
        return resolvedAt;
    if (closedAt && !active && !cancelled) // a log may know a closing of what it leaves open
        return closedAt;
    return cancelled ? std::nullopt : firstResolvedAt;
}

bool ReportFact::isOpenAt(Instant moment) const
{
    if (!course.open.empty()) {
        return std::ranges::any_of(course.open, [moment](const OpenStretch& stretch) {
            return moment >= stretch.from && (!stretch.to || moment < *stretch.to);
        });
    }
    if (moment < createdAt)
        return false;
    return active || moment < resolvedAt.value_or(closedAt.value_or(updatedAt));
}

void enterState(Instant at, TicketState state, TicketCourse& course)
{
    const bool open = !course.open.empty() && !course.open.back().to;
    if (isActive(state) && !open)
        course.open.push_back({at, {}});
    else if (!isActive(state) && open)
        course.open.back().to = at;
}

void readConversation(std::span<const SaidMoment> said, TicketCourse& course)
{
    for (const auto& moment : said) {
        const bool asked = !course.rounds.empty() && !course.rounds.back().answered;
        if (!moment.byCustomer) {
            if (!course.firstReply)
                course.firstReply = moment.at;
            if (asked)
                course.rounds.back().answered = moment.at;
        } else if (course.firstReply && !asked) {
            course.rounds.push_back({moment.at, {}});
        }
    }
}

TicketCourse courseOf(std::span<const CourseEvent> events)
{
    TicketCourse course;
    HandingCount handings;
    std::vector<SaidMoment> said;
    for (const auto& event : events) {
        switch (event.kind) {
        case EventKind::Created:
        case EventKind::State:
            readState(event, course);
            break;
        case EventKind::Message:
            if (const auto moment = saidIn(event))
                said.push_back(*moment);
            break;
        case EventKind::Field: {
            const auto field = fromKey<TicketField>(event.data.value("field"_L1).toString());
            if (field)
                handings.take(*field, event.data.value("from"_L1).toString().toUtf8(), event.data.value("to"_L1).toString().toUtf8());
            break;
        }
        default:
            break;
        }
    }
    readConversation(said, course);
    course.reassignments = handings.reassignments();
    course.returns = handings.returns();
    return course;
}

} // namespace helpdesk
