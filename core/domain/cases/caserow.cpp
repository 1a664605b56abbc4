// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/cases/caserow.h"

#include "base/fold.h"

#include <algorithm>
#include <tuple>

namespace helpdesk {

using namespace Qt::StringLiterals;

void sortByUrgency(std::vector<CaseRow>& rows)
{
    const auto urgency = [](const CaseRow& row) {
        return std::tuple(!row.debt.due, row.debt.due.value_or(Instant()), row.debt.since, row.leg.id);
    };
    std::ranges::sort(rows, {}, urgency);
}

bool matches(const CaseRow& row, const QString& text)
{
    const auto said = folded(QStringList{u"#%1"_s.arg(row.ticketNumber), row.leg.externalNumber, row.ticketTitle,
                                         row.customerName, row.assigneeName, keyOf(row.leg.route), row.leg.entitlement,
                                         keyOf(row.leg.targetStatus), keyOf(row.debt.turn)}
                                 .join(u' '));
    const auto words = folded(text).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&said](const QString& word) { return said.contains(word); });
}

} // namespace helpdesk
