// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/report/handing.h"

namespace helpdesk {

void HandingCount::take(TicketField field, const QByteArray& from, const QByteArray& to)
{
    if (field != TicketField::Assignee && field != TicketField::Team)
        return;
    auto& line = m_lines[field == TicketField::Assignee ? 0 : 1];
    hand(line, from);
    hand(line, to);
}

void HandingCount::hand(Line& line, const QByteArray& next)
{
    if (next.isEmpty())
        return; // whoever takes it next takes it from the last one
    if (!line.present.isEmpty() && next != line.present) {
        ++m_reassignments;
        m_returns += line.before.contains(next) ? 1 : 0;
    }
    line.before.insert(next);
    line.present = next;
}

} // namespace helpdesk
