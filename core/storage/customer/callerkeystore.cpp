// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/customer/callerkeystore.h"

#include "storage/rows.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

CallerKeyStore::CallerKeyStore(Database& database)
    : m_database(database)
{
}

Result<> CallerKeyStore::insert(CustomerId customer, ContactId contact, const CallerKeys& keys)
{
    HD_TRY(auto statement, m_database.statement(u"customer/insert_caller_key"_s));
    for (const auto& [kind, word] : keys)
        HD_CHECK(statement.bind(customer).bind(contact.value()).bind(kind).bind(word).run());
    return {};
}

Result<> CallerKeyStore::replace(CustomerId customer, ContactId contact, const CallerKeys& keys)
{
    {
        HD_TRY(auto statement, m_database.statement(u"customer/list_caller_keys"_s));
        HD_TRY(const auto rows, allRows(statement.bind(customer).bind(contact.value()), [](const Statement& row) {
                   return std::pair(row.text(0), row.text(1));
               }));
        if (CallerKeys(rows.begin(), rows.end()) == keys)
            return {};
    }
    HD_TRY(auto statement, m_database.statement(u"customer/delete_caller_keys"_s));
    HD_CHECK(statement.bind(customer).bind(contact.value()).run());
    return insert(customer, contact, keys);
}

} // namespace helpdesk
