// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/cases/caserow.h"

#include <QLocale>
#include <QTimeZone>

namespace helpdesk {

/// Who owes what to whom on a leg, as one sentence without the time: "They owe us the first answer."
QString debtSentence(const CaseRow& row);
/// When it is due or how late it is: "late 2 h", "in 40 min"; how long it has lasted where no time is set.
QString debtTime(const CaseDebt& debt, Instant now, const QLocale& locale, const QTimeZone& zone);
/// Whether the moment passed, by a minute at least.
bool isLate(const CaseDebt& debt, Instant now);
/// By which hours the target's business time counts, with the source; or that they are assumed.
QString theirHoursText(const SupportHours& hours);
/// A leg by its ticket, its place there and the number it has with the other side: "#1042, case 2".
QString legName(qint64 ticketNumber, int legNumber);

} // namespace helpdesk
