// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/reportdrawing.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QHorizontalBarSeries>
#include <QLegendMarker>
#include <QLineSeries>
#include <QLocale>
#include <QScatterSeries>
#include <QValueAxis>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr qreal kLineWidth = 2;
    constexpr qreal kPointSize = 6;
    constexpr size_t kMostPoints = 62; // more of them would be a band
    constexpr int kLabelShare = 3; // of the width: names of bars get no more
    constexpr double kBarShare = 0.7; // of the room that a row has
    constexpr double kHalf = 0.5;

    /// Draws one chart; what it makes belongs to the chart.
    class Drawing {
    public:
        Drawing(const ChartData& data, const ChartLook& look)
            : m_data(data)
            , m_look(look)
            , m_metrics(look.font)
            , m_scale(scaleOf(data))
            , m_chart(new QChart)
        {
        }

        QChart* draw()
        {
            dress();
            if (m_data.overTime)
                drawTime();
            else
                drawBars();
            return m_chart;
        }

    private:
        void dress()
        {
            m_chart->setBackgroundRoundness(0);
            m_chart->setBackgroundBrush(m_look.colors.surface);
            m_chart->setBackgroundPen(Qt::NoPen);
            m_chart->setPlotAreaBackgroundVisible(false);
            m_chart->setMargins(QMargins(spacing::small, 0, spacing::small, spacing::small));
            m_chart->setLocalizeNumbers(true);
            m_chart->setLocale(QLocale());
            auto* legend = m_chart->legend();
            legend->setAlignment(Qt::AlignTop);
            legend->setFont(m_look.font);
            legend->setLabelColor(m_look.colors.text);
            legend->setShowToolTips(true);
        }

        double scaled(const std::optional<double>& value) const { return value.value_or(0) / m_scale.unit; }

        QBarSet* nowSet() const
        {
            auto* set = new QBarSet(m_look.now);
            set->setBrush(m_look.colors.accent);
            set->setPen(QPen(m_look.colors.accent));
            for (const auto& bar : m_data.bars)
                set->append(scaled(bar.now));
            return set;
        }

        QBarSet* beforeSet() const
        {
            auto* set = new QBarSet(m_look.before);
            set->setBrush(QBrush(m_look.colors.mutedText, Qt::BDiagPattern));
            set->setPen(QPen(m_look.colors.mutedText));
            for (const auto& bar : m_data.bars)
                set->append(scaled(bar.before));
            return set;
        }

        void dressAxis(QAbstractAxis* axis) const
        {
            axis->setLabelsFont(m_look.font);
            axis->setLabelsColor(m_look.colors.text);
            axis->setTitleFont(m_look.font);
            axis->setTitleBrush(m_look.colors.mutedText);
            axis->setGridLineColor(m_look.colors.line);
            axis->setLinePenColor(m_look.colors.controlBorder);
        }

        QValueAxis* valueAxis(Qt::Alignment side)
        {
            auto* axis = new QValueAxis;
            const auto length = side == Qt::AlignLeft ? m_look.room.height() / (m_metrics.height() * 2)
                                                      : m_look.room.width() / (m_metrics.averageCharWidth() * 10);
            auto step = m_scale.step;
            while (m_scale.end / step > qMax(1, length)) // whole steps, fewer of them
                step *= 2;
            const auto end = std::ceil(m_scale.end / step) * step;
            axis->setRange(0, end);
            axis->setTickCount(static_cast<int>(std::lround(end / step)) + 1);
            axis->setLabelFormat(u"%.0f"_s);
            axis->setTitleText(m_scale.name);
            axis->setTitleVisible(!m_scale.name.isEmpty());
            dressAxis(axis);
            m_chart->addAxis(axis, side);
            return axis;
        }

        // Only as many labels as stand beside each other; each is at its place.
        QCategoryAxis* timeAxis()
        {
            auto* axis = new QCategoryAxis;
            axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
            const auto count = m_data.bars.size();
            int widest = 1;
            for (const auto& bar : m_data.bars)
                widest = std::max(widest, m_metrics.horizontalAdvance(bar.label));
            const auto room = m_look.room.width() - m_metrics.averageCharWidth() * 12; // beside the other axis
            const auto fitting = static_cast<size_t>(qMax(1, room / (widest + spacing::huge)));
            const auto each = (count + fitting - 1) / fitting;
            axis->setRange(-kHalf, static_cast<double>(count) - kHalf);
            axis->setStartValue(-kHalf);
            for (size_t i = 0; i < count; i += std::max<size_t>(1, each))
                axis->append(unlike(m_data.bars[i].label), static_cast<double>(i));
            axis->setGridLineVisible(false);
            dressAxis(axis);
            m_chart->addAxis(axis, Qt::AlignBottom);
            return axis;
        }

        void attach(QAbstractSeries* series, QAbstractAxis* one, QAbstractAxis* other)
        {
            series->attachAxis(one);
            series->attachAxis(other);
        }

        void drawTime()
        {
            auto* bars = new QBarSeries;
            bars->append(nowSet());
            m_chart->addSeries(bars);
            auto* across = timeAxis();
            auto* up = valueAxis(Qt::AlignLeft);
            attach(bars, across, up);
            drawPrevious(across, up);
        }

        // A line for each run of parts that have a figure: what is missing is not bridged.
        void drawPrevious(QAbstractAxis* across, QAbstractAxis* up)
        {
            bool named = false;
            const auto add = [&](QLineSeries* line) {
                if (line->count() == 0) {
                    delete line;
                    return;
                }
                line->setName(m_look.before);
                line->setPen(QPen(m_look.colors.text, kLineWidth, Qt::DashLine));
                m_chart->addSeries(line);
                for (auto* marker : m_chart->legend()->markers(line))
                    marker->setShape(QLegend::MarkerShapeFromSeries); // dashes, as it is drawn
                attach(line, across, up);
                if (std::exchange(named, true))
                    hideFromLegend(line);
                if (m_data.bars.size() <= kMostPoints)
                    addPoints(*line, across, up);
            };
            auto* line = new QLineSeries;
            for (size_t i = 0; i < m_data.bars.size(); ++i) {
                if (m_data.bars[i].before) {
                    line->append(static_cast<double>(i), scaled(m_data.bars[i].before));
                    continue;
                }
                add(std::exchange(line, new QLineSeries));
            }
            add(line);
        }

        void addPoints(const QLineSeries& line, QAbstractAxis* across, QAbstractAxis* up)
        {
            auto* points = new QScatterSeries;
            points->setMarkerShape(QScatterSeries::MarkerShapeRectangle);
            points->setMarkerSize(kPointSize);
            points->setColor(m_look.colors.surface);
            points->setBorderColor(m_look.colors.text);
            points->append(line.points());
            m_chart->addSeries(points);
            attach(points, across, up);
            hideFromLegend(points);
        }

        void hideFromLegend(QAbstractSeries* series)
        {
            for (auto* marker : m_chart->legend()->markers(series))
                marker->setVisible(false);
        }

        static QBarSet* upturned(QBarSet* set)
        {
            for (int i = 0, j = set->count() - 1; i < j; ++i, --j) {
                const auto value = set->at(i);
                set->replace(i, set->at(j));
                set->replace(j, value);
            }
            return set;
        }

        void drawBars()
        {
            // From below: what is last of all is drawn first.
            auto* bars = new QHorizontalBarSeries;
            bars->setBarWidth(kBarShare);
            bars->append(upturned(beforeSet()));
            bars->append(upturned(nowSet()));
            m_chart->addSeries(bars);
            m_chart->legend()->setReverseMarkers(true);
            auto* names = new QBarCategoryAxis;
            for (auto bar = m_data.bars.rbegin(); bar != m_data.bars.rend(); ++bar)
                names->append(
                    unlike(m_metrics.elidedText(bar->label, Qt::ElideRight, m_look.room.width() / kLabelShare)));
            names->setGridLineVisible(false);
            dressAxis(names);
            m_chart->addAxis(names, Qt::AlignLeft);
            attach(bars, names, valueAxis(Qt::AlignBottom));
        }

        // An axis takes each label once; two rows may have the same name.
        QString unlike(QString label)
        {
            constexpr QChar kNoWidth(0x200b);
            while (m_labels.contains(label))
                label += kNoWidth;
            m_labels.insert(label);
            return label;
        }

        const ChartData& m_data;
        const ChartLook& m_look;
        QFontMetrics m_metrics;
        ChartScale m_scale;
        QChart* m_chart;
        QSet<QString> m_labels;
    };

} // namespace

QChart* drawnChart(const ChartData& data, const ChartLook& look)
{
    return Drawing(data, look).draw();
}

} // namespace helpdesk
