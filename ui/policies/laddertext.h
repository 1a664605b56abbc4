// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/sla/ladder.h"

#include <QString>

namespace helpdesk {

// Moments of a ladder as people type them into a field, and back; and what a step does, in words.

/// "75%", "-30m" before and "+1h" behind the due instant.
QString ladderMomentText(const LadderStep& step);
/// Into percent or offset of the step. A bare number counts minutes, and one without a sign comes behind. Errors:
/// Invalid(Duration, {what is not understood}).
Result<> readLadderMoment(const QString& text, LadderStep& step);

/// "75, 90": the parts of the time at which a ticket is called at risk, in percent.
QString warningsText(const std::vector<int>& percents);
/// Errors: Invalid(Value, {what is no number from 1 to 100}).
Result<std::vector<int>> warningsFrom(const QString& text);

/// As an entry of a list: "Tell the assignee".
QString label(LadderAct act);

} // namespace helpdesk
