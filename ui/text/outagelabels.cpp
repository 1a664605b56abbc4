// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/outagelabels.h"

#include "ui/text/duetext.h"
#include "ui/text/keypresenter.h"
#include "ui/text/timetext.h"

#include <QCoreApplication>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    struct OutageText {
        Q_DECLARE_TR_FUNCTIONS(helpdesk::OutageText)
    };

    constexpr int kSoonDays = 7;

    QString textOf(const QJsonObject& data, QLatin1StringView name)
    {
        return data.value(name).toString();
    }

    bool isWaitingToBeFiled(ClaimStatus status)
    {
        return status == ClaimStatus::Draft || status == ClaimStatus::Ready;
    }

} // namespace

QString label(HealthStatus status)
{
    switch (status) {
    case HealthStatus::ServiceOperational:
        return OutageText::tr("Service operational");
    case HealthStatus::Investigating:
        return OutageText::tr("Investigating");
    case HealthStatus::RestoringService:
        return OutageText::tr("Restoring the service");
    case HealthStatus::VerifyingService:
        return OutageText::tr("Verifying the service");
    case HealthStatus::ServiceRestored:
        return OutageText::tr("Service restored");
    case HealthStatus::PostIncidentReviewPublished:
        return OutageText::tr("Review published");
    case HealthStatus::ServiceDegradation:
        return OutageText::tr("Service degraded");
    case HealthStatus::ServiceInterruption:
        return OutageText::tr("Service interrupted");
    case HealthStatus::ExtendedRecovery:
        return OutageText::tr("Extended recovery");
    case HealthStatus::FalsePositive:
        return OutageText::tr("False alarm");
    case HealthStatus::InvestigationSuspended:
        return OutageText::tr("Investigation suspended");
    case HealthStatus::Resolved:
        return OutageText::tr("Over");
    case HealthStatus::MitigatedExternal:
        return OutageText::tr("Mitigated by others");
    case HealthStatus::Mitigated:
        return OutageText::tr("Mitigated");
    case HealthStatus::ResolvedExternal:
        return OutageText::tr("Ended by others");
    case HealthStatus::Confirmed:
        return OutageText::tr("Confirmed");
    case HealthStatus::Reported:
        return OutageText::tr("Reported");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(OutageClass kind)
{
    switch (kind) {
    case OutageClass::Incident:
        return OutageText::tr("Incident");
    case OutageClass::Advisory:
        return OutageText::tr("Advisory");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(ClaimStatus status)
{
    switch (status) {
    case ClaimStatus::Draft:
        return OutageText::tr("Draft", "status of a claim");
    case ClaimStatus::Ready:
        return OutageText::tr("Ready", "status of a claim");
    case ClaimStatus::Filed:
        return OutageText::tr("Filed", "status of a claim");
    case ClaimStatus::Accepted:
        return OutageText::tr("Accepted", "status of a claim");
    case ClaimStatus::Refused:
        return OutageText::tr("Refused", "status of a claim");
    case ClaimStatus::Credited:
        return OutageText::tr("Credited", "status of a claim");
    }
    Q_UNREACHABLE();
    return {};
}

QString label(ClaimAct act)
{
    switch (act) {
    case ClaimAct::Made:
        return OutageText::tr("Made", "what happened to a claim");
    case ClaimAct::Edited:
        return OutageText::tr("Edited", "what happened to a claim");
    case ClaimAct::Filed:
        return OutageText::tr("Filed", "what happened to a claim");
    case ClaimAct::Accepted:
        return OutageText::tr("Accepted", "what happened to a claim");
    case ClaimAct::Refused:
        return OutageText::tr("Refused", "what happened to a claim");
    case ClaimAct::Credited:
        return OutageText::tr("Credited", "what happened to a claim");
    case ClaimAct::TakenBack:
        return OutageText::tr("Taken back", "what happened to a claim");
    }
    Q_UNREACHABLE();
    return {};
}

QString outageStatusText(const Outage& outage)
{
    if (const auto status = fromKey<HealthStatus>(outage.status))
        return label(*status);
    return outage.status;
}

QString outageName(const Outage& outage)
{
    return u"%1 %2"_s.arg(outage.number, outage.title);
}

QString outageSpanText(const Outage& outage, Instant now, const QLocale& locale, const QTimeZone& zone)
{
    const auto from = momentText(outage.startedAt, now, locale, zone);
    if (!outage.endedAt)
        return OutageText::tr("since %1, %2").arg(from, durationText(now - outage.startedAt));
    return OutageText::tr("%1 – %2, %3", "from, to, how long")
        .arg(from, momentText(*outage.endedAt, now, locale, zone), durationText(*outage.endedAt - outage.startedAt));
}

QString claimDueText(const ClaimRow& row)
{
    if (!isWaitingToBeFiled(row.claim.status))
        return {};
    if (row.daysLeft < 0)
        return OutageText::tr("%n day(s) late", "a claim", -row.daysLeft);
    if (row.daysLeft == 0)
        return OutageText::tr("due today", "a claim");
    return OutageText::tr("%n day(s) left", "a claim", row.daysLeft);
}

bool isLate(const ClaimRow& row)
{
    return isWaitingToBeFiled(row.claim.status) && row.daysLeft < 0;
}

bool isSoon(const ClaimRow& row)
{
    return isWaitingToBeFiled(row.claim.status) && row.daysLeft >= 0 && row.daysLeft <= kSoonDays;
}

QString sentence(const ClaimEvent& event)
{
    const auto& data = event.data;
    switch (event.act) {
    case ClaimAct::Made:
    case ClaimAct::Edited:
        return label(event.act);
    case ClaimAct::Filed:
        return OutageText::tr("Filed: %1, number %2")
            .arg(labelOfKey<Route>(textOf(data, "route"_L1)), textOf(data, "number"_L1));
    case ClaimAct::Accepted:
    case ClaimAct::Refused: {
        const auto words = textOf(data, "decision"_L1);
        return words.isEmpty() ? label(event.act) : u"%1: %2"_s.arg(label(event.act), words);
    }
    case ClaimAct::Credited:
        return OutageText::tr("Credited: %1 %2").arg(textOf(data, "amount"_L1), textOf(data, "currency"_L1));
    case ClaimAct::TakenBack:
        return OutageText::tr("Taken back; it was: %1").arg(labelOfKey<ClaimStatus>(textOf(data, "status"_L1)));
    }
    Q_UNREACHABLE();
    return {};
}

QString moneyText(const Money& money, const QLocale& locale)
{
    const auto plain = amountText(money);
    const auto digits = plain.contains(u'.') ? plain.section(u'.', 1).size() : 0;
    return u"%1 %2"_s.arg(locale.toString(plain.toDouble(), 'f', static_cast<int>(digits)), money.currency);
}

} // namespace helpdesk
