// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "domain/routing/rulejson.h"

namespace helpdesk {

enum class RuleOrigin {
    Shipped,
    OwnVersion, ///< the partner's version of a shipped rule; it holds in its place
    Own, ///< the partner's own rule
};
template <>
struct EnumKeys<RuleOrigin> {
    static constexpr std::array<KeyOf<RuleOrigin>, 3> keys{
        {{RuleOrigin::Shipped, "shipped"}, {RuleOrigin::OwnVersion, "own_version"}, {RuleOrigin::Own, "own"}}};
};

/// A rule as it holds for this partner.
struct ProgrammeRule {
    Rule rule;
    RuleOrigin origin = RuleOrigin::Shipped;
    std::optional<Rule> shipped; ///< of an own version: what it replaces
    /// An upgrade has changed the shipped rule since the own version was made of it: time to compare the two.
    bool shippedHasChanged = false;

    /// Of an own version from the shipped rule; of others nothing.
    std::vector<RuleDifference> differences() const
    {
        return shipped ? ruleDifferences(rule, *shipped) : std::vector<RuleDifference>();
    }
};

/// The rules in force. An own rule that this program cannot read is left aside, and the shipped one holds.
struct ProgrammeRules {
    std::vector<ProgrammeRule> rules; ///< own ones behind the shipped, which keep their order
    std::vector<Error> faults; ///< why own rules are left aside
};

/// What taking in a rule file did, or in a dry run would do.
struct RuleImport {
    int read = 0;
    int added = 0; ///< own rules and own versions that were not there
    int changed = 0;
    int reset = 0; ///< equal to the shipped rule again: the own version is gone
    int unchanged = 0;
    bool dryRun = false;

    bool operator==(const RuleImport&) const = default;
};

} // namespace helpdesk
