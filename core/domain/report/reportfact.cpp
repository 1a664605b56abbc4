// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/report/reportfact.h"

#include "domain/ticket/message.h"
#include "domain/ticket/ticket.h"

#include <QSet>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    // Agents and teams each have their own way of handing on.
    struct HandingOn {
        QString present;
        QSet<QString> before;

        void to(const QString& next, TicketCourse& course)
        {
            if (!next.isEmpty() && !present.isEmpty() && next != present) {
                ++course.reassignments;
                course.returns += before.contains(next) ? 1 : 0;
            }
            if (next.isEmpty())
                return; // whoever takes it next takes it from the last one
            before.insert(next);
            present = next;
        }
    };

    // The state before and after, where the event tells of one.
    void readState(const CourseEvent& event, TicketCourse& course)
    {
        const auto to = fromKey<TicketState>(event.data.value(event.kind == EventKind::Created ? "state"_L1 : "to"_L1).toString());
        if (!to)
            return;
        const bool open = !course.open.empty() && !course.open.back().to;
        if (isActive(*to) && !open)
            course.open.push_back({event.at, {}});
        else if (!isActive(*to) && open)
            course.open.back().to = event.at;
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
    HandingOn agents;
    HandingOn teams;
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
            if (field != TicketField::Assignee && field != TicketField::Team)
                break;
            auto& handing = field == TicketField::Assignee ? agents : teams;
            handing.to(event.data.value("from"_L1).toString(), course);
            handing.to(event.data.value("to"_L1).toString(), course);
            break;
        }
        default:
            break;
        }
    }
    readConversation(said, course);
    return course;
}

} // namespace helpdesk
