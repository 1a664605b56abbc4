// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/offering/offeringchange.h"

#include <QJsonArray>

namespace helpdesk {

QJsonObject differences(const QJsonObject& before, const QJsonObject& after)
{
    QJsonObject fields;
    auto keys = before.keys() + after.keys();
    keys.removeDuplicates();
    for (const auto& key : keys) {
        if (before.value(key) != after.value(key))
            fields.insert(key, QJsonArray{before.value(key), after.value(key)});
    }
    return fields;
}

} // namespace helpdesk
