// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/casepresenter.h"

#include "ui/text/duetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace helpdesk {

namespace {

    struct CaseText {
        Q_DECLARE_TR_FUNCTIONS(CaseText)
    };

    QString targetSentence(const CaseRow& row)
    {
        if (row.debt.promised)
            return CaseText::tr("They owe us the first answer.");
        if (!row.talk.lastAnswer)
            return CaseText::tr("They have not answered yet; no time is promised, ask again.");
        if (row.talk.askedSince)
            return CaseText::tr("They owe us an answer; no time is promised, ask again.");
        return CaseText::tr("Nothing was heard from them for a while; ask how it stands.");
    }

    QString ourSentence(const CaseRow& row)
    {
        if (row.leg.targetStatus == TargetStatus::Closed)
            return CaseText::tr("They closed it; take it back with its outcome.");
        if (row.talk.ticketOver)
            return CaseText::tr("The ticket is over; end the case with them and take it back.");
        return CaseText::tr("They wait for our answer.");
    }

} // namespace

QString debtSentence(const CaseRow& row)
{
    switch (row.debt.turn) {
    case CaseTurn::Ours:
        return ourSentence(row);
    case CaseTurn::Target:
        return targetSentence(row);
    case CaseTurn::Customer:
        return CaseText::tr("They answered; the customer has not been told yet.");
    case CaseTurn::Review:
        return row.leg.status == EscalationStatus::Approved ? CaseText::tr("Approved, and not filed yet.")
                                                            : CaseText::tr("Waits for approval.");
    case CaseTurn::Nobody:
        return row.leg.isFiled() ? CaseText::tr("They are at work, and the customer knows.")
                                 : CaseText::tr("It is over.");
    }
    Q_UNREACHABLE();
    return {};
}

QString debtTime(const CaseDebt& debt, Instant now, const QLocale& locale, const QTimeZone& zone)
{
    if (debt.due)
        return dueText(*debt.due, now, locale, zone);
    if (debt.turn == CaseTurn::Nobody)
        return {};
    const auto lasted = std::max<std::chrono::milliseconds>(now - debt.since, std::chrono::minutes(1));
    return CaseText::tr("for %1", "how long something has lasted").arg(durationText(lasted));
}

bool isLate(const CaseDebt& debt, Instant now)
{
    return debt.turn != CaseTurn::Nobody && debt.due && isLate(*debt.due, now);
}

QString theirHoursText(const SupportHours& hours)
{
    const auto& text = hours.reason.in(QLocale().name());
    return hours.assumed || text.isEmpty() ? text : CaseText::tr("%1 (source: %2)").arg(text, hours.source);
}

QString legName(qint64 ticketNumber, int legNumber)
{
    return CaseText::tr("#%1, case %2", "a ticket, and which of its escalations").arg(ticketNumber).arg(legNumber);
}

} // namespace helpdesk
