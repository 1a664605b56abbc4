// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/metrictext.h"

#include <QCoreApplication>

namespace helpdesk {

namespace {

    struct MetricDefinition {
        Q_DECLARE_TR_FUNCTIONS(MetricDefinition)
    };

    struct MetricSentence {
        const char* key;
        const char* text;
    };

    constexpr MetricSentence metricSentences[] = {
        {"open",
         QT_TRANSLATE_NOOP("MetricDefinition",
                           "Tickets that were neither resolved nor closed at the end of the part.")},
        {"age",
         QT_TRANSLATE_NOOP("MetricDefinition", "Of these tickets the time since they were created, by the clock.")},
        {"created", QT_TRANSLATE_NOOP("MetricDefinition", "Tickets created in the period.")},
        {"resolved",
         QT_TRANSLATE_NOOP("MetricDefinition", "Tickets whose last solution was in the period and still holds.")},
        {"closed", QT_TRANSLATE_NOOP("MetricDefinition", "Tickets closed in the period and not opened again since.")},
        {"first_response",
         QT_TRANSLATE_NOOP("MetricDefinition",
                           "From the creation of a ticket to our first reply or outgoing call, by the clock.")},
        {"first_response_business",
         QT_TRANSLATE_NOOP("MetricDefinition", "The same time, of which only the workspace's opening hours count.")},
        {"next_response",
         QT_TRANSLATE_NOOP(
             "MetricDefinition",
             "From the oldest message that nobody had answered to our next reply or outgoing call, by the clock.")},
        {"first_resolution",
         QT_TRANSLATE_NOOP("MetricDefinition", "From the creation of a ticket to its first solution, by the clock.")},
        {"full_resolution",
         QT_TRANSLATE_NOOP("MetricDefinition", "From the creation of a ticket to its last solution, by the clock.")},
        {"met",
         QT_TRANSLATE_NOOP(
             "MetricDefinition",
             "Promises kept, on the day they were kept; of an imported ticket the word of its log, once.")},
        {"missed",
         QT_TRANSLATE_NOOP(
             "MetricDefinition",
             "Promises broken, on the day they were due; of an imported ticket the word of its log, once.")},
        {"attainment", QT_TRANSLATE_NOOP("MetricDefinition", "The kept promises among all that were kept or missed.")},
        {"ended",
         QT_TRANSLATE_NOOP(
             "MetricDefinition",
             "Tickets whose work ended in the period: by the last solution, or by closing where there is none. "
             "Cancelled ones do not count.")},
        {"reopened", QT_TRANSLATE_NOOP("MetricDefinition", "The finished tickets that were reopened at least once.")},
        {"reopen_rate", QT_TRANSLATE_NOOP("MetricDefinition", "The reopened tickets among the finished ones.")},
        {"reassigned",
         QT_TRANSLATE_NOOP("MetricDefinition",
                           "The finished tickets that went from one agent or team to another at least once.")},
        {"reassigned_rate", QT_TRANSLATE_NOOP("MetricDefinition", "The tickets handed on among the finished ones.")},
        {"reassignments",
         QT_TRANSLATE_NOOP("MetricDefinition",
                           "How often the finished tickets went from one agent or team to another. The first "
                           "assignment is none.")},
        {"ping_pong",
         QT_TRANSLATE_NOOP("MetricDefinition",
                           "How often one of them went to an agent or a team that had had it before.")},
        {"requested", QT_TRANSLATE_NOOP("MetricDefinition", "Escalations asked for in the period and not withdrawn.")},
        {"filed", QT_TRANSLATE_NOOP("MetricDefinition", "Escalations filed at their target in the period.")},
        {"returned",
         QT_TRANSLATE_NOOP("MetricDefinition", "Escalations that came back from their target in the period.")},
        {"turnaround",
         QT_TRANSLATE_NOOP("MetricDefinition",
                           "From the day a request was filed with Microsoft to its return, by the clock; it counts "
                           "on the day it was filed.")},
        {"incidents_reserved",
         QT_TRANSLATE_NOOP("MetricDefinition",
                           "Incidents of support contracts set aside for a request in the period.")},
        {"incidents_used",
         QT_TRANSLATE_NOOP("MetricDefinition", "Incidents of support contracts used up in the period.")},
        {"incidents_refunded",
         QT_TRANSLATE_NOOP("MetricDefinition",
                           "Incidents of support contracts given back in the period.")},
        {"recorded",
         QT_TRANSLATE_NOOP("MetricDefinition",
                           "So many of them have the word of an imported log instead of being computed here.")},
        {"escalation_rate",
         QT_TRANSLATE_NOOP("MetricDefinition",
                           "Of the tickets created in the period those that an escalation was asked for.")},
        {"first_response_kept",
         QT_TRANSLATE_NOOP(
             "MetricDefinition",
             "The kept promises of a first reply among all of them; imported tickets are not among these.")},
        {"next_response_kept",
         QT_TRANSLATE_NOOP(
             "MetricDefinition",
             "The kept promises of a next reply among all of them; imported tickets are not among these.")},
        {"periodic_update_kept",
         QT_TRANSLATE_NOOP(
             "MetricDefinition",
             "The kept promises of news in between among all of them; imported tickets are not among these.")},
        {"resolution_kept",
         QT_TRANSLATE_NOOP("MetricDefinition",
                           "The kept promises of a solution among all of them; imported tickets are not among these.")},
        {"minutes",
         QT_TRANSLATE_NOOP("MetricDefinition", "Minutes recorded with the steps of tickets, on the day of the step.")},
        {"chargeable_minutes", QT_TRANSLATE_NOOP("MetricDefinition", "Of these the chargeable ones.")},
        {"other_minutes", QT_TRANSLATE_NOOP("MetricDefinition", "Of these the ones that are not chargeable.")},
        {"deducted_minutes",
         QT_TRANSLATE_NOOP("MetricDefinition", "Minutes taken from the time that the customer paid for ahead.")},
        {"waived_minutes",
         QT_TRANSLATE_NOOP("MetricDefinition", "Minutes not taken from it, because a service level was missed.")},
        {"uncovered_minutes",
         QT_TRANSLATE_NOOP(
             "MetricDefinition",
             "Chargeable minutes that were neither taken from prepaid time nor waived: what is left to invoice.")},
        {"approved_amount",
         QT_TRANSLATE_NOOP("MetricDefinition",
                           "What customers agreed to pay for tickets, on the day they did; each currency by itself.")},
        {"opened", QT_TRANSLATE_NOOP("MetricDefinition", "Claims of service credit opened in the period.")},
        {"submitted", QT_TRANSLATE_NOOP("MetricDefinition", "Claims submitted to Microsoft in the period.")},
        {"accepted", QT_TRANSLATE_NOOP("MetricDefinition", "Claims that Microsoft accepted in the period.")},
        {"refused", QT_TRANSLATE_NOOP("MetricDefinition", "Claims that Microsoft refused in the period.")},
        {"credited", QT_TRANSLATE_NOOP("MetricDefinition", "Claims whose credit came in the period.")},
        {"credit", QT_TRANSLATE_NOOP("MetricDefinition", "The credits of these claims; each currency by itself.")},
        {"late",
         QT_TRANSLATE_NOOP("MetricDefinition",
                           "Claims whose last day was in the period and that had not been submitted by its end.")},
        {"time_left",
         QT_TRANSLATE_NOOP(
             "MetricDefinition",
             "From the day a claim was submitted to the end of its last day, by the clock; late ones are left out.")},
        {"started", QT_TRANSLATE_NOOP("MetricDefinition", "Guides begun in the period.")},
        {"solution", QT_TRANSLATE_NOOP("MetricDefinition", "Guides that led to a solution, on the day they did.")},
        {"article", QT_TRANSLATE_NOOP("MetricDefinition", "Guides that led to an article, on the day they did.")},
        {"escalation", QT_TRANSLATE_NOOP("MetricDefinition", "Guides that led to an escalation, on the day they did.")},
        {"skipped",
         QT_TRANSLATE_NOOP("MetricDefinition", "Guides that were left without an end, on the day they were.")},
        {"step_time",
         QT_TRANSLATE_NOOP("MetricDefinition",
                           "From the moment a question of a guide came up to its answer, by the clock.")},
        {"top_problem",
         QT_TRANSLATE_NOOP("MetricDefinition",
                           "The type of problem that most of the tickets created in the period have.")},
        {"top_subscription",
         QT_TRANSLATE_NOOP("MetricDefinition",
                           "The subscription that most of the tickets created in the period are about.")},
        {"reviews", QT_TRANSLATE_NOOP("MetricDefinition", "Reviews of finished work made in the period.")},
        {"score",
         QT_TRANSLATE_NOOP("MetricDefinition",
                           "Of each review the points given of those that could be, as a part of 100; questions that do not "
                           "apply count on neither side.")},
        {"good_rate", QT_TRANSLATE_NOOP("MetricDefinition", "The reviews with the verdict “good” among all of them.")},
        {"coaching_rate",
         QT_TRANSLATE_NOOP("MetricDefinition", "The reviews with the verdict “needs coaching” among all of them.")},
        {"failed_rate",
         QT_TRANSLATE_NOOP("MetricDefinition", "The reviews with the verdict “failed” among all of them.")},
    };

} // namespace

QString metricDefinition(ReportName report, const QString& metric)
{
    if (report == ReportName::Microsoft && metric == QLatin1StringView("filed"))
        return MetricDefinition::tr("Requests filed with Microsoft in the period.");
    if (report == ReportName::Insight && metric == QLatin1StringView("requested"))
        return MetricDefinition::tr(
            "Escalations asked for in the period and not withdrawn: work that went to somebody else.");
    for (const auto& [key, text] : metricSentences) {
        if (metric == QLatin1StringView(key))
            return MetricDefinition::tr(text);
    }
    return {};
}

std::vector<ReportTerm> reportTerms()
{
    return {
        {MetricDefinition::tr("Period"),
         MetricDefinition::tr("Whole days of the report's time zone, the last one included. A day begins with the "
                              "offset from UTC that is in force then.")},
        {MetricDefinition::tr("Previous period"), MetricDefinition::tr("As many days, right before the period.")},
        {MetricDefinition::tr("Median"),
         MetricDefinition::tr("Half of the times are shorter and half are longer; of an even number, half way between "
                              "the two in the middle.")},
        {MetricDefinition::tr("90 % within"),
         MetricDefinition::tr("The shortest time that nine of ten do not exceed.")},
        {MetricDefinition::tr("Mean"),
         MetricDefinition::tr(
             "The sum of the times, divided by their number. A few very long ones move it, and not the median.")},
        {MetricDefinition::tr("Counted"), MetricDefinition::tr("How many times were weighed.")},
        {MetricDefinition::tr("Left out"),
         MetricDefinition::tr(
             "What belongs to the period and has no time, because its end has not come or is not known.")},
        {MetricDefinition::tr("Recorded"),
         MetricDefinition::tr("What the log of another helpdesk says of a ticket holds for it and is told as recorded; "
                              "all else is computed from its history.")},
        {MetricDefinition::tr("Tickets"),
         MetricDefinition::tr(
             "Those that you may see and that the search text finds, in every state unless it names one.")},
    };
}

} // namespace helpdesk
