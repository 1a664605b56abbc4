// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newticket/choices.h"

#include <QCoreApplication>

namespace helpdesk {

namespace {

    struct Choices {
        Q_DECLARE_TR_FUNCTIONS(helpdesk::Choices)
    };

} // namespace

void choose(QComboBox& combo, qint64 id)
{
    combo.setCurrentIndex(qMax(0, combo.findData(id)));
}

void fillContacts(QComboBox& combo, const QString& none, const std::optional<CustomerDetails>& details)
{
    combo.clear();
    combo.addItem(none, qint64{0});
    for (const auto& one : details ? details->contacts : std::vector<Contact>()) {
        const auto text = one.authorised ? Choices::tr("%1, authorised") : Choices::tr("%1, not authorised");
        combo.addItem(text.arg(one.name), one.id.value());
    }
}

void fillSubscriptions(QComboBox& combo, const QString& none, const std::optional<CustomerDetails>& details)
{
    combo.clear();
    combo.addItem(none, qint64{0});
    for (const auto& one : details ? details->subscriptions : std::vector<Subscription>())
        combo.addItem(Choices::tr("%1 - %2").arg(one.displayName(), label(one.status)), one.id.value());
}

qint64 likelyContact(const CustomerDetails& details, const CallerMatch& match)
{
    if (match.contact.isValid())
        return match.contact.value();
    for (const auto& contact : details.contacts) {
        if (contact.authorised)
            return contact.id.value();
    }
    return 0;
}

qint64 likelySubscription(const CustomerDetails& details, const CallerMatch& match)
{
    if (match.subscription.isValid())
        return match.subscription.value();
    return details.subscriptions.size() == 1 ? details.subscriptions.front().id.value() : 0;
}

} // namespace helpdesk
