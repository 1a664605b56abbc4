// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/routing/rule.h"

#include <QJsonObject>

namespace helpdesk {

/// The rule as it stands in a rule file (resources/rules/rule.schema.json); readRules() reads it back equal.
QJsonObject ruleToJson(const Rule& rule);
/// A whole rule file, readable by people and by readRules().
QByteArray ruleFile(const std::vector<Rule>& rules);

/// One place in which two versions of a rule differ.
struct RuleDifference {
    QString field; ///< dotted, as in a rule file: `when.partner_type`, `reason.en`
    QString own; ///< as text; empty: not there
    QString shipped;

    bool operator==(const RuleDifference&) const = default;
};
/// In the order of a rule file.
std::vector<RuleDifference> ruleDifferences(const Rule& own, const Rule& shipped);

} // namespace helpdesk
