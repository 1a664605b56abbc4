// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/ticket/referrednames.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    // Ids are given one after the other, so that so many neighbours have a place each.
    constexpr int kManyPlaces = 1 << 15;
    constexpr int kFewPlaces = 1 << 8;

} // namespace

Result<ReferredNames> ReferredNames::open(Database& database)
{
    HD_TRY(auto customers, database.statement(u"export/find_customer"_s));
    HD_TRY(auto contacts, database.statement(u"export/find_contact"_s));
    HD_TRY(auto users, database.statement(u"export/find_user"_s));
    HD_TRY(auto teams, database.statement(u"export/find_team"_s));
    return ReferredNames({std::move(customers), kManyPlaces, 2}, {std::move(contacts), kManyPlaces, 1},
                         {std::move(users), kFewPlaces, 1}, {std::move(teams), kFewPlaces, 1});
}

ReferredNames::ReferredNames(Table customers, Table contacts, Table users, Table teams)
    : m_customers(std::move(customers))
    , m_contacts(std::move(contacts))
    , m_users(std::move(users))
    , m_teams(std::move(teams))
{
}

Result<> ReferredNames::finish() const
{
    for (const auto* table : {&m_customers, &m_contacts, &m_users, &m_teams})
        HD_CHECK(table->outcome());
    return {};
}

ReferredNames::Table::Table(Statement byId, int places, int texts)
    : m_byId(std::move(byId))
    , m_places(static_cast<size_t>(places))
    , m_texts(texts)
{
}

QByteArrayView ReferredNames::Table::find(qint64 id, Text text)
{
    if (id <= 0)
        return {};
    auto& place = m_places[static_cast<size_t>(id) % m_places.size()];
    if (place.id != id)
        read(id, place);
    return place.texts[text];
}

void ReferredNames::Table::read(qint64 id, Place& place)
{
    place = {id, {}};
    if (!m_outcome)
        return;
    m_outcome = m_byId.bind(id).run();
    if (m_outcome && m_byId.next()) {
        for (int text = 0; text < m_texts; ++text)
            place.texts[static_cast<size_t>(text)] = m_byId.utf8(text).toByteArray();
    }
    if (m_outcome)
        m_outcome = m_byId.finish();
}

} // namespace helpdesk
