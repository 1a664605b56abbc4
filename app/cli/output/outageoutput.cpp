// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/output/outageoutput.h"

#include "app/cli/session.h"
#include "app/cli/words.h"
#include "ui/text/outagelabels.h"
#include "ui/text/reasonpresenter.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace helpdesk::cli {

namespace {

    Cell optionalNumber(const std::optional<int>& number)
    {
        return number ? numberCell(*number) : Cell{QJsonValue::Null, {}};
    }

    Cell reasonsCell(const std::vector<Reason>& reasons)
    {
        QStringList keys;
        QStringList sentences;
        for (const auto& reason : reasons) {
            keys << reason.key;
            sentences << sentence(reason);
        }
        return {QJsonArray::fromStringList(keys), sentences.join(u' ')};
    }

    /// A list says how many; a single one by its name.
    Cell missingCell(const ClaimRow& row)
    {
        auto cell = reasonsCell(row.missing);
        if (row.missing.size() > 1)
            cell.text = QString::number(row.missing.size());
        return cell;
    }

    Cell numberOrNull(qint64 number)
    {
        return number > 0 ? numberCell(number) : Cell{QJsonValue::Null, {}};
    }

} // namespace

Fields outageFields(Session& session, const Outage& outage)
{
    const auto kind = outage.advisory ? OutageClass::Advisory : OutageClass::Incident;
    return {{u"outage"_s, translate("cli", "Outage"), textCell(outage.number)},
            {u"service"_s, translate("cli", "Service"), enumCell(outage.service)},
            {u"workload"_s, translate("cli", "Workload"), textCell(outage.workload)},
            {u"feature"_s, translate("cli", "Feature"), textCell(outage.feature)},
            {u"classification"_s, translate("cli", "Classification"), enumCell(kind)},
            {u"status"_s, translate("cli", "Status"), Cell{outage.status, outageStatusText(outage)}},
            {u"running"_s, translate("cli", "Running"), flagCell(outage.isRunning())},
            {u"started_at"_s, translate("cli", "Started"), instantCell(outage.startedAt, session.zone())},
            {u"ended_at"_s, translate("cli", "Ended"), instantCell(outage.endedAt, session.zone())},
            {u"modified_at"_s, translate("cli", "Last changed"), instantCell(outage.modifiedAt, session.zone())},
            {u"title"_s, translate("cli", "Title"), textCell(outage.title)},
            {u"impact"_s, translate("cli", "Impact"), textCell(outage.impact)}};
}

Fields outageRowFields(Session& session, const OutageRow& row)
{
    const auto& outage = row.outage;
    const auto kind = outage.advisory ? OutageClass::Advisory : OutageClass::Incident;
    return {{u"outage"_s, translate("cli", "Outage"), textCell(outage.number)},
            {u"service"_s, translate("cli", "Service"), enumCell(outage.service)},
            {u"workload"_s, translate("cli", "Workload"), textCell(outage.workload)},
            {u"classification"_s, translate("cli", "Classification"), enumCell(kind)},
            {u"status"_s, translate("cli", "Status"), Cell{outage.status, outageStatusText(outage)}},
            {u"started_at"_s, translate("cli", "Started"), instantCell(outage.startedAt, session.zone())},
            {u"ended_at"_s, translate("cli", "Ended"), instantCell(outage.endedAt, session.zone())},
            {u"tickets"_s, translate("cli", "Tickets"), numberCell(row.tickets)},
            {u"open_tickets"_s, translate("cli", "Open"), numberCell(row.openTickets)},
            {u"customers"_s, translate("cli", "Customers"), numberCell(row.customers)},
            {u"claims"_s, translate("cli", "Claims"), numberCell(row.claims)},
            {u"title"_s, translate("cli", "Title"), textCell(outage.title)}};
}

Fields answerLineFields(const OutageAnswerLine& line)
{
    return {{u"ticket"_s, translate("cli", "Ticket"), numberCell(line.ticket.number)},
            {u"customer"_s, translate("cli", "Customer"), textCell(line.ticket.customerName)},
            {u"contact"_s, translate("cli", "Contact"), textCell(line.contactName)},
            {u"email"_s, translate("cli", "Mail"), textCell(line.contactEmail)},
            {u"resolves"_s, translate("cli", "Resolves"), flagCell(line.resolves)},
            {u"blockers"_s, translate("cli", "Stays open because"), reasonsCell(line.blockers)},
            {u"text"_s, translate("cli", "Text"), textCell(line.body)}};
}

Fields claimRowFields(Session& session, const ClaimRow& row)
{
    Q_UNUSED(session)
    const auto& claim = row.claim;
    return {{u"claim"_s, translate("cli", "Claim"), numberCell(claim.id.value())},
            {u"outage"_s, translate("cli", "Outage"), textCell(row.outage.number)},
            {u"customer"_s, translate("cli", "Customer"), textCell(row.customerName)},
            {u"tenant_id"_s, translate("cli", "Tenant id"), textCell(row.tenantId)},
            {u"status"_s, translate("cli", "Status"), enumCell(claim.status)},
            {u"due"_s, translate("cli", "Due"), textCell(row.due.toString(Qt::ISODate))},
            {u"days_left"_s, translate("cli", "Days left"), Cell{row.daysLeft, claimDueText(row)}},
            {u"ticket"_s, translate("cli", "Ticket"), numberOrNull(row.ticketNumber)},
            {u"number"_s, translate("cli", "Number"), textCell(claim.caseNumber)},
            {u"missing"_s, translate("cli", "Missing"), missingCell(row)}};
}

Fields claimFields(Session& session, const ClaimRow& row)
{
    const auto& claim = row.claim;
    const auto& zone = session.zone();
    const auto csp = claim.boughtThroughCsp ? flagCell(*claim.boughtThroughCsp) : Cell{QJsonValue::Null, {}};
    const auto amount = claim.credit ? textCell(amountText(*claim.credit)) : Cell{QJsonValue::Null, {}};
    auto fields = claimRowFields(session, row);
    fields.back().cell = reasonsCell(row.missing);
    fields.insert(
        fields.end(),
        {{u"warnings"_s, translate("cli", "Please note"), reasonsCell(row.warnings)},
         {u"evidence_sender"_s, translate("cli", "Sender of the mail"), textCell(claim.evidenceSender)},
         {u"evidence_at"_s, translate("cli", "Date of the mail"), instantCell(claim.evidenceAt, zone)},
         {u"evidence_text"_s, translate("cli", "Text of the mail"), textCell(claim.evidenceText)},
         {u"bought_through_csp"_s, translate("cli", "Bought through CSP"), csp},
         {u"downtime_from"_s, translate("cli", "Downtime began"), instantCell(claim.downFrom, zone)},
         {u"downtime_to"_s, translate("cli", "Downtime ended"), instantCell(claim.downTo, zone)},
         {u"users"_s, translate("cli", "Affected users"), optionalNumber(claim.users)},
         {u"locations"_s, translate("cli", "Locations"), textCell(claim.locations)},
         {u"tried"_s, translate("cli", "What was tried"), textCell(claim.tried)},
         {u"note"_s, translate("cli", "Note"), textCell(claim.note)},
         {u"filed_through"_s, translate("cli", "Filed through"), enumCell(claim.filedThrough)},
         {u"filed_at"_s, translate("cli", "Filed"), instantCell(claim.filedAt, zone)},
         {u"decided_at"_s, translate("cli", "Decided"), instantCell(claim.decidedAt, zone)},
         {u"decision"_s, translate("cli", "Decision"), textCell(claim.decision)},
         {u"credited_at"_s, translate("cli", "Credited"), instantCell(claim.creditedAt, zone)},
         {u"amount"_s, translate("cli", "Amount"), amount},
         {u"currency"_s, translate("cli", "Currency"), textCell(claim.credit ? claim.credit->currency : QString())},
         {u"credit_line"_s, translate("cli", "Credit line"), textCell(claim.creditLine)}});
    return fields;
}

QJsonArray reasonsJson(const std::vector<Reason>& reasons)
{
    QJsonArray array;
    for (const auto& reason : reasons)
        array << QJsonObject{{u"key"_s, reason.key}, {u"text"_s, sentence(reason)}};
    return array;
}

Result<std::optional<Instant>> momentOf(Session& session, const QString& text)
{
    const auto trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return std::optional<Instant>();
    auto dateTime = QDateTime::fromString(QString(trimmed).replace(u' ', u'T'), Qt::ISODate);
    if (!dateTime.isValid())
        return fail(ErrorCode::Invalid, Subject::Date, {text});
    if (dateTime.timeSpec() == Qt::LocalTime)
        dateTime = QDateTime(dateTime.date(), dateTime.time(), session.zone());
    return std::optional(Instant::fromDateTime(dateTime));
}

} // namespace helpdesk::cli
