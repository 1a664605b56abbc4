// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/customer/customerdetails.h"
#include "ui/text/keypresenter.h"

#include <QComboBox>

namespace helpdesk {

// The choices of the new-ticket form: enumerators by their keys, people and subscriptions by their ids.

/// All of an enumeration, `none` before them when there is such a choice; what was chosen stays.
template <typename E>
void fillEnum(QComboBox& combo, const QString& none = {})
{
    const auto kept = combo.currentData();
    combo.clear();
    if (!none.isEmpty())
        combo.addItem(none, QString());
    for (const auto value : valuesOf<E>())
        combo.addItem(label(value), QString(keyOf(value)));
    combo.setCurrentIndex(qMax(0, combo.findData(kept)));
}

template <typename E>
std::optional<E> chosen(const QComboBox& combo)
{
    return fromKey<E>(combo.currentData().toString());
}

template <typename E>
void chooseEnum(QComboBox& combo, std::optional<E> value)
{
    combo.setCurrentIndex(qMax(0, value ? combo.findData(QString(keyOf(*value))) : 0));
}

void choose(QComboBox& combo, qint64 id);
void fillContacts(QComboBox& combo, const QString& none, const std::optional<CustomerDetails>& details);
void fillSubscriptions(QComboBox& combo, const QString& none, const std::optional<CustomerDetails>& details);

/// The contact who called, else the first who may order work; 0: nobody.
qint64 likelyContact(const CustomerDetails& details, const CallerMatch& match);
/// The subscription that was named, else the only one there is; 0: none.
qint64 likelySubscription(const CustomerDetails& details, const CallerMatch& match);

} // namespace helpdesk
