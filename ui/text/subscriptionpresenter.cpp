// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/subscriptionpresenter.h"

#include "domain/subscription/lifecycle.h"
#include "ui/text/keypresenter.h"
#include "ui/text/timetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    struct SubscriptionTexts {
        Q_DECLARE_TR_FUNCTIONS(helpdesk::SubscriptionTexts)
    };

    /// With a place for the present state.
    QString endText(SubscriptionStatus next, int days)
    {
        switch (next) {
        case SubscriptionStatus::Expired:
            return days == 0 ? SubscriptionTexts::tr("%1, expires today")
                             : SubscriptionTexts::tr("%1, expires in %n day(s)", "", days);
        case SubscriptionStatus::Suspended:
            return days == 0 ? SubscriptionTexts::tr("%1, to be suspended today")
                             : SubscriptionTexts::tr("%1, to be suspended in %n day(s)", "", days);
        case SubscriptionStatus::Disabled:
            return days == 0 ? SubscriptionTexts::tr("%1, to be disabled today")
                             : SubscriptionTexts::tr("%1, to be disabled in %n day(s)", "", days);
        case SubscriptionStatus::Deleted:
            return days == 0 ? SubscriptionTexts::tr("%1, to be deleted today")
                             : SubscriptionTexts::tr("%1, to be deleted in %n day(s)", "", days);
        case SubscriptionStatus::None:
        case SubscriptionStatus::Active:
        case SubscriptionStatus::Pending:
            break;
        }
        return u"%1"_s;
    }

    QString leftText(Instant until, Instant now)
    {
        using Days = std::chrono::days;
        return daysLeftText(static_cast<int>(std::chrono::ceil<Days>(until - now).count()));
    }

    QString seatsText(const CommercialWindow& window, const QString& day)
    {
        return window.seats > 0 ? SubscriptionTexts::tr("%n seat(s) may go back until %1", "", window.seats).arg(day)
                                : SubscriptionTexts::tr("seats may go back until %1").arg(day);
    }

    // Only of terms that are still to end.
    QString termText(const Subscription& subscription, Instant now, const QString& day)
    {
        if (!subscription.commitmentEndAt || *subscription.commitmentEndAt <= now)
            return {};
        if (!subscription.autoRenew)
            return SubscriptionTexts::tr("term ends on %1").arg(day);
        return *subscription.autoRenew ? SubscriptionTexts::tr("renews on %1").arg(day)
                                       : SubscriptionTexts::tr("ends on %1 and does not renew").arg(day);
    }

} // namespace

QString lifecycleText(const Subscription& subscription, Instant now)
{
    const auto state = label(subscription.status);
    const auto next = nextState(subscription, now);
    if (!next.daysLeft || (next.status == SubscriptionStatus::None && !next.renews))
        return state;
    const auto days = *next.daysLeft;
    if (next.renews)
        return days == 0 ? SubscriptionTexts::tr("%1, renews today").arg(state)
                         : SubscriptionTexts::tr("%1, renews in %n day(s)", "", days).arg(state);
    return endText(next.status, days).arg(state);
}

QString subscriptionText(const Subscription& subscription, Instant now, const QLocale& locale, const QTimeZone& zone)
{
    return (QStringList{lifecycleText(subscription, now)} + windowTexts(subscription, now, locale, zone)
            + traitTexts(subscription))
        .join(", "_L1);
}

QStringList windowTexts(const Subscription& subscription, Instant now, const QLocale& locale, const QTimeZone& zone)
{
    QStringList parts;
    const auto day = [&](const std::optional<Instant>& at) { return dayText(at, locale, zone); };
    const auto cancel = cancellationWindow(subscription, now);
    const auto seats = seatReductionWindow(subscription, now);
    if (cancel.open)
        parts << SubscriptionTexts::tr("may be cancelled until %1, %2")
                     .arg(day(cancel.until), leftText(*cancel.until, now));
    if (seats.open)
        parts << seatsText(seats, day(seats.until)) + ", "_L1 + leftText(*seats.until, now);
    const auto closed = std::max(cancel.open ? std::nullopt : cancel.until, seats.open ? std::nullopt : seats.until);
    if (closed && !cancel.open && !seats.open)
        parts << SubscriptionTexts::tr("cancelling and giving seats back closed on %1").arg(day(closed));
    else if (closed)
        parts << (cancel.open ? SubscriptionTexts::tr("giving seats back closed on %1")
                              : SubscriptionTexts::tr("cancelling closed on %1"))
                     .arg(day(closed));
    if (const auto end = termText(subscription, now, day(subscription.commitmentEndAt)); !end.isEmpty())
        parts << end;
    return parts;
}

QStringList traitTexts(const Subscription& subscription)
{
    QStringList parts;
    if (!subscription.parentGuid.isEmpty())
        parts << SubscriptionTexts::tr("add-on");
    if (subscription.isTrial)
        parts << SubscriptionTexts::tr("trial");
    if (subscription.missingFromImport)
        parts << SubscriptionTexts::tr("no longer in the newest import");
    return parts;
}

QString entitlementLabel(const QString& key)
{
    if (key == "csp"_L1)
        return SubscriptionTexts::tr("Customer's programme entitlement");
    if (key == "commercial"_L1)
        return SubscriptionTexts::tr("Commercial support, without a fee");
    if (key == "provider_contract"_L1)
        return SubscriptionTexts::tr("Contract with the indirect provider");
    if (key == "outsourcing_contract"_L1)
        return SubscriptionTexts::tr("Contract with the support company");
    if (key == "free"_L1)
        return SubscriptionTexts::tr("Free of charge");
    return labelOfKey<PlanKind>(key);
}

} // namespace helpdesk
