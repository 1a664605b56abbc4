// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/output/caseoutput.h"

#include "app/cli/session.h"
#include "app/cli/words.h"
#include "ui/text/casepresenter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace helpdesk::cli {

namespace {

    Cell lateCell(Session& session, const CaseRow& row)
    {
        const auto late = std::chrono::duration_cast<std::chrono::minutes>(row.debt.lateAt(session.now())).count();
        return {static_cast<qint64>(late), debtTime(row.debt, session.now(), QLocale(), session.zone())};
    }

    /// The number, on its ticket, of the leg this one stands under.
    Cell parentCell(const CaseDetails& details)
    {
        const auto above = std::ranges::find_if(
            details.siblings, [&details](const CaseRow& row) { return row.leg.id == details.row.leg.parent; });
        return above == details.siblings.end() ? Cell{QJsonValue::Null, {}} : numberCell(above->legNumber);
    }

} // namespace

Fields caseRowFields(Session& session, const CaseRow& row)
{
    const auto& leg = row.leg;
    return {{u"ticket"_s, translate("cli", "Ticket"), numberCell(row.ticketNumber)},
            {u"leg"_s, translate("cli", "Case"), numberCell(row.legNumber)},
            {u"turn"_s, translate("cli", "Who owes"), enumCell(row.debt.turn)},
            {u"late_minutes"_s, translate("cli", "Due"), lateCell(session, row)},
            {u"severity"_s, translate("cli", "Sev."), {QString(keyOf(leg.severity)), QString(keyOf(leg.severity))}},
            {u"case_number"_s, translate("cli", "Case number"), textCell(leg.externalNumber)},
            {u"route"_s, translate("cli", "Route"), enumCell(leg.route)},
            {u"status"_s, translate("cli", "Status"), enumCell(leg.status)},
            {u"target_status"_s, translate("cli", "Status there"), enumCell(leg.targetStatus)},
            {u"since_at"_s, translate("cli", "Since"), instantCell(row.debt.since, session.zone())},
            {u"due_at"_s, translate("cli", "Due at"), instantCell(row.debt.due, session.zone())},
            {u"promised"_s, translate("cli", "Promised"), flagCell(row.debt.promised)},
            {u"customer"_s, translate("cli", "Customer"), textCell(row.customerName)},
            {u"title"_s, translate("cli", "Title"), textCell(row.ticketTitle)}};
}

Fields caseFields(Session& session, const CaseDetails& details)
{
    auto fields = caseRowFields(session, details.row);
    const auto& leg = details.row.leg;
    const auto add = [&fields](Fields more) {
        fields.insert(fields.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    };
    const auto owed = debtSentence(details.row);
    add({{u"owed"_s, translate("cli", "What is owed"), textCell(owed)},
         {u"entitlement"_s, translate("cli", "Entitlement"), textCell(leg.entitlement)},
         {u"under_leg"_s, translate("cli", "Under case"), parentCell(details)},
         {u"contact_24x7"_s, translate("cli", "24x7 contact"), textCell(leg.contact24x7)},
         {u"requested_by"_s, translate("cli", "Requested by"), textCell(details.requestedBy)},
         {u"requested_at"_s, translate("cli", "Requested"), instantCell(leg.requestedAt, session.zone())},
         {u"approved_by"_s, translate("cli", "Decided by"), textCell(details.approvedBy)},
         {u"decided_at"_s, translate("cli", "Decided"), instantCell(leg.decidedAt, session.zone())},
         {u"filed_by"_s, translate("cli", "Filed by"), textCell(details.filedBy)},
         {u"filed_at"_s, translate("cli", "Filed"), instantCell(leg.filedAt, session.zone())},
         {u"target_status_at"_s, translate("cli", "Status since"), instantCell(leg.targetStatusAt, session.zone())},
         {u"agreed_due_at"_s, translate("cli", "Agreed answer"), instantCell(details.row.agreedDue, session.zone())},
         {u"first_answer_at"_s, translate("cli", "First answer"),
          instantCell(details.row.talk.firstAnswer, session.zone())},
         {u"their_hours"_s,
          translate("cli", "Their working hours"),
          {QString(details.theirHours.id), theirHoursText(details.theirHours)}},
         {u"their_hours_assumed"_s, translate("cli", "Assumed"), flagCell(details.theirHours.assumed)},
         {u"returned_at"_s, translate("cli", "Returned"), instantCell(leg.returnedAt, session.zone())},
         {u"outcome"_s, translate("cli", "Outcome"), enumCell(leg.outcome)}});
    return fields;
}

Fields caseMessageFields(Session& session, const CaseMessage& message)
{
    return {{u"at"_s, translate("cli", "At"), instantCell(message.at, session.zone())},
            {u"direction"_s, translate("cli", "Direction"), enumCell(message.direction)},
            {u"channel"_s, translate("cli", "Channel"), enumCell(message.channel)},
            {u"author"_s, translate("cli", "Author"), textCell(message.authorName)},
            {u"text"_s, translate("cli", "Text"), textCell(message.body)}};
}

Fields unattachedFields(Session& session, const UnattachedCase& found)
{
    const auto& request = found.request;
    return {{u"case_number"_s, translate("cli", "Case number"), textCell(request.number)},
            {u"source"_s, translate("cli", "Source"), enumCell(request.source)},
            {u"target_status"_s, translate("cli", "Status there"), enumCell(request.status)},
            {u"severity"_s, translate("cli", "Severity"), enumCell(request.severity)},
            {u"customer"_s, translate("cli", "Customer"), textCell(found.customerName)},
            {u"created_at"_s, translate("cli", "Created"), instantCell(request.createdAt, session.zone())},
            {u"modified_at"_s, translate("cli", "Changed"), instantCell(request.modifiedAt, session.zone())},
            {u"title"_s, translate("cli", "Title"), textCell(request.title)}};
}

} // namespace helpdesk::cli
