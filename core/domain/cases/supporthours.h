// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/bilingual.h"
#include "domain/partner/partnerprofile.h"
#include "domain/sla/calendarrules.h"
#include "domain/workflow/escalation.h"

#include <QHash>
#include <QStringList>

#include <chrono>

namespace helpdesk {

/// When support works, and for whom that holds. What is empty among the conditions holds for everybody.
struct SupportHours {
    QString id;
    std::optional<QDate> validFrom; ///< first day
    std::optional<QDate> validTo; ///< last day
    std::vector<Service> services;
    QStringList languages; ///< two letters
    QStringList regions;
    CalendarRules hours; ///< without a time zone: in the partner's own
    bool assumed = false; ///< nobody has told these hours; they are a guess that something can be counted with
    Bilingual reason;
    QString source;

    bool operator==(const SupportHours&) const = default;
};

/// The hours of Microsoft's support by language and region (domain.md 1.6), as they are now and were before.
class SupportHoursBook {
public:
    SupportHoursBook() = default;
    /// `regions`: of each country, two capital letters. `otherwise` holds where nothing else does.
    SupportHoursBook(QHash<QString, QString> regions, std::vector<SupportHours> hours, SupportHours otherwise);

    /// The first that fits the partner's language and region on that day; where the language is not spoken, English. Of
    /// others than Microsoft, and of a country that we do not know, the assumed hours.
    const SupportHours& of(const PartnerProfile& profile, Route route, Service service, QDate day) const;
    const std::vector<SupportHours>& hours() const { return m_hours; }
    const SupportHours& otherwise() const { return m_otherwise; }

private:
    const SupportHours* find(const QString& language, const QString& region, Service service, QDate day) const;

    QHash<QString, QString> m_regions;
    std::vector<SupportHours> m_hours;
    SupportHours m_otherwise;
};

/// With the partner's time zone where the hours have none of their own, UTC where that is not known either.
CalendarRules calendarOf(const SupportHours& hours, const PartnerProfile& profile);

/// How long "one business day" is: the longest of the week.
std::chrono::minutes businessDayOf(const CalendarRules& hours);

} // namespace helpdesk
