// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/balance/ticketcost.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    CostApproval approvalOf(const TicketEvent& event)
    {
        const auto& data = event.data;
        CostApproval approval;
        approval.approvedBy = data.value("by"_L1).toString();
        approval.approvedAt = Instant::fromIso(data.value("approved_at"_L1).toString()).value_or(event.at);
        approval.channel = fromKey<Channel>(data.value("channel"_L1).toString()).value_or(Channel::Phone);
        approval.amount = {data.value("amount_minor"_L1).toInteger(), data.value("currency"_L1).toString()};
        approval.note = data.value("note"_L1).toString();
        approval.notedBy = event.actorName;
        approval.notedAt = event.at;
        return approval;
    }

} // namespace

TicketCost ticketCostOf(const std::vector<TicketEvent>& events)
{
    TicketCost cost;
    for (const auto& event : events) {
        if (event.kind != EventKind::Cost)
            continue;
        const auto act = event.data.value("act"_L1).toString();
        if (act == "chargeable"_L1) {
            cost.chargeable = event.data.value("on"_L1).toBool();
            cost.said = true;
        } else if (act == "approved"_L1) {
            cost.chargeable = true;
            cost.said = true;
            cost.approval = approvalOf(event);
        } else if (act == "withdrawn"_L1) {
            cost.approval.reset();
        }
    }
    return cost;
}

QJsonObject chargeableData(bool chargeable)
{
    return {{u"act"_s, u"chargeable"_s}, {u"on"_s, chargeable}};
}

QJsonObject approvalData(const CostApproval& approval)
{
    QJsonObject data{{u"act"_s, u"approved"_s},
                     {u"by"_s, approval.approvedBy},
                     {u"approved_at"_s, approval.approvedAt.toIso()},
                     {u"channel"_s, QString(keyOf(approval.channel))},
                     {u"amount_minor"_s, approval.amount.minorUnits},
                     {u"currency"_s, approval.amount.currency}};
    if (!approval.note.isEmpty())
        data.insert("note"_L1, approval.note);
    return data;
}

QJsonObject withdrawalData(const QString& reason)
{
    return {{u"act"_s, u"withdrawn"_s}, {u"reason"_s, reason}};
}

} // namespace helpdesk
