// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/report/reporttally.h"
#include "storage/database.h"

#include <memory>

namespace helpdesk {

/// The guides that a report comes across, each version read once.
class ReportGuides {
public:
    explicit ReportGuides(Database& database);

    /// Null for one that is not stored. It lives as long as this. Errors are kept: see problem().
    const Guide* find(const QString& id, int version);
    /// What went wrong while they were read.
    const Result<>& problem() const { return m_problem; }
    /// Gives rows of guides and steps the titles of the newest version that was met.
    void nameRows(ReportAnswer& answer) const;

private:
    struct Known {
        int version = 0;
        std::shared_ptr<const Guide> guide;
    };

    Database& m_database;
    QHash<QString, Known> m_versions; ///< by id and version
    QHash<QString, Known> m_newest; ///< by id
    Result<> m_problem;
};

/// What a row of guides is of, or one of steps.
QByteArray guideRow(const GuideMoment& moment, ReportBy by);

/// The same for rows of which only the guide's id is known: as the guide is called now.
Result<> nameGuides(Database& database, ReportAnswer& answer);

} // namespace helpdesk
