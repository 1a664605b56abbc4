// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newticket/callerwarnings.h"

#include "ui/base/localtime.h"
#include "ui/text/keypresenter.h"
#include "ui/text/subscriptionpresenter.h"

#include <QCoreApplication>

#include <algorithm>

namespace helpdesk {

namespace {

    struct CallerWarnings {
        Q_DECLARE_TR_FUNCTIONS(CallerWarnings)
    };

    constexpr std::chrono::days kAccessSoon{30};
    constexpr qsizetype kOutagesNamed = 2;

    template <typename T, typename Id>
    const T* byId(const std::vector<T>& all, Id id)
    {
        const auto found = std::find_if(all.begin(), all.end(), [id](const T& one) { return one.id == id; });
        return found == all.end() ? nullptr : &*found;
    }

    void warnOfContact(QStringList& warnings, const CallerSituation& situation)
    {
        if (const auto* contact = byId(situation.customer->contacts, situation.contact); contact && !contact->authorised) {
            warnings << CallerWarnings::tr("%1 is not authorised to open requests; ask an authorised contact to agree.")
                            .arg(contact->name);
        }
    }

    void warnOfSubscription(QStringList& warnings, const CallerSituation& situation)
    {
        const auto* subscription = byId(situation.customer->subscriptions, situation.subscription);
        if (!subscription)
            return;
        switch (subscription->status) {
        case SubscriptionStatus::Suspended:
        case SubscriptionStatus::Expired:
        case SubscriptionStatus::Disabled:
        case SubscriptionStatus::Deleted:
            warnings << CallerWarnings::tr("%1 does not run: %2.")
                            .arg(subscription->displayName(),
                                 lifecycleText(*subscription, situation.customer->commercialRules, situation.now));
            return;
        case SubscriptionStatus::None:
        case SubscriptionStatus::Active:
        case SubscriptionStatus::Pending:
            return;
        }
    }

    void warnOfAccess(QStringList& warnings, const CallerSituation& situation)
    {
        const CustomerAccess* best = nullptr;
        for (const auto& grant : situation.customer->customer.access) {
            if (grant.status != AccessStatus::Active || (grant.endsAt && *grant.endsAt <= situation.now))
                continue;
            const auto longer = !best || (best->endsAt && (!grant.endsAt || *grant.endsAt > *best->endsAt));
            best = longer ? &grant : best;
        }
        if (!best) {
            warnings << CallerWarnings::tr("We have no access to this customer's tenant; ask for a new relationship.");
        } else if (best->endsAt && *best->endsAt - situation.now < kAccessSoon) {
            warnings << CallerWarnings::tr("Our access to this customer's tenant ends on %1; ask for a new relationship.")
                            .arg(localDay(*best->endsAt));
        }
    }

    void warnOfOutages(QStringList& warnings, const CallerSituation& situation)
    {
        QStringList running;
        for (const auto& outage : situation.outages) {
            if (!outage.endedAt && situation.service == outage.service && running.size() < kOutagesNamed)
                running << CallerWarnings::tr("Outage %1 is running on %2: %3.").arg(outage.number, outage.workload, outage.title);
        }
        warnings << running;
    }

} // namespace

QStringList callerWarnings(const CallerSituation& situation)
{
    QStringList warnings;
    if (situation.customer) {
        warnOfContact(warnings, situation);
        warnOfSubscription(warnings, situation);
        warnOfAccess(warnings, situation);
    }
    warnOfOutages(warnings, situation);
    return warnings;
}

} // namespace helpdesk
