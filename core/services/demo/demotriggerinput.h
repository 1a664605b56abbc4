// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "domain/workflow/trigger.h"

#include <QJsonObject>

namespace helpdesk {

/// The inputs of a trigger as a step of a demo story gives them. "case" holds the last eight digits of a
/// service request number, which begins with the day it was filed.
Result<TriggerInput> demoTriggerInput(const QJsonObject& json, Instant at);

/// The part of the inputs that a state event keeps.
QJsonObject stateEventInputs(const TriggerInput& input);

} // namespace helpdesk
