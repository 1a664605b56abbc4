// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/claimjudge.h"
#include "services/report/foundtickets.h"
#include "services/report/reportguides.h"
#include "services/sla/servicelevels.h"
#include "storage/report/reportstore.h"

#include <optional>

namespace helpdesk {

/// Makes the facts of a report from the rows of its sources. What it needs beside a row is read only where it can count in the
/// time looked at.
class ReportReader {
public:
    static Result<ReportReader> open(Database& database, const ReportDefinition& definition, ReportBy by,
                                     const ReportTally& tally, Instant now);

    /// Adds what a row tells: mostly one fact, of guides one for each moment.
    Result<> tell(const Statement& row, ReportSource source, ReportTally& tally);
    /// Names that only the reader knows.
    void nameRows(ReportAnswer& answer) const;

private:
    ReportReader(Database& database, const ReportDefinition& definition, ReportBy by, const ReportTally& tally, Instant now);

    bool isTouched(const ReportFact& fact) const;
    Result<> complete(const Statement& row, ReportFact& fact);
    Result<> readCourseOf(ReportFact& fact);
    Result<> readPromisesOf(ReportFact& fact);
    Result<> readPriceOf(ReportFact& fact);
    Result<> tellGuides(const ReportFact& fact, ReportTally& tally);

    Database* m_database;
    ReportStore m_store;
    const ReportDefinition* m_definition;
    ReportBy m_by;
    std::optional<ServiceLevels> m_levels; ///< where open time or promises are counted
    std::optional<ClaimJudge> m_judge; ///< where claims are
    std::unique_ptr<ReportGuides> m_guides;
    Instant m_from;
    Instant m_before;
    Instant m_now;
    std::optional<FoundTickets> m_found; ///< where others follow tickets
    qint64 m_terms = 0; ///< under which kept promises hold
};

} // namespace helpdesk
