// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/cases/caserow.h"
#include "domain/partner/partnerprofile.h"
#include "domain/routing/rulebook.h"
#include "services/sla/servicelevels.h"

#include <memory>

namespace helpdesk {

/// Reads who owes whom: the rules in force on the day of filing, our own policy and both sides' hours, applied to
/// legs as they are stored. On the thread of the database, for one answer.
class CaseReader {
public:
    static Result<CaseReader> inForce(Database& database, Instant now);

    Result<> read(CaseRow& row);
    /// The clock of the target's first answer.
    Result<ClockReading> firstAnswer(const CaseRow& row);
    /// When they work, as the hours of the day of filing say.
    const SupportHours& theirHours(const CaseRow& row) const;

private:
    CaseReader(std::shared_ptr<const RuleBook> rules, ServiceLevels levels, PartnerProfile profile, Instant now);
    CaseTargets targetsOf(const CaseRow& row);

    std::shared_ptr<const RuleBook> m_rules;
    ServiceLevels m_levels;
    PartnerProfile m_profile;
    Instant m_now;
    QHash<QString, CaseTargets> m_known; ///< many legs are of one kind
};

} // namespace helpdesk
