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
        return window.seats > 0 ? SubscriptionTexts::tr("%n seat(s) may be given up until %1", "", window.seats).arg(day)
                                : SubscriptionTexts::tr("seats may be reduced until %1").arg(day);
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

QString lifecycleText(const Subscription& subscription, const CommercialRules& rules, Instant now)
{
    const auto state = label(subscription.status);
    const auto next = nextState(subscription, rules, now);
    if (!next.daysLeft || (next.status == SubscriptionStatus::None && !next.renews))
        return state;
    const auto days = *next.daysLeft;
    if (next.renews)
        return days == 0 ? SubscriptionTexts::tr("%1, renews today").arg(state)
                         : SubscriptionTexts::tr("%1, renews in %n day(s)", "", days).arg(state);
    return endText(next.status, days).arg(state);
}

QString subscriptionText(const Subscription& subscription, const CommercialRules& rules, Instant now,
                         const QLocale& locale, const QTimeZone& zone)
{
    return (QStringList{lifecycleText(subscription, rules, now)} + windowTexts(subscription, rules, now, locale, zone)
            + traitTexts(subscription))
        .join(", "_L1);
}

QStringList windowTexts(const Subscription& subscription, const CommercialRules& rules, Instant now,
                        const QLocale& locale, const QTimeZone& zone)
{
    QStringList parts;
    const auto day = [&](const std::optional<Instant>& at) { return dayText(at, locale, zone); };
    const auto cancel = cancellationWindow(subscription, rules, now);
    const auto seats = seatReductionWindow(subscription, rules, now);
    if (cancel.open)
        parts << SubscriptionTexts::tr("may be cancelled until %1, %2")
                     .arg(day(cancel.until), leftText(*cancel.until, now));
    if (seats.open)
        parts << seatsText(seats, day(seats.until)) + ", "_L1 + leftText(*seats.until, now);
    const bool cancelClosed = cancel.until && !cancel.open;
    const bool seatsClosed = seats.until && !seats.open;
    if (cancelClosed && seatsClosed)
        parts << SubscriptionTexts::tr("could be cancelled or reduced in seats until %1")
                     .arg(day(std::max(cancel.until, seats.until)));
    else if (cancelClosed)
        parts << SubscriptionTexts::tr("could be cancelled until %1").arg(day(cancel.until));
    else if (seatsClosed)
        parts << SubscriptionTexts::tr("seats could be reduced until %1").arg(day(seats.until));
    if (const auto end = termText(subscription, now, day(subscription.commitmentEndAt)); !end.isEmpty())
        parts << end;
    const auto addOpen = [&](const CommercialWindow& window, const QString& text) {
        if (window.open)
            parts << text.arg(day(window.until));
    };
    addOpen(refundRequestWindow(subscription, rules, now), SubscriptionTexts::tr("a refund may be asked for until %1"));
    addOpen(duplicateOrderWindow(subscription, rules, now),
            SubscriptionTexts::tr("a duplicate order may be reported until %1"));
    addOpen(redundantLicencesWindow(subscription, rules, now),
            SubscriptionTexts::tr("licences that it made redundant may be reported until %1"));
    return parts;
}

QStringList windowReasons(const Subscription& subscription, const CommercialRules& rules, Instant now)
{
    QStringList reasons;
    const auto add = [&reasons](const CountedBy& by) {
        if (by.rule.isEmpty())
            return;
        const auto text =
            SubscriptionTexts::tr("%1 (rule %2, source: %3)").arg(by.text.in(QLocale().name()), by.rule, by.source);
        if (!reasons.contains(text))
            reasons << text;
    };
    add(nextState(subscription, rules, now).by);
    add(cancellationWindow(subscription, rules, now).by);
    add(seatReductionWindow(subscription, rules, now).by);
    for (const auto& window :
         {refundRequestWindow(subscription, rules, now), duplicateOrderWindow(subscription, rules, now),
          redundantLicencesWindow(subscription, rules, now)}) {
        if (window.open)
            add(window.by);
    }
    return reasons;
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
