// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/keypresenter.h"

#include <QCoreApplication>

namespace helpdesk {

namespace {

    struct KeyText {
        Q_DECLARE_TR_FUNCTIONS(KeyText)
    };

} // namespace

QString label(Severity severity)
{
    switch (severity) {
    case Severity::A:
        return KeyText::tr("A – critical", "severity");
    case Severity::B:
        return KeyText::tr("B – moderate", "severity");
    case Severity::C:
        return KeyText::tr("C – minimal", "severity");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(Impact impact)
{
    switch (impact) {
    case Impact::Everyone:
        return KeyText::tr("Everyone", "how many are hit");
    case Impact::Some:
        return KeyText::tr("Some people", "how many are hit");
    case Impact::One:
        return KeyText::tr("One person", "how many are hit");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Stopped:
        return KeyText::tr("Work has stopped", "how hard work is hit");
    case Urgency::Degraded:
        return KeyText::tr("Work is hindered", "how hard work is hit");
    case Urgency::GoesOn:
        return KeyText::tr("Work goes on", "how hard work is hit");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(Service service)
{
    switch (service) {
    case Service::Azure:
        return KeyText::tr("Azure", "service family");
    case Service::Dynamics365:
        return KeyText::tr("Dynamics 365", "service family");
    case Service::Office365:
        return KeyText::tr("Office 365", "service family");
    case Service::Other:
        return KeyText::tr("Other", "service family");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(Category category)
{
    switch (category) {
    case Category::Commercial:
        return KeyText::tr("Commercial", "kind of request");
    case Category::Technical:
        return KeyText::tr("Technical", "kind of request");
    case Category::Security:
        return KeyText::tr("Security", "kind of request");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(Channel channel)
{
    switch (channel) {
    case Channel::Phone:
        return KeyText::tr("Phone", "how a request reached us");
    case Channel::Mail:
        return KeyText::tr("Mail", "how a request reached us");
    case Channel::Portal:
        return KeyText::tr("Portal", "how a request reached us");
    case Channel::Chat:
        return KeyText::tr("Chat", "how a request reached us");
    case Channel::Import:
        return KeyText::tr("Import", "how a request reached us");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(MessageKind kind)
{
    switch (kind) {
    case MessageKind::CustomerMessage:
        return KeyText::tr("Customer message", "entry of the conversation");
    case MessageKind::Reply:
        return KeyText::tr("Reply", "entry of the conversation");
    case MessageKind::InternalNote:
        return KeyText::tr("Internal note", "entry of the conversation");
    case MessageKind::PhoneCall:
        return KeyText::tr("Phone call", "entry of the conversation");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(EventKind kind)
{
    switch (kind) {
    case EventKind::Created:
        return KeyText::tr("Created", "entry of the history");
    case EventKind::Message:
        return KeyText::tr("Message", "entry of the history");
    case EventKind::State:
        return KeyText::tr("State", "entry of the history");
    case EventKind::Field:
        return KeyText::tr("Edit", "entry of the history");
    case EventKind::Escalation:
        return KeyText::tr("Escalation", "entry of the history");
    case EventKind::Undo:
        return KeyText::tr("Undone", "entry of the history");
    case EventKind::Imported:
        return KeyText::tr("Imported", "entry of the history");
    case EventKind::Guide:
        return KeyText::tr("Diagnosis", "entry of the history");
    case EventKind::Evidence:
        return KeyText::tr("Evidence", "entry of the history");
    case EventKind::Cost:
        return KeyText::tr("Cost", "entry of the history");
    case EventKind::Outage:
        return KeyText::tr("Outage", "entry of the history");
    case EventKind::Attachment:
        return KeyText::tr("File", "entry of the history");
    case EventKind::Review:
        return KeyText::tr("Quality review", "entry of the history");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(TicketField field)
{
    switch (field) {
    case TicketField::Title:
        return KeyText::tr("Title", "field of a ticket");
    case TicketField::Severity:
        return KeyText::tr("Severity", "field of a ticket");
    case TicketField::Impact:
        return KeyText::tr("Impact", "field of a ticket");
    case TicketField::Urgency:
        return KeyText::tr("Urgency", "field of a ticket");
    case TicketField::Service:
        return KeyText::tr("Service", "field of a ticket");
    case TicketField::Category:
        return KeyText::tr("Category", "field of a ticket");
    case TicketField::ProblemType:
        return KeyText::tr("Problem type", "field of a ticket");
    case TicketField::Channel:
        return KeyText::tr("Channel", "field of a ticket");
    case TicketField::Customer:
        return KeyText::tr("Customer", "field of a ticket");
    case TicketField::Contact:
        return KeyText::tr("Contact", "field of a ticket");
    case TicketField::CallerNote:
        return KeyText::tr("Unknown caller", "field of a ticket");
    case TicketField::Subscription:
        return KeyText::tr("Subscription", "field of a ticket");
    case TicketField::Assignee:
        return KeyText::tr("Assignee", "field of a ticket");
    case TicketField::Team:
        return KeyText::tr("Team", "field of a ticket");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(TicketGrouping grouping)
{
    switch (grouping) {
    case TicketGrouping::Customer:
        return KeyText::tr("Customer", "what a list is grouped by");
    case TicketGrouping::Subscription:
        return KeyText::tr("Subscription", "what a list is grouped by");
    case TicketGrouping::Service:
        return KeyText::tr("Service", "what a list is grouped by");
    case TicketGrouping::Severity:
        return KeyText::tr("Severity", "what a list is grouped by");
    case TicketGrouping::Due:
        return KeyText::tr("Due day", "what a list is grouped by");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(MarkColor color)
{
    switch (color) {
    case MarkColor::Red:
        return KeyText::tr("red", "colour of a mark");
    case MarkColor::Amber:
        return KeyText::tr("amber", "colour of a mark");
    case MarkColor::Green:
        return KeyText::tr("green", "colour of a mark");
    case MarkColor::Blue:
        return KeyText::tr("blue", "colour of a mark");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(TicketSort sort)
{
    switch (sort) {
    case TicketSort::Updated:
        return KeyText::tr("Last change", "order of a list");
    case TicketSort::Created:
        return KeyText::tr("Creation", "order of a list");
    case TicketSort::Number:
        return KeyText::tr("Number", "order of a list");
    case TicketSort::Severity:
        return KeyText::tr("Severity", "order of a list");
    case TicketSort::State:
        return KeyText::tr("State", "order of a list");
    case TicketSort::Customer:
        return KeyText::tr("Customer", "order of a list");
    case TicketSort::Title:
        return KeyText::tr("Title", "order of a list");
    case TicketSort::Assignee:
        return KeyText::tr("Assignee", "order of a list");
    case TicketSort::Due:
        return KeyText::tr("Due", "order of a list");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(ServiceClock clock)
{
    switch (clock) {
    case ServiceClock::FirstResponse:
        return KeyText::tr("First reply", "service level clock");
    case ServiceClock::NextResponse:
        return KeyText::tr("Next reply", "service level clock");
    case ServiceClock::PeriodicUpdate:
        return KeyText::tr("Update", "service level clock");
    case ServiceClock::Resolution:
        return KeyText::tr("Solution", "service level clock");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(ClockState state)
{
    switch (state) {
    case ClockState::None:
        return KeyText::tr("No clock", "state of a service level clock");
    case ClockState::Running:
        return KeyText::tr("Running", "state of a service level clock");
    case ClockState::Paused:
        return KeyText::tr("Paused", "state of a service level clock");
    case ClockState::Met:
        return KeyText::tr("Met", "state of a service level clock");
    case ClockState::Missed:
        return KeyText::tr("Missed", "state of a service level clock");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(StandardView view)
{
    switch (view) {
    case StandardView::NeedsMe:
        return KeyText::tr("Needs me now", "view of the queue");
    case StandardView::Mine:
        return KeyText::tr("My tickets", "view of the queue");
    case StandardView::Unassigned:
        return KeyText::tr("Unassigned", "view of the queue");
    case StandardView::NewTickets:
        return KeyText::tr("New tickets", "view of the queue");
    case StandardView::Open:
        return KeyText::tr("In work", "view of the queue");
    case StandardView::Waiting:
        return KeyText::tr("Waiting for the customer", "view of the queue");
    case StandardView::AtMicrosoft:
        return KeyText::tr("With Microsoft", "view of the queue");
    case StandardView::Approval:
        return KeyText::tr("To be approved", "view of the queue");
    case StandardView::Resolved:
        return KeyText::tr("Resolved", "view of the queue");
    case StandardView::AllOpen:
        return KeyText::tr("All open tickets", "view of the queue");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace helpdesk
