// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/report/reportdefinition.h"
#include "services/sla/servicelevels.h"
#include "storage/report/reportstore.h"

#include <optional>

namespace helpdesk {

/// Fills what a report needs of a ticket beside its row, and only where the ticket can count in the time looked at.
class ReportReader {
public:
    static Result<ReportReader> open(Database& database, const ReportDefinition& definition, Instant from, Instant before,
                                     Instant now);

    Result<> complete(ReportFact& fact);

private:
    ReportReader(Database& database, const ReportDefinition& definition, Instant from, Instant before, Instant now);

    bool isTouched(const ReportFact& fact) const;
    Result<> readConversationOf(ReportFact& fact);
    Result<> readHandingsOf(ReportFact& fact);
    Result<> readPromisesOf(ReportFact& fact);

    ReportStore m_store;
    const ReportDefinition* m_definition;
    std::optional<ServiceLevels> m_levels; ///< where open time or promises are counted
    Instant m_from;
    Instant m_before;
    Instant m_now;
};

} // namespace helpdesk
