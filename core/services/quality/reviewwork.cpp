// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/quality/reviewwork.h"

#include "storage/partner/userstore.h"
#include "storage/quality/qualitystore.h"
#include "storage/report/reportstore.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

Result<ReviewedWork> reviewedWork(Database& database, const Ticket& ticket)
{
    ReviewedWork work;
    work.ticket = ticket.id;
    work.number = ticket.number;
    work.title = ticket.title;
    work.ended = !isActive(ticket.state) && !ticket.cancelReason;
    HD_TRY(work.agent, QualityStore(database).resolver(ticket.id));
    if (!work.agent.isValid())
        work.agent = ticket.assignee;
    if (work.agent.isValid()) {
        HD_TRY(const auto agent, UserStore(database).find(work.agent));
        work.agentName = agent.name;
    }
    HD_TRY(const auto events, ReportStore(database).guideEvents(ticket.id));
    for (const auto& event : events) {
        if (event.kind == EventKind::Guide)
            work.guide = event.data.value("guide"_L1).toString();
    }
    return work;
}

} // namespace helpdesk
