// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/reporttext.h"

#include "ui/text/keypresenter.h"
#include "ui/text/qualitypresenter.h"
#include "ui/text/timetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace helpdesk {

namespace {

    struct ReportText {
        Q_DECLARE_TR_FUNCTIONS(ReportText)
    };

    struct MetricText {
        const char* key;
        const char* text;
    };

    constexpr MetricText metricTexts[] = {
        {"open", QT_TRANSLATE_NOOP("ReportText", "Open")},
        {"age", QT_TRANSLATE_NOOP("ReportText", "Age")},
        {"created", QT_TRANSLATE_NOOP("ReportText", "Created")},
        {"resolved", QT_TRANSLATE_NOOP("ReportText", "Resolved")},
        {"closed", QT_TRANSLATE_NOOP("ReportText", "Closed")},
        {"first_response", QT_TRANSLATE_NOOP("ReportText", "First reply")},
        {"first_response_business", QT_TRANSLATE_NOOP("ReportText", "First reply in open hours")},
        {"next_response", QT_TRANSLATE_NOOP("ReportText", "Next reply")},
        {"first_resolution", QT_TRANSLATE_NOOP("ReportText", "First solution")},
        {"full_resolution", QT_TRANSLATE_NOOP("ReportText", "Last solution")},
        {"met", QT_TRANSLATE_NOOP("ReportText", "Kept")},
        {"missed", QT_TRANSLATE_NOOP("ReportText", "Missed")},
        {"attainment", QT_TRANSLATE_NOOP("ReportText", "Share kept")},
        {"recorded", QT_TRANSLATE_NOOP("ReportText", "Of these recorded by an import")},
        {"ended", QT_TRANSLATE_NOOP("ReportText", "Finished")},
        {"reopened", QT_TRANSLATE_NOOP("ReportText", "Reopened")},
        {"reopen_rate", QT_TRANSLATE_NOOP("ReportText", "Share reopened")},
        {"reassigned", QT_TRANSLATE_NOOP("ReportText", "Handed on")},
        {"reassigned_rate", QT_TRANSLATE_NOOP("ReportText", "Share handed on")},
        {"reassignments", QT_TRANSLATE_NOOP("ReportText", "Times handed on")},
        {"ping_pong", QT_TRANSLATE_NOOP("ReportText", "Came back to the same")},
        {"requested", QT_TRANSLATE_NOOP("ReportText", "Requested")},
        {"filed", QT_TRANSLATE_NOOP("ReportText", "Filed")},
        {"returned", QT_TRANSLATE_NOOP("ReportText", "Returned")},
        {"turnaround", QT_TRANSLATE_NOOP("ReportText", "Turnaround")},
        {"incidents_reserved", QT_TRANSLATE_NOOP("ReportText", "Incidents taken")},
        {"incidents_used", QT_TRANSLATE_NOOP("ReportText", "Incidents used up")},
        {"incidents_refunded", QT_TRANSLATE_NOOP("ReportText", "Incidents given back")},
        {"escalation_rate", QT_TRANSLATE_NOOP("ReportText", "Share of the created tickets")},
        {"first_response_kept", QT_TRANSLATE_NOOP("ReportText", "First replies kept")},
        {"next_response_kept", QT_TRANSLATE_NOOP("ReportText", "Next replies kept")},
        {"periodic_update_kept", QT_TRANSLATE_NOOP("ReportText", "Periodic updates kept")},
        {"resolution_kept", QT_TRANSLATE_NOOP("ReportText", "Solutions kept")},
        {"minutes", QT_TRANSLATE_NOOP("ReportText", "Minutes worked")},
        {"chargeable_minutes", QT_TRANSLATE_NOOP("ReportText", "Chargeable minutes")},
        {"other_minutes", QT_TRANSLATE_NOOP("ReportText", "Other minutes")},
        {"deducted_minutes", QT_TRANSLATE_NOOP("ReportText", "Minutes from prepaid time")},
        {"waived_minutes", QT_TRANSLATE_NOOP("ReportText", "Minutes waived")},
        {"uncovered_minutes", QT_TRANSLATE_NOOP("ReportText", "Minutes to invoice")},
        {"approved_amount", QT_TRANSLATE_NOOP("ReportText", "Agreed price")},
        {"opened", QT_TRANSLATE_NOOP("ReportText", "Opened")},
        {"submitted", QT_TRANSLATE_NOOP("ReportText", "Submitted")},
        {"accepted", QT_TRANSLATE_NOOP("ReportText", "Accepted")},
        {"refused", QT_TRANSLATE_NOOP("ReportText", "Refused")},
        {"credited", QT_TRANSLATE_NOOP("ReportText", "Credited")},
        {"credit", QT_TRANSLATE_NOOP("ReportText", "Credit")},
        {"late", QT_TRANSLATE_NOOP("ReportText", "Too late")},
        {"time_left", QT_TRANSLATE_NOOP("ReportText", "Time left when submitted")},
        {"started", QT_TRANSLATE_NOOP("ReportText", "Started")},
        {"solution", QT_TRANSLATE_NOOP("ReportText", "Ended in a solution")},
        {"article", QT_TRANSLATE_NOOP("ReportText", "Ended in an article")},
        {"escalation", QT_TRANSLATE_NOOP("ReportText", "Ended in an escalation")},
        {"skipped", QT_TRANSLATE_NOOP("ReportText", "Skipped")},
        {"step_time", QT_TRANSLATE_NOOP("ReportText", "Time of a step")},
        {"top_problem", QT_TRANSLATE_NOOP("ReportText", "Asked most about")},
        {"top_subscription", QT_TRANSLATE_NOOP("ReportText", "Subscription with most tickets")},
        {"reviews", QT_TRANSLATE_NOOP("ReportText", "Reviews")},
        {"score", QT_TRANSLATE_NOOP("ReportText", "Score of 100")},
        {"good_rate", QT_TRANSLATE_NOOP("ReportText", "Share good")},
        {"coaching_rate", QT_TRANSLATE_NOOP("ReportText", "Share with coaching")},
        {"failed_rate", QT_TRANSLATE_NOOP("ReportText", "Share failed")},
    };

    template <typename E>
    QString keyLabel(const QString& key)
    {
        return key.isEmpty() ? ReportText::tr("none", "a row of a report") : labelOfKey<E>(key);
    }

} // namespace

QString reportTitle(ReportName report)
{
    switch (report) {
    case ReportName::Backlog:
        return ReportText::tr("Backlog and its age");
    case ReportName::Flow:
        return ReportText::tr("Intake and outflow");
    case ReportName::FirstResponse:
        return ReportText::tr("Time to the first reply");
    case ReportName::NextResponse:
        return ReportText::tr("Time to the next reply");
    case ReportName::Resolution:
        return ReportText::tr("Time to the solution");
    case ReportName::Sla:
        return ReportText::tr("Service levels kept");
    case ReportName::Reopen:
        return ReportText::tr("Reopened tickets");
    case ReportName::Reassignment:
        return ReportText::tr("Tickets handed on");
    case ReportName::Escalation:
        return ReportText::tr("Escalations");
    case ReportName::Microsoft:
        return ReportText::tr("Turnaround at Microsoft");
    case ReportName::Agents:
        return ReportText::tr("Work of the agents");
    case ReportName::Customers:
        return ReportText::tr("Work for the customers");
    case ReportName::Services:
        return ReportText::tr("Work by service");
    case ReportName::Problems:
        return ReportText::tr("Work by problem");
    case ReportName::Guides:
        return ReportText::tr("Guides and where they end");
    case ReportName::Time:
        return ReportText::tr("Recorded time and charges");
    case ReportName::Claims:
        return ReportText::tr("Claims of service credit");
    case ReportName::Insight:
        return ReportText::tr("What customers ask for");
    case ReportName::Quality:
        return ReportText::tr("Quality of the work");
    }
    Q_UNREACHABLE();
    return {};
}

QString reportDefinition(ReportName report)
{
    switch (report) {
    case ReportName::Backlog:
        return ReportText::tr("Tickets that were neither resolved nor closed at the end of each part of the period, and how long "
                              "ago they were created. The totals are those of the period's end. The time in which a ticket was "
                              "resolved before it was reopened does not count.");
    case ReportName::Flow:
        return ReportText::tr("Tickets by the day they were created, by the day of their last solution, and by the day they were "
                              "closed. A ticket that was reopened and not solved again counts as created only.");
    case ReportName::FirstResponse:
        return ReportText::tr("From the creation of a ticket to our first reply or outgoing call, in tickets created in the period: "
                              "by the clock, and in the workspace's opening hours. An internal note is no reply. Tickets without a "
                              "reply are left out and counted as such.");
    case ReportName::NextResponse:
        return ReportText::tr("From a customer's message to our next reply or outgoing call, once a ticket has had its first reply. "
                              "Of several messages the oldest unanswered one counts, on the day it came. Those without an answer "
                              "are left out and counted as such.");
    case ReportName::Resolution:
        return ReportText::tr("From the creation of a ticket to its first and to its last solution, by the clock, on the day of that "
                              "solution. Tickets closed in the period without a solution are left out and counted as such.");
    case ReportName::Sla:
        return ReportText::tr("What was promised to the customer, once for each time it was: first and next replies, periodic updates and "
                              "solutions. Kept ones count on the day they were kept, missed ones on the day they were due. Of a "
                              "cancelled ticket only those count that were late by then, or kept before. Where an "
                              "imported log says whether the service level was kept, its word counts once for the ticket, on the day "
                              "the ticket ended, and is told as recorded.");
    case ReportName::Reopen:
        return ReportText::tr("Of the tickets finished in the period those that were reopened at least once. A ticket counts on the day "
                              "of its last solution, or of its closing where a log knows no solution; cancelled ones do not count. "
                              "Where an imported log counts the reopenings, its number holds and is told as recorded.");
    case ReportName::Reassignment:
        return ReportText::tr("Of the tickets finished in the period those that went from one agent or team to another, how often they "
                              "did, and how often one came back to whoever had it before. Where an imported log counts the "
                              "reassignments, its number holds and is told as recorded.");
    case ReportName::Escalation:
        return ReportText::tr("Requests handed to somebody else: on the day each was asked for, filed, and returned. Withdrawn ones do "
                              "not count. The share is of the tickets created in the period: those that were handed to somebody else "
                              "since, on this route where rows are of routes.");
    case ReportName::Microsoft:
        return ReportText::tr("Requests filed with Microsoft in the period, and the time until they came back, by the clock. Those that "
                              "have not come back are left out and counted as such. Incidents are those of our support contracts: taken "
                              "when a request was filed, used up or given back when it ended.");
    case ReportName::Agents:
        return ReportText::tr("By the agent whose tickets they are now: tickets created and finished in the period, the time from "
                              "creation to the last solution, and the share of the finished ones that were reopened.");
    case ReportName::Customers:
        return ReportText::tr("By customer: tickets created and finished in the period, the time from creation to the last solution, and "
                              "the share of the finished ones that were reopened.");
    case ReportName::Services:
        return ReportText::tr("By service: tickets created and finished in the period, the time from creation to the last solution, and "
                              "the share of the finished ones that were reopened.");
    case ReportName::Problems:
        return ReportText::tr("By type of problem: tickets created and finished in the period, the time from creation to the last "
                              "solution, and the share of the finished ones that were reopened.");
    case ReportName::Guides:
        return ReportText::tr("By guide, or by its steps: how often it was chosen, and what it ended in, on the day it did. An escalation "
                              "is an end outside the boundaries or at a route; skipped is a guide that was left before its end, because "
                              "the ticket went on or another one was chosen. The time of a step runs from the last answer, or the choice "
                              "of the guide, to its own answer. By step, an end counts where the last answer was given, and a skipped "
                              "guide where the next one was due.");
    case ReportName::Time:
        return ReportText::tr("Minutes recorded on tickets, on the day they were recorded: chargeable and other ones. Of the chargeable "
                              "ones some were taken from time paid for ahead, and some were waived because a service level was missed; "
                              "the rest is to be invoiced. An agreed price is the most that the customer approved for a ticket, on the "
                              "day of the approval, in its own currency. By agent, minutes are those of whoever recorded them.");
    case ReportName::Claims:
        return ReportText::tr("Claims of service credit, on the day each was opened, submitted, accepted or refused, and credited, and the "
                              "amount credited in its own currency. Too late are those not submitted by their last day, on that day. "
                              "The time left runs from submitting to the end of the last day; late ones are left out and counted as "
                              "such. With a search text only claims of the tickets it finds count.");
    case ReportName::Insight:
        return ReportText::tr("What support tells about a customer: tickets created in the period, minutes recorded, requests handed to "
                              "somebody else, and the share of the finished tickets that were reopened. Of the tickets created in the "
                              "period: the problem asked about most often, and the subscription with the most of them.");
    case ReportName::Quality:
        return ReportText::tr("What reviewers thought of finished work, on the day of the review. The score of a review is what was given "
                              "of the points that apply, from 0 to 100; one without any that applies is left out and counted as such. "
                              "Of a reviewer who reviewed a ticket again the last review counts. By agent, they are of the work of "
                              "whoever resolved the ticket.");
    }
    Q_UNREACHABLE();
    return {};
}

QString metricLabel(const QString& key)
{
    for (const auto& [known, text] : metricTexts) {
        if (key == QLatin1StringView(known))
            return ReportText::tr(text);
    }
    return key;
}

QString groupingLabel(ReportBy by)
{
    switch (by) {
    case ReportBy::Day:
        return ReportText::tr("Day");
    case ReportBy::Week:
        return ReportText::tr("Week from");
    case ReportBy::Month:
        return ReportText::tr("Month from");
    case ReportBy::Agent:
        return ReportText::tr("Agent");
    case ReportBy::Team:
        return ReportText::tr("Team");
    case ReportBy::Customer:
        return ReportText::tr("Customer");
    case ReportBy::Subscription:
        return ReportText::tr("Subscription");
    case ReportBy::Service:
        return ReportText::tr("Service");
    case ReportBy::Problem:
        return ReportText::tr("Problem");
    case ReportBy::Severity:
        return ReportText::tr("Severity");
    case ReportBy::Priority:
        return ReportText::tr("Recorded priority");
    case ReportBy::Route:
        return ReportText::tr("Route");
    case ReportBy::Guide:
        return ReportText::tr("Guide");
    case ReportBy::Step:
        return ReportText::tr("Step of a guide");
    case ReportBy::Verdict:
        return ReportText::tr("Verdict");
    }
    Q_UNREACHABLE();
    return {};
}

QString rowLabel(const ReportAnswer& answer, const ReportRow& row)
{
    switch (answer.by) {
    case ReportBy::Day:
    case ReportBy::Week:
    case ReportBy::Month:
        return dayText(QDate::fromString(row.key, Qt::ISODate), QLocale());
    case ReportBy::Service:
        return keyLabel<Service>(row.key);
    case ReportBy::Severity:
        return keyLabel<Severity>(row.key);
    case ReportBy::Route:
        return keyLabel<Route>(row.key);
    case ReportBy::Verdict:
        return keyLabel<QualityVerdict>(row.key);
    default:
        break;
    }
    if (!row.title.isEmpty())
        return row.title.in(QLocale().name());
    if (!row.name.isEmpty())
        return row.name;
    return row.key.isEmpty() ? ReportText::tr("none", "a row of a report") : row.key;
}

QString periodLabel(const ReportPeriod& period)
{
    return ReportText::tr("%1 to %2, %3", "two days, a time zone")
        .arg(dayText(period.from, QLocale()), dayText(period.to, QLocale()), QString::fromUtf8(period.zone.id()));
}

} // namespace helpdesk
