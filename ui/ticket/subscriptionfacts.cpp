// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/localtime.h"
#include "ui/text/keypresenter.h"
#include "ui/text/subscriptionpresenter.h"
#include "ui/ticket/ticketfacts.h"

#include <QCoreApplication>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    struct SubscriptionWords {
        Q_DECLARE_TR_FUNCTIONS(helpdesk::TicketFacts)
    };

    QString seatsText(int seats)
    {
        return seats > 0 ? SubscriptionWords::tr("%n seat(s)", nullptr, seats) : SubscriptionWords::tr("no seats");
    }

    QString dayOf(const QString& iso)
    {
        const auto instant = Instant::fromIso(iso);
        return instant ? localDay(*instant) : SubscriptionWords::tr("no end");
    }

    QString statusText(const QString& key)
    {
        return labelOfKey<SubscriptionStatus>(key);
    }

    QString renewalText(const QJsonValue& renews)
    {
        return renews.toBool() ? SubscriptionWords::tr("renews by itself") : SubscriptionWords::tr("does not renew by itself");
    }

    // One line for each field that matters on the phone and is another one now.
    QStringList changedFields(const QJsonObject& then, const QJsonObject& now)
    {
        QStringList lines;
        const auto compare = [&](QLatin1StringView key, const auto& text) {
            if (then.value(key) != now.value(key))
                lines << SubscriptionWords::tr("%1, now %2", "a field of a subscription")
                             .arg(text(then.value(key)), text(now.value(key)));
        };
        const auto asText = [](auto of) { return [of](const QJsonValue& value) { return of(value.toString()); }; };
        compare("status"_L1, asText(statusText));
        compare("quantity"_L1, [](const QJsonValue& value) { return seatsText(value.toInt()); });
        compare("commitment_end_at"_L1,
                [](const QJsonValue& value) { return SubscriptionWords::tr("term until %1").arg(dayOf(value.toString())); });
        compare("auto_renew"_L1, renewalText);
        compare("offer_name"_L1, asText([](const QString& name) { return name; }));
        return lines;
    }

    QString frozenText(const QJsonObject& frozen)
    {
        QStringList parts{statusText(frozen.value("status"_L1).toString())};
        if (const auto seats = frozen.value("quantity"_L1).toInt(); seats > 0)
            parts << seatsText(seats);
        if (const auto end = frozen.value("commitment_end_at"_L1).toString(); !end.isEmpty())
            parts << SubscriptionWords::tr("term until %1").arg(dayOf(end));
        return parts.join(u", "_s);
    }

} // namespace

QList<Fact> subscriptionFacts(const TicketDetails& details, Instant now)
{
    QList<Fact> facts;
    const auto& frozen = details.ticket.frozenSubscription;
    if (details.subscription) {
        facts.append({{}, details.subscription->displayName()});
    } else if (!frozen.isEmpty()) {
        const auto friendly = frozen.value("friendly_name"_L1).toString();
        facts.append({{}, friendly.isEmpty() ? frozen.value("offer_name"_L1).toString() : friendly});
    }
    if (!frozen.isEmpty())
        facts.append({SubscriptionWords::tr("When the ticket was made"), frozenText(frozen)});
    if (!details.subscription)
        return facts;
    const auto& subscription = *details.subscription;
    const auto& rules = details.commercialRules;
    auto present = subscriptionText(subscription, rules, now, QLocale(), QTimeZone::systemTimeZone());
    if (subscription.quantity > 0)
        present += u", "_s + seatsText(subscription.quantity);
    facts.append({SubscriptionWords::tr("Now"), present});
    if (const auto reasons = windowReasons(subscription, rules, now); !reasons.isEmpty())
        facts.last().hint = reasons.join(u'\n');
    if (!frozen.isEmpty()) {
        const auto lines = changedFields(frozen, subscriptionToJson(subscription));
        facts.append({SubscriptionWords::tr("Changed since then"),
                      lines.isEmpty() ? SubscriptionWords::tr("Nothing") : lines.join(u'\n'),
                      {},
                      {},
                      !lines.isEmpty()});
    }
    if (!subscription.guid.isEmpty())
        facts.append({SubscriptionWords::tr("Subscription id"), subscription.guid});
    return facts;
}

} // namespace helpdesk
