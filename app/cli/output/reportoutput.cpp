// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/output/reportoutput.h"

#include "app/cli/output/listprinter.h"
#include "app/cli/session.h"
#include "app/cli/words.h"
#include "domain/balance/moneytext.h"
#include "domain/report/reportcells.h"
#include "ui/text/reporttext.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace helpdesk::cli {

namespace {

    QJsonValue secondsValue(const DurationFigure& figure, std::chrono::milliseconds DurationFigure::*part)
    {
        if (figure.count == 0)
            return QJsonValue::Null;
        return static_cast<double>((figure.*part).count()) / 1000.0;
    }

    QJsonValue pointsValue(const DurationFigure& figure, std::chrono::milliseconds DurationFigure::*part)
    {
        if (figure.count == 0)
            return QJsonValue::Null;
        return static_cast<double>((figure.*part).count()) / 100.0;
    }

    QJsonObject scoreJson(const DurationFigure& figure)
    {
        return {{u"count"_s, figure.count},
                {u"median"_s, pointsValue(figure, &DurationFigure::median)},
                {u"p90"_s, pointsValue(figure, &DurationFigure::p90)},
                {u"mean"_s, pointsValue(figure, &DurationFigure::mean)},
                {u"excluded"_s, figure.excluded}};
    }

    QJsonObject amountsJson(const MetricFigure& figure)
    {
        QJsonObject amounts;
        for (const auto& amount : figure.amounts)
            amounts.insert(amount.currency, plainMoney(amount));
        return amounts;
    }

    QJsonValue mostJson(const MetricFigure& figure)
    {
        if (figure.most.isEmpty())
            return QJsonValue::Null;
        return QJsonObject{{u"name"_s, figure.most}, {u"count"_s, figure.count}, {u"of"_s, figure.of}};
    }

    QJsonValue figureJson(const Metric& metric, const MetricFigure& figure)
    {
        switch (metric.kind) {
        case MetricKind::Count:
            return figure.count;
        case MetricKind::Rate:
            if (figure.of == 0)
                return QJsonValue::Null;
            return static_cast<double>(figure.count) / static_cast<double>(figure.of);
        case MetricKind::Amount:
            return amountsJson(figure);
        case MetricKind::Most:
            return mostJson(figure);
        case MetricKind::Score:
            return scoreJson(figure.duration);
        case MetricKind::Duration:
            break;
        }
        const auto& duration = figure.duration;
        return QJsonObject{{u"count"_s, duration.count},
                           {u"median_seconds"_s, secondsValue(duration, &DurationFigure::median)},
                           {u"p90_seconds"_s, secondsValue(duration, &DurationFigure::p90)},
                           {u"mean_seconds"_s, secondsValue(duration, &DurationFigure::mean)},
                           {u"excluded"_s, duration.excluded}};
    }

    QJsonObject sideJson(const ReportAnswer& answer, const std::vector<MetricFigure>& figures)
    {
        QJsonObject object;
        const auto metrics = answer.definition().metrics;
        for (size_t i = 0; i < metrics.size(); ++i)
            object.insert(QString::fromLatin1(metrics[i].key), figureJson(metrics[i], figures[i]));
        return object;
    }

    QJsonObject figuresJson(const ReportAnswer& answer, const ReportFigures& figures)
    {
        auto object = sideJson(answer, figures.now);
        object.insert("previous"_L1, sideJson(answer, figures.before));
        return object;
    }

    QJsonObject rowJson(const ReportAnswer& answer, const ReportRow& row)
    {
        auto object = figuresJson(answer, row.figures);
        object.insert(QString(keyOf(answer.by)), row.key);
        if (!row.name.isEmpty())
            object.insert("name"_L1, row.name);
        object.insert("search"_L1, row.search.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(row.search));
        return object;
    }

    QString dayText(QDate day)
    {
        return day.toString(Qt::ISODate);
    }

    Fields tableFields(const QStringList& head, const QStringList& cells)
    {
        Fields fields;
        for (qsizetype i = 0; i < head.size(); ++i)
            fields.push_back({{}, head[i], textCell(cells[i])});
        return fields;
    }

    void printTable(Session& session, const ReportAnswer& answer)
    {
        session.say(reportTitle(answer.report));
        session.say(translate("cli", "%1. In parentheses: %2.", "two periods")
                        .arg(periodLabel(answer.period), periodLabel(answer.previous)));
        const auto table = reportTable(answer);
        ListPrinter list(session, tableFields(table.front(), table.front()));
        for (size_t i = 1; i < table.size(); ++i)
            list.row(tableFields(table.front(), table[i]));
        list.finish();
    }

    void printCsv(Session& session, const ReportAnswer& answer)
    {
        const auto columns = reportColumns(answer);
        const auto fields = [&columns](const QStringList& cells) {
            Fields made;
            for (qsizetype i = 0; i < columns.size(); ++i)
                made.push_back({columns[i], {}, textCell(cells[i])});
            return made;
        };
        ListPrinter list(session, fields(columns));
        for (const auto& row : answer.rows)
            list.row(fields(reportCells(answer, row.key, row.name, row.figures)));
        list.row(fields(reportCells(answer, u"total"_s, {}, answer.totals)));
        list.finish();
    }

} // namespace

QJsonObject reportJson(const ReportAnswer& answer)
{
    QJsonArray rows;
    for (const auto& row : answer.rows)
        rows << rowJson(answer, row);
    return {{u"report"_s, QString(keyOf(answer.report))},
            {u"from"_s, dayText(answer.period.from)},
            {u"to"_s, dayText(answer.period.to)},
            {u"zone"_s, QString::fromUtf8(answer.period.zone.id())},
            {u"by"_s, QString(keyOf(answer.by))},
            {u"previous"_s,
             QJsonObject{{u"from"_s, dayText(answer.previous.from)}, {u"to"_s, dayText(answer.previous.to)}}},
            {u"rows"_s, rows},
            {u"totals"_s, figuresJson(answer, answer.totals)}};
}

void printReport(Session& session, const ReportAnswer& answer)
{
    switch (session.format()) {
    case Format::Json:
        printJson(session, reportJson(answer));
        return;
    case Format::Csv:
        printCsv(session, answer);
        return;
    case Format::Table:
        printTable(session, answer);
        return;
    }
}

} // namespace helpdesk::cli
