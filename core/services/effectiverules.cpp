// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/effectiverules.h"

#include "io/rules/rulereader.h"
#include "storage/partner/profilestore.h"
#include "storage/rules/rulestore.h"

#include <QJsonDocument>

#include <algorithm>

namespace helpdesk {

namespace {

    /// Puts an own rule in its place among the shipped ones.
    void lay(ProgrammeRules& all, Rule own, const QByteArray& basedOn)
    {
        const auto place =
            std::ranges::find_if(all.rules, [&own](const ProgrammeRule& one) { return one.rule.id == own.id; });
        if (place == all.rules.end()) {
            all.rules.push_back({std::move(own), RuleOrigin::Own, {}, false});
            return;
        }
        const auto shipped = QJsonDocument(ruleToJson(place->rule)).toJson(QJsonDocument::Compact);
        place->shipped = std::move(place->rule);
        place->rule = std::move(own);
        place->origin = RuleOrigin::OwnVersion;
        place->shippedHasChanged = shipped != basedOn;
    }

    ProgrammeRules laidOver(const std::vector<StoredRule>& stored)
    {
        ProgrammeRules all;
        for (const auto& rule : shippedRules().rules())
            all.rules.push_back({rule, RuleOrigin::Shipped, {}, false});
        for (const auto& own : stored) {
            // A newer program may have written what this one does not know: the last good rule holds.
            if (auto rule = readRule(own.content, own.id); rule)
                lay(all, std::move(*rule), own.basedOn);
            else
                all.faults.push_back(rule.error());
        }
        return all;
    }

} // namespace

Result<ProgrammeRules> programmeRules(Database& database)
{
    HD_TRY(const auto stored, RuleStore(database).list());
    return laidOver(stored);
}

Result<std::shared_ptr<const RuleBook>> effectiveRules(Database& database)
{
    HD_TRY(const auto stored, RuleStore(database).list());
    if (stored.empty())
        return std::shared_ptr<const RuleBook>(&shippedRules(), [](const RuleBook*) {});
    auto all = laidOver(stored);
    std::vector<Rule> rules;
    rules.reserve(all.rules.size());
    for (auto& one : all.rules)
        rules.push_back(std::move(one.rule));
    return std::make_shared<const RuleBook>(std::move(rules));
}

Result<CommercialRules> commercialRules(Database& database)
{
    HD_TRY(const auto profile, ProfileStore(database).find());
    HD_TRY(const auto rules, effectiveRules(database));
    return CommercialRules(*rules, profile);
}

} // namespace helpdesk
