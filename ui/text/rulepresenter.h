// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/routing/programmerules.h"

#include <QLocale>

namespace helpdesk {

QString label(CaseFact fact);
QString label(RuleOrigin origin);
/// A word of the fact's vocabulary as people say it; the word itself when it is none.
QString factWord(CaseFact fact, const QString& word);

/// When the rule applies: "Service: Azure; type of partner: Indirect reseller. Not when: ...". Every fact that it asks
/// about is named; a rule without conditions always applies.
QString conditionText(const Condition& condition);
/// The same in pieces, one for each fact, to compare rules by.
QStringList conditionParts(const Condition& condition);
/// What the rule does, in a sentence without its reason. `language` as for Bilingual.
QString effectText(const Effect& effect, QStringView language);
/// "since 1 January 2023", "until ...", "from ... to ...", "always".
QString validityText(const Rule& rule, const QLocale& locale);
/// What a number of the rules is called (NamedValue::name); the name itself where it is not known.
QString ruleValueLabel(const QString& name);
/// What a dotted field of a rule file is called in the list of differences.
QString ruleFieldLabel(const QString& field);

} // namespace helpdesk
