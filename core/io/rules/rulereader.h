// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/routing/rulebook.h"

#include <QDir>

namespace helpdesk {

/// Reads one rule file. Errors: SyntaxError {line, column, found, expected, file};
/// Invalid(Rule) {summary, what is allowed, file, rule and field, value}.
Result<std::vector<Rule>> readRules(const QByteArray& json, const QString& file);

/// Reads a single rule, as ruleToJson() writes it. Errors: as readRules(); `file` is what they call it.
Result<Rule> readRule(const QByteArray& json, const QString& file);

/// All rule files of a folder, by name; the schema beside them is none. Ids are unique over all of them.
/// Errors: as readRules(); FileMissing when the folder has none, FileUnreadable.
Result<RuleBook> readRuleBook(const QDir& folder);

/// The JSON schema (draft-07) of rule files, for editors.
QByteArray ruleSchema();

/// The rules that ship with the program.
const RuleBook& shippedRules();

} // namespace helpdesk
