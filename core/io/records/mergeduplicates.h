// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "io/records/gathering.h"

#include <QHash>

namespace helpdesk {

/// Joins records of the same thing into the first of them; a later one adds to an earlier one or overrides it.
/// Customers of two partner roles stand twice in one export.
template <typename Record, typename KeyOfRecord>
void mergeDuplicates(std::vector<Record>& records, KeyOfRecord keyOfRecord, Gathering& gathering)
{
    using Apply = decltype(Record::apply);
    QHash<QString, size_t> kept;
    QHash<size_t, std::vector<Apply>> later;
    std::vector<Record> merged;
    merged.reserve(records.size());
    qint64 duplicates = 0;
    for (auto& record : records) {
        const QString key = keyOfRecord(record);
        const auto first = kept.constFind(key);
        if (first == kept.cend()) {
            kept.insert(key, merged.size());
            merged.push_back(std::move(record));
            continue;
        }
        ++duplicates;
        auto& target = merged[*first];
        if constexpr (requires { record.customerTenantId; }) {
            if (target.customerTenantId.isEmpty())
                target.customerTenantId = record.customerTenantId;
        }
        later[*first].push_back(std::move(record.apply));
    }
    for (auto entry = later.begin(); entry != later.end(); ++entry) {
        auto& apply = merged[entry.key()].apply;
        apply = [first = std::move(apply), others = std::move(entry.value())](auto& target) {
            first(target);
            for (const auto& other : others)
                other(target);
        };
    }
    if (duplicates > 0)
        gathering.warn({QLatin1StringView(importreason::duplicatesMerged), {QString::number(duplicates)}});
    records = std::move(merged);
}

} // namespace helpdesk
