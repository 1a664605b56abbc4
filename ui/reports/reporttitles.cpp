// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/reporttitles.h"

#include "ui/text/reporttext.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace helpdesk {

namespace {

    struct ReportTitles {
        Q_DECLARE_TR_FUNCTIONS(ReportTitles)
    };

    enum Shelf { Load, Speed, Quality, Handed, Breakdown, Money, Others, ShelfCount };

    // By key, so that a report needs nothing here to be listed.
    Shelf shelfOf(ReportName report)
    {
        static constexpr auto places = std::to_array<std::pair<const char*, Shelf>>({{"backlog", Load},
                                                                                     {"flow", Load},
                                                                                     {"first-response", Speed},
                                                                                     {"next-response", Speed},
                                                                                     {"resolution", Speed},
                                                                                     {"sla", Quality},
                                                                                     {"reopen", Quality},
                                                                                     {"reassignment", Quality},
                                                                                     {"quality", Quality},
                                                                                     {"escalation", Handed},
                                                                                     {"microsoft", Handed},
                                                                                     {"agents", Breakdown},
                                                                                     {"customers", Breakdown},
                                                                                     {"services", Breakdown},
                                                                                     {"problems", Breakdown},
                                                                                     {"guides", Breakdown},
                                                                                     {"insight", Breakdown},
                                                                                     {"time", Money},
                                                                                     {"claims", Money}});
        for (const auto& [key, shelf] : places) {
            if (keyOf(report) == QLatin1StringView(key))
                return shelf;
        }
        return Others;
    }

    QString titleOfShelf(Shelf shelf)
    {
        switch (shelf) {
        case Load:
            return ReportTitles::tr("Load");
        case Speed:
            return ReportTitles::tr("Speed");
        case Quality:
            return ReportTitles::tr("Quality");
        case Handed:
            return ReportTitles::tr("Escalation");
        case Breakdown:
            return ReportTitles::tr("Who and what");
        case Money:
            return ReportTitles::tr("Time and money");
        case Others:
        case ShelfCount:
            return ReportTitles::tr("Further reports");
        }
        Q_UNREACHABLE();
        return {};
    }

} // namespace

QString presetTitle(PeriodPreset preset)
{
    switch (preset) {
    case PeriodPreset::ThisMonth:
        return ReportTitles::tr("This month");
    case PeriodPreset::LastMonth:
        return ReportTitles::tr("Last month");
    case PeriodPreset::Last30Days:
        return ReportTitles::tr("Last 30 days");
    case PeriodPreset::ThisQuarter:
        return ReportTitles::tr("This quarter");
    case PeriodPreset::LastQuarter:
        return ReportTitles::tr("Last quarter");
    case PeriodPreset::ThisYear:
        return ReportTitles::tr("This year");
    case PeriodPreset::LastYear:
        return ReportTitles::tr("Last year");
    case PeriodPreset::Custom:
        return ReportTitles::tr("From day to day");
    }
    Q_UNREACHABLE();
    return {};
}

QString groupingTitle(ReportBy by)
{
    if (by == ReportBy::Week)
        return ReportTitles::tr("Week");
    if (by == ReportBy::Month)
        return ReportTitles::tr("Month");
    return groupingLabel(by);
}

std::vector<ReportShelf> reportShelves()
{
    std::vector<ReportShelf> shelves;
    for (int shelf = 0; shelf < ShelfCount; ++shelf) {
        ReportShelf one{titleOfShelf(static_cast<Shelf>(shelf)), {}};
        for (const auto report : valuesOf<ReportName>()) {
            if (shelfOf(report) == shelf)
                one.reports.push_back(report);
        }
        if (!one.reports.empty())
            shelves.push_back(std::move(one));
    }
    return shelves;
}

} // namespace helpdesk
