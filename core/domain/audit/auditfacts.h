// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/balance/balancepolicy.h"
#include "domain/balance/hoursledger.h"
#include "domain/claim/claim.h"
#include "domain/customer/customer.h"
#include "domain/guides/knowledge.h"
#include "domain/macro/macro.h"
#include "domain/outage.h"
#include "domain/partner/partnerprofile.h"
#include "domain/partner/user.h"
#include "domain/ticket/savedview.h"

namespace helpdesk {

// What the audit compares before and after an act: the fields that somebody can change, by stable names, as keys, texts and numbers
// that read without the workspace. Things that have a JSON of their own (policies, calendars, tiers, agreements, rules) are
// compared by that. Instants are ISO 8601, UTC. No secret is among them.

QJsonObject auditFacts(const User& user);
QJsonObject auditFacts(const PartnerProfile& profile);
QJsonObject auditFacts(const Customer& customer);
QJsonObject auditFacts(const Contact& contact);
QJsonObject auditFacts(const SupportPlan& plan);
QJsonObject auditFacts(const BalancePolicy& policy);
QJsonObject auditFacts(const HourBlock& block);
/// Of a guide and an article how large they are, not what they say.
QJsonObject auditFacts(const Guide& guide);
QJsonObject auditFacts(const Article& article);
/// Its changes by the names in it, see Macro::names.
QJsonObject auditFacts(const Macro& macro);
QJsonObject auditFacts(const SavedView& view);
QJsonObject auditFacts(const Outage& outage);
QJsonObject auditFacts(const Claim& claim);

} // namespace helpdesk
