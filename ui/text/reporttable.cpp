// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/duetext.h"
#include "ui/text/outagelabels.h"
#include "ui/text/reporttext.h"

#include <QCoreApplication>
#include <QLocale>

// A report as a table to read and to print.

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    struct ReportTable {
        Q_DECLARE_TR_FUNCTIONS(ReportTable)
    };

    // Paper is always light: the tokens of the light theme.
    constexpr auto kPaperMuted = "#566074"_L1;
    constexpr auto kPaperLine = "#D5DAE3"_L1;

    QString withBefore(const QString& now, const QString& before)
    {
        return ReportTable::tr("%1 (%2)", "a figure, and that of the previous period").arg(now, before);
    }

    QString dash()
    {
        return u"–"_s;
    }

    QString timeCell(const DurationFigure& figure, std::chrono::milliseconds DurationFigure::*part)
    {
        return figure.count > 0 ? durationText(figure.*part) : dash();
    }

    QString pointsCell(const DurationFigure& figure, std::chrono::milliseconds DurationFigure::*part)
    {
        return figure.count > 0 ? QLocale().toString(static_cast<double>((figure.*part).count()) / 100.0, 'f', 1) : dash();
    }

    QString weighedCell(const Metric& metric, const DurationFigure& figure, std::chrono::milliseconds DurationFigure::*part)
    {
        return metric.kind == MetricKind::Score ? pointsCell(figure, part) : timeCell(figure, part);
    }

    QString rateCell(const MetricFigure& figure)
    {
        if (figure.of == 0)
            return dash();
        const auto rate = 100.0 * static_cast<double>(figure.count) / static_cast<double>(figure.of);
        return ReportTable::tr("%1 %", "a share").arg(QLocale().toString(rate, 'f', 2));
    }

    QString amountsCell(const MetricFigure& figure)
    {
        QStringList amounts;
        for (const auto& amount : figure.amounts)
            amounts << moneyText(amount, QLocale());
        return amounts.isEmpty() ? dash() : QLocale().createSeparatedList(amounts);
    }

    QString mostCell(const MetricFigure& figure)
    {
        if (figure.most.isEmpty())
            return dash();
        return ReportTable::tr("%1: %2 of %3", "what occurs most often, how often, of how many")
            .arg(figure.most, QLocale().toString(figure.count), QLocale().toString(figure.of));
    }

    QStringList headCells(const Metric& metric)
    {
        const auto label = metricLabel(QString::fromLatin1(metric.key));
        if (metric.kind == MetricKind::Score)
            return {ReportTable::tr("%1: median", "a duration").arg(label), ReportTable::tr("%1: 90 % at most", "a score").arg(label),
                    ReportTable::tr("%1: mean", "a duration").arg(label), ReportTable::tr("%1: counted", "a duration").arg(label),
                    ReportTable::tr("%1: left out", "a duration").arg(label)};
        if (metric.kind != MetricKind::Duration)
            return {label};
        return {ReportTable::tr("%1: median", "a duration").arg(label), ReportTable::tr("%1: 90 % within", "a duration").arg(label),
                ReportTable::tr("%1: mean", "a duration").arg(label), ReportTable::tr("%1: counted", "a duration").arg(label),
                ReportTable::tr("%1: left out", "a duration").arg(label)};
    }

    QStringList figureCells(const Metric& metric, const MetricFigure& figure)
    {
        switch (metric.kind) {
        case MetricKind::Count:
            return {QLocale().toString(figure.count)};
        case MetricKind::Rate:
            return {rateCell(figure)};
        case MetricKind::Amount:
            return {amountsCell(figure)};
        case MetricKind::Most:
            return {mostCell(figure)};
        case MetricKind::Duration:
        case MetricKind::Score:
            break;
        }
        const auto& duration = figure.duration;
        return {weighedCell(metric, duration, &DurationFigure::median), weighedCell(metric, duration, &DurationFigure::p90),
                weighedCell(metric, duration, &DurationFigure::mean), QLocale().toString(duration.count),
                QLocale().toString(duration.excluded)};
    }

    // The figure with that of the previous period.
    QStringList metricCells(const ReportAnswer& answer, size_t metric, const ReportFigures& figures)
    {
        const auto& definition = answer.definition().metrics[metric];
        const auto now = figureCells(definition, figures.now[metric]);
        const auto before = figureCells(definition, figures.before[metric]);
        QStringList cells;
        for (qsizetype cell = 0; cell < now.size(); ++cell)
            cells << withBefore(now[cell], before[cell]);
        return cells;
    }

    QStringList rowCells(const ReportAnswer& answer, const QString& label, const ReportFigures& figures)
    {
        QStringList cells{label};
        for (size_t i = 0; i < figures.now.size(); ++i)
            cells += metricCells(answer, i, figures);
        return cells;
    }

    QStringList labelsOf(const ReportAnswer& answer)
    {
        QStringList labels;
        for (const auto& row : answer.rows)
            labels << rowLabel(answer, row);
        return labels;
    }

    QString htmlRow(const QStringList& cells, bool strong)
    {
        QString html;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const auto text = cells[i].toHtmlEscaped();
            html += u"<td align=\"%1\" style=\"border-top:1px solid %2; padding:4px 8px 4px 0; font-size:9pt;\">%3</td>"_s
                        .arg(i == 0 ? "left"_L1 : "right"_L1, kPaperLine, strong ? u"<b>%1</b>"_s.arg(text) : text);
        }
        return u"<tr>%1</tr>"_s.arg(html);
    }

    // A page is too narrow for all figures beside each other: every duration has a table of its own.
    QString htmlTable(const ReportAnswer& answer, const QString& heading, const QStringList& head,
                      const std::vector<size_t>& metrics)
    {
        const auto line = [&](const QString& label, const ReportFigures& figures, bool strong) {
            QStringList cells{label};
            for (const auto metric : metrics)
                cells += metricCells(answer, metric, figures);
            return htmlRow(cells, strong);
        };
        auto rows = htmlRow(QStringList{groupingLabel(answer.by)} + head, true);
        const auto labels = labelsOf(answer);
        for (size_t i = 0; i < answer.rows.size(); ++i)
            rows += line(labels[static_cast<qsizetype>(i)], answer.rows[i].figures, false);
        rows += line(ReportTable::tr("In all"), answer.totals, true);
        const auto title = heading.isEmpty()
            ? QString()
            : u"<p style=\"margin:12px 0 4px 0; font-size:12pt;\"><b>%1</b></p>"_s.arg(heading.toHtmlEscaped());
        return title + u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\">%1</table>"_s.arg(rows);
    }

    QString htmlTables(const ReportAnswer& answer)
    {
        const auto metrics = answer.definition().metrics;
        QString durations;
        QStringList head;
        std::vector<size_t> counts;
        for (size_t i = 0; i < metrics.size(); ++i) {
            const auto label = metricLabel(QString::fromLatin1(metrics[i].key));
            if (isWeighed(metrics[i].kind)) {
                durations += htmlTable(answer, label,
                                       figureParts(metrics[i]), {i});
            } else {
                head << label;
                counts.push_back(i);
            }
        }
        return (counts.empty() ? QString() : htmlTable(answer, {}, head, counts)) + durations;
    }

} // namespace

QStringList figureParts(const Metric& metric)
{
    if (!isWeighed(metric.kind))
        return {};
    return {ReportTable::tr("Median"),
            metric.kind == MetricKind::Score ? ReportTable::tr("90 % at most", "a score") : ReportTable::tr("90 % within", "a time"), ReportTable::tr("Mean"),
            ReportTable::tr("Counted"), ReportTable::tr("Left out")};
}

QStringList figureTexts(const Metric& metric, const MetricFigure& figure)
{
    return figureCells(metric, figure);
}

std::vector<QStringList> reportTable(const ReportAnswer& answer)
{
    QStringList head{groupingLabel(answer.by)};
    for (const auto& metric : answer.definition().metrics)
        head += headCells(metric);
    std::vector<QStringList> table{head};
    for (const auto& row : answer.rows)
        table.push_back(rowCells(answer, rowLabel(answer, row), row.figures));
    table.push_back(rowCells(answer, ReportTable::tr("In all"), answer.totals));
    return table;
}

QString reportHtml(const ReportAnswer& answer)
{
    return u"<p style=\"margin:0; font-size:18pt;\">%1</p>"
           "<p style=\"margin:2px 0 0 0;\"><b>%2</b></p>"
           "<p style=\"margin:2px 0 0 0; color:%3;\">%4</p>"
           "<p style=\"margin:8px 0 8px 0;\">%5</p>"
           "%6"_s
        .arg(reportTitle(answer.report).toHtmlEscaped(), periodLabel(answer.period).toHtmlEscaped(), kPaperMuted,
             ReportTable::tr("In parentheses: %1", "a period").arg(periodLabel(answer.previous)).toHtmlEscaped(),
             reportDefinition(answer.report).toHtmlEscaped(), htmlTables(answer));
}

} // namespace helpdesk
