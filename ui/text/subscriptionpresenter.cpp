// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/subscriptionpresenter.h"

#include "domain/subscription/lifecycle.h"
#include "ui/text/keypresenter.h"
#include "ui/text/timetext.h"

#include <QCoreApplication>

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
    QStringList parts{lifecycleText(subscription, now)};
    if (const auto window = cancellationWindow(subscription, now); window.open)
        parts << SubscriptionTexts::tr("may be cancelled until %1").arg(dayText(window.until, locale, zone));
    if (const auto window = seatReductionWindow(subscription, now); window.open) {
        parts << (window.seats > 0
                      ? SubscriptionTexts::tr("%n seat(s) may go back until %1", "", window.seats)
                            .arg(dayText(window.until, locale, zone))
                      : SubscriptionTexts::tr("seats may go back until %1").arg(dayText(window.until, locale, zone)));
    }
    if (!subscription.parentGuid.isEmpty())
        parts << SubscriptionTexts::tr("add-on");
    if (subscription.isTrial)
        parts << SubscriptionTexts::tr("trial");
    if (subscription.missingFromImport)
        parts << SubscriptionTexts::tr("no longer in the newest import");
    return parts.join(", "_L1);
}

QString entitlementLabel(const QString& key)
{
    if (key == "csp"_L1)
        return SubscriptionTexts::tr("Customer's programme entitlement");
    return labelOfKey<PlanKind>(key);
}

} // namespace helpdesk
