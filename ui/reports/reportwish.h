// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/enumkeys.h"
#include "domain/report/reportperiod.h"

#include <QByteArray>

#include <optional>

namespace helpdesk {

/// Periods that are chosen by one word. Those that are not over end today; Custom is from one day to another.
enum class PeriodPreset { ThisMonth, LastMonth, Last30Days, ThisQuarter, LastQuarter, ThisYear, LastYear, Custom };
template <>
struct EnumKeys<PeriodPreset> {
    static constexpr std::array<KeyOf<PeriodPreset>, 8> keys{{{PeriodPreset::ThisMonth, "this-month"},
                                                              {PeriodPreset::LastMonth, "last-month"},
                                                              {PeriodPreset::Last30Days, "last-30-days"},
                                                              {PeriodPreset::ThisQuarter, "this-quarter"},
                                                              {PeriodPreset::LastQuarter, "last-quarter"},
                                                              {PeriodPreset::ThisYear, "this-year"},
                                                              {PeriodPreset::LastYear, "last-year"},
                                                              {PeriodPreset::Custom, "custom"}}};
};

struct DaySpan {
    QDate from;
    QDate to; ///< included

    bool operator==(const DaySpan&) const = default;
};

/// The days of a preset; nothing for Custom.
std::optional<DaySpan> daysOf(PeriodPreset preset, QDate today);

/// What somebody asks of a report, as it is chosen on the page.
struct ReportWish {
    ReportName report = ReportName::Flow;
    PeriodPreset preset = PeriodPreset::Last30Days;
    DaySpan custom; ///< where the preset is Custom
    QString zone; ///< IANA; empty: that of the partner's profile
    std::optional<ReportBy> by; ///< none: as the report has it
    QString where; ///< search text; empty: all tickets

    bool operator==(const ReportWish&) const = default;
};

/// For the settings of this machine; what is not understood there is as if it had never been chosen.
QByteArray toBytes(const ReportWish& wish);
ReportWish reportWishOf(const QByteArray& bytes);

} // namespace helpdesk
