// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/qualitypresenter.h"

#include "ui/text/keypresenter.h"
#include "ui/text/placeholders.h"

#include <QCoreApplication>

namespace helpdesk {

namespace {

    struct QualityTexts {
        Q_DECLARE_TR_FUNCTIONS(helpdesk::QualityTexts)
    };

} // namespace

QString label(QualityVerdict verdict)
{
    switch (verdict) {
    case QualityVerdict::Good:
        return QualityTexts::tr("Good", "a verdict on the work on a ticket");
    case QualityVerdict::NeedsCoaching:
        return QualityTexts::tr("Needs coaching", "a verdict on the work on a ticket");
    case QualityVerdict::Failed:
        return QualityTexts::tr("Failed", "a verdict on the work on a ticket");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(SampleKind kind)
{
    switch (kind) {
    case SampleKind::Random:
        return QualityTexts::tr("Drawn by lot", "tickets of a sample");
    case SampleKind::SeverityA:
        return QualityTexts::tr("All of severity A", "tickets of a sample");
    case SampleKind::Reopened:
        return QualityTexts::tr("All reopened", "tickets of a sample");
    case SampleKind::NewAgent:
        return QualityTexts::tr("All of new agents", "tickets of a sample");
    }
    Q_UNREACHABLE();
    return {};
}

QString scoreText(const std::optional<int>& score)
{
    return score ? QualityTexts::tr("%1 of 100", "a score").arg(*score) : QualityTexts::tr("no score");
}

QString outcomeText(const QualityReview& review)
{
    return withArguments(QualityTexts::tr("%1, %2", "a verdict, a score"), {label(review.verdict), scoreText(review.score())});
}

QString ruleText(const SampleRule& rule)
{
    switch (rule.kind) {
    case SampleKind::Random:
        return rule.percent ? QualityTexts::tr("%1 % of the tickets, drawn by lot").arg(*rule.percent)
                            : QualityTexts::tr("%n ticket(s), drawn by lot", "", rule.count);
    case SampleKind::SeverityA:
        return QualityTexts::tr("All tickets of severity A");
    case SampleKind::Reopened:
        return QualityTexts::tr("All tickets that were reopened");
    case SampleKind::NewAgent:
        return QualityTexts::tr("All tickets of agents who began less than %n day(s) before", "", rule.newForDays);
    }
    Q_UNREACHABLE();
    return {};
}

QString progressText(const QualitySample& sample)
{
    const auto listed = static_cast<qint64>(sample.tickets.size());
    auto text = withArguments(QualityTexts::tr("Reviewed %1 of %2"),
                              {QLocale().toString(sample.reviewed()), QLocale().toString(listed)});
    if (sample.chosen > listed)
        text += u' ' + QualityTexts::tr("(the newest of %n)", "tickets", static_cast<int>(sample.chosen));
    return text;
}

} // namespace helpdesk
