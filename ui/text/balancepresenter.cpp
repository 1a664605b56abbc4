// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/balancepresenter.h"

#include "ui/text/keypresenter.h"
#include "ui/text/outagelabels.h"
#include "ui/text/placeholders.h"
#include "ui/text/timetext.h"

#include <QCoreApplication>

#include <cstdlib>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    struct BalanceTexts {
        Q_DECLARE_TR_FUNCTIONS(helpdesk::BalanceTexts)
    };

    QString withTicket(qint64 number, const QString& reason)
    {
        if (number == 0)
            return reason;
        const auto ticket = BalanceTexts::tr("Ticket #%1").arg(number);
        return reason.isEmpty() ? ticket : withArguments(BalanceTexts::tr("%1: %2"), {ticket, reason});
    }

} // namespace

QString label(IncidentEntryKind kind)
{
    switch (kind) {
    case IncidentEntryKind::Granted:
        return BalanceTexts::tr("Granted", "entry of a ledger");
    case IncidentEntryKind::Reserved:
        return BalanceTexts::tr("Reserved", "entry of a ledger");
    case IncidentEntryKind::Consumed:
        return BalanceTexts::tr("Used up", "entry of a ledger");
    case IncidentEntryKind::Refunded:
        return BalanceTexts::tr("Given back", "entry of a ledger");
    case IncidentEntryKind::Adjusted:
        return BalanceTexts::tr("Adjusted", "entry of a ledger");
    case IncidentEntryKind::Reversed:
        return BalanceTexts::tr("Taken back", "entry of a ledger");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(HourEntryKind kind)
{
    switch (kind) {
    case HourEntryKind::Bought:
        return BalanceTexts::tr("Bought", "entry of a ledger");
    case HourEntryKind::Deducted:
        return BalanceTexts::tr("Deducted", "entry of a ledger");
    case HourEntryKind::Waived:
        return BalanceTexts::tr("Not deducted: a service level was missed", "entry of a ledger");
    case HourEntryKind::Corrected:
        return BalanceTexts::tr("Corrected", "entry of a ledger");
    case HourEntryKind::Reversed:
        return BalanceTexts::tr("Taken back", "entry of a ledger");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(Designation designation)
{
    switch (designation) {
    case Designation::None:
        return BalanceTexts::tr("None", "standing in the programme");
    case Designation::ActionPack:
        return BalanceTexts::tr("Action Pack", "standing in the programme");
    case Designation::Silver:
        return BalanceTexts::tr("Silver competency", "standing in the programme");
    case Designation::Gold:
        return BalanceTexts::tr("Gold competency", "standing in the programme");
    case Designation::CloudCompetency:
        return BalanceTexts::tr("Cloud competency", "standing in the programme");
    case Designation::SolutionsPartner:
        return BalanceTexts::tr("Solutions Partner", "standing in the programme");
    case Designation::SuccessCore:
        return BalanceTexts::tr("Partner Success Core", "standing in the programme");
    case Designation::SuccessExpanded:
        return BalanceTexts::tr("Partner Success Expanded", "standing in the programme");
    case Designation::Launch:
        return BalanceTexts::tr("Partner Launch", "standing in the programme");
    }
    Q_UNREACHABLE();
    return {};
}

QString minutesText(int minutes)
{
    const auto all = std::abs(minutes);
    QString text;
    if (all < 60)
        text = BalanceTexts::tr("%1 min").arg(all);
    else if (all % 60 == 0)
        text = BalanceTexts::tr("%1 h").arg(all / 60);
    else
        text = BalanceTexts::tr("%1 h %2 min").arg(QString::number(all / 60), QString::number(all % 60));
    return minutes < 0 ? u'−' + text : text;
}

QString signedText(int units)
{
    return units > 0 ? u"+%1"_s.arg(units) : units < 0 ? u"−%1"_s.arg(-units) : u"0"_s;
}

QString signedMinutesText(int minutes)
{
    return minutes > 0 ? u'+' + minutesText(minutes) : minutesText(minutes);
}

QString contractName(const SupportPlan& plan)
{
    const auto number = plan.contractId.isEmpty() ? plan.accessId : plan.contractId;
    return number.isEmpty() ? label(plan.kind) : BalanceTexts::tr("%1, contract %2").arg(label(plan.kind), number);
}

QString incidentsText(const IncidentBalance& balance)
{
    QStringList parts{balance.left
                          ? BalanceTexts::tr("%1 of %2 left")
                                .arg(QString::number(*balance.left), QString::number(balance.granted.value_or(0)))
                          : BalanceTexts::tr("incidents not limited")};
    if (balance.reserved > 0)
        parts << BalanceTexts::tr("%n reserved", "incidents", balance.reserved);
    return parts.join(", "_L1);
}

QString termText(const std::optional<Instant>& from, const std::optional<Instant>& to, Instant now,
                 const QLocale& locale, const QTimeZone& zone)
{
    if (to && *to <= now)
        return BalanceTexts::tr("ended on %1").arg(dayText(to, locale, zone));
    if (from && *from > now)
        return to ? BalanceTexts::tr("from %1 until %2").arg(dayText(from, locale, zone), dayText(to, locale, zone))
                  : BalanceTexts::tr("from %1").arg(dayText(from, locale, zone));
    return to ? BalanceTexts::tr("until %1").arg(dayText(to, locale, zone)) : BalanceTexts::tr("without end");
}

QString approvalText(const CostApproval& approval, const QLocale& locale, const QTimeZone& zone)
{
    return withArguments(BalanceTexts::tr("Up to %1, approved by %2 on %3 (%4)"),
                         {moneyText(approval.amount, locale), approval.approvedBy,
                          dayText(approval.approvedAt, locale, zone), label(approval.channel)});
}

QString entryText(const IncidentEntry& entry)
{
    return withTicket(entry.ticketNumber, entry.reason);
}

QString entryText(const HourEntry& entry)
{
    return withTicket(entry.ticketNumber, entry.reason);
}

} // namespace helpdesk
