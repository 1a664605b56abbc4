// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/reportfigures.h"

#include "base/moneyamount.h"
#include "ui/text/reporttext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    struct ReportFigureText {
        Q_DECLARE_TR_FUNCTIONS(ReportFigureText)
    };

    enum DurationPart { MedianPart, NinetiethPart, MeanPart, CountPart, LeftOutPart };

    const Metric& metricOf(const ReportDefinition& definition, const FigureColumn& column)
    {
        return definition.metrics[column.metric];
    }

    QString labelOf(const Metric& metric)
    {
        return metricLabel(QString::fromLatin1(metric.key));
    }

    bool isWeighedPart(qsizetype part)
    {
        return part == MedianPart || part == NinetiethPart || part == MeanPart;
    }

    std::optional<double> partOf(const DurationFigure& figure, qsizetype part)
    {
        if (part == CountPart)
            return static_cast<double>(figure.count);
        if (part == LeftOutPart)
            return static_cast<double>(figure.excluded);
        if (figure.count == 0)
            return std::nullopt;
        const auto span = part == MedianPart ? figure.median : part == NinetiethPart ? figure.p90 : figure.mean;
        return static_cast<double>(span.count());
    }

    // Weighed in hundredths.
    std::optional<double> pointsOf(const DurationFigure& figure, qsizetype part)
    {
        const auto hundredths = partOf(figure, part);
        return hundredths ? std::optional(*hundredths / 100.0) : std::nullopt;
    }

    std::optional<double> amountOf(const MetricFigure& figure)
    {
        if (figure.amounts.size() != 1)
            return std::nullopt;
        return plainMoney(figure.amounts.front()).toDouble();
    }

    /// Of figures that read the same none is called larger.
    int directionOf(const ReportDefinition& definition, const FigureColumn& column, const ReportFigures& figures)
    {
        const auto now = figureValue(definition, column, figures.now);
        const auto before = figureValue(definition, column, figures.before);
        if (!now || !before || unitOf(definition, column) == FigureUnit::Word
            || figureText(definition, column, figures.now) == figureText(definition, column, figures.before))
            return 0;
        return *now > *before ? 1 : -1;
    }

    QString changeSentence(FigureUnit unit, int direction, const QString& before)
    {
        if (unit == FigureUnit::Word)
            return ReportFigureText::tr("In the previous period %1.").arg(before);
        if (direction == 0)
            return ReportFigureText::tr("In the previous period %1 as well.").arg(before);
        if (unit == FigureUnit::Milliseconds) {
            return direction > 0 ? ReportFigureText::tr("In the previous period %1, now longer.").arg(before)
                                 : ReportFigureText::tr("In the previous period %1, now shorter.").arg(before);
        }
        return direction > 0 ? ReportFigureText::tr("In the previous period %1, now more.").arg(before)
                             : ReportFigureText::tr("In the previous period %1, now less.").arg(before);
    }

    QString recordedSentence(const ReportAnswer& answer)
    {
        const auto metrics = answer.definition().metrics;
        const auto told =
            std::ranges::find_if(metrics, [](const Metric& one) { return one.key == QByteArrayView("recorded"); });
        if (told == metrics.end()) {
            return answer.definition().recorded ? ReportFigureText::tr(
                       "Where an imported log recorded a figure, it holds; all others are computed here.")
                                                : QString();
        }
        const auto count = answer.totals.now[static_cast<size_t>(told - metrics.begin())].count;
        return count > 0 ? ReportFigureText::tr("%n as an import recorded it; all others are computed here.",
                                                "of tickets", static_cast<int>(count))
                         : ReportFigureText::tr("All of it is computed here; no import recorded any.");
    }

} // namespace

std::vector<FigureColumn> figureColumns(const ReportDefinition& definition)
{
    std::vector<FigureColumn> columns;
    for (size_t metric = 0; metric < definition.metrics.size(); ++metric) {
        const auto parts = std::max<qsizetype>(1, figureParts(definition.metrics[metric]).size());
        for (qsizetype part = 0; part < parts; ++part)
            columns.push_back({metric, part});
    }
    return columns;
}

std::vector<FigureColumn> drawnColumns(const ReportDefinition& definition)
{
    auto columns = figureColumns(definition);
    std::erase_if(columns,
                  [&definition](const FigureColumn& column) { return unitOf(definition, column) == FigureUnit::Word; });
    return columns;
}

FigureUnit unitOf(const ReportDefinition& definition, const FigureColumn& column)
{
    switch (metricOf(definition, column).kind) {
    case MetricKind::Rate:
        return FigureUnit::Share;
    case MetricKind::Amount:
        return FigureUnit::Money;
    case MetricKind::Most:
        return FigureUnit::Word;
    case MetricKind::Duration:
        return isWeighedPart(column.part) ? FigureUnit::Milliseconds : FigureUnit::Number;
    case MetricKind::Score:
        return isWeighedPart(column.part) ? FigureUnit::Points : FigureUnit::Number;
    case MetricKind::Count:
        break;
    }
    return FigureUnit::Number;
}

QString figureTitle(const ReportDefinition& definition, const FigureColumn& column, TitleLines lines)
{
    const auto& metric = metricOf(definition, column);
    const auto part = figureParts(metric).value(column.part);
    if (part.isEmpty())
        return labelOf(metric);
    return lines == TitleLines::Two
        ? labelOf(metric) + u'\n' + part
        : ReportFigureText::tr("%1: %2", "a figure and a part of it").arg(labelOf(metric), part.toLower());
}

std::optional<double> figureValue(const ReportDefinition& definition, const FigureColumn& column,
                                  const std::vector<MetricFigure>& figures)
{
    const auto& figure = figures[column.metric];
    switch (unitOf(definition, column)) {
    case FigureUnit::Share:
        return figure.of == 0 ? std::nullopt
                              : std::optional(static_cast<double>(figure.count) / static_cast<double>(figure.of));
    case FigureUnit::Milliseconds:
        return partOf(figure.duration, column.part);
    case FigureUnit::Points:
        return pointsOf(figure.duration, column.part);
    case FigureUnit::Money:
        return amountOf(figure);
    case FigureUnit::Word:
    case FigureUnit::Number:
        break;
    }
    return isWeighed(metricOf(definition, column).kind) ? partOf(figure.duration, column.part)
                                                        : std::optional(static_cast<double>(figure.count));
}

QString figureText(const ReportDefinition& definition, const FigureColumn& column,
                   const std::vector<MetricFigure>& figures)
{
    return figureTexts(metricOf(definition, column), figures[column.metric]).value(column.part);
}

QString beforeText(const ReportDefinition& definition, const FigureColumn& column, const ReportFigures& figures)
{
    const auto before = figureText(definition, column, figures.before);
    const auto isWord = unitOf(definition, column) == FigureUnit::Word;
    if (isWord || !figureValue(definition, column, figures.now) || !figureValue(definition, column, figures.before))
        return before;
    const auto direction = directionOf(definition, column, figures);
    const QChar shape(direction == 0 ? u'=' : direction > 0 ? u'\u2191' : u'\u2193');
    return u"%1 %2"_s.arg(shape).arg(before);
}

QString comparisonSentence(const ReportDefinition& definition, const FigureColumn& column, const ReportFigures& figures)
{
    const auto title = figureTitle(definition, column, TitleLines::One);
    const auto now = figureText(definition, column, figures.now);
    const auto before = figureText(definition, column, figures.before);
    if (!figureValue(definition, column, figures.now))
        return ReportFigureText::tr("%1: none.", "a figure").arg(title);
    const auto sentence = ReportFigureText::tr("%1: %2.", "a figure and what it is").arg(title, now);
    if (!figureValue(definition, column, figures.before))
        return sentence + u' ' + ReportFigureText::tr("In the previous period none.");
    return sentence + u' '
        + changeSentence(unitOf(definition, column), directionOf(definition, column, figures), before);
}

QString remarksOn(const ReportAnswer& answer)
{
    const auto metrics = answer.definition().metrics;
    QStringList sentences;
    for (size_t i = 0; i < metrics.size(); ++i) {
        const auto leftOut = answer.totals.now[i].duration.excluded;
        if (leftOut > 0 && metrics[i].kind == MetricKind::Score)
            sentences << ReportFigureText::tr("%1: %n left out, to which no question applied.", "a score",
                                              static_cast<int>(leftOut))
                             .arg(labelOf(metrics[i]));
        else if (leftOut > 0)
            sentences << ReportFigureText::tr("%1: %n left out, which have no end to count to.", "a duration",
                                              static_cast<int>(leftOut))
                             .arg(labelOf(metrics[i]));
    }
    if (const auto recorded = recordedSentence(answer); !recorded.isEmpty())
        sentences << recorded;
    return sentences.join(u' ');
}

} // namespace helpdesk
