// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/sla/servicepolicy.h"

#include <QJsonObject>

namespace helpdesk {

/// A policy as a story file says it (../shared/product.md): `targets` in minutes, business ones unless they say
/// otherwise, and `pause`, states or categories of them. Checked. Errors: Invalid(subject, {the place}),
/// Invalid(Severity|State, {what}), those of checkPolicy().
Result<ServicePolicy> policyFromJson(const QJsonObject& json, Subject subject);
/// What policyFromJson() reads back to the same.
QJsonObject policyToJson(const ServicePolicy& policy);

} // namespace helpdesk
