// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/ticket/ticketgroups.h"

#include "base/fold.h"
#include "domain/ticket/ticketenums.h"

#include <QDateTime>

#include <algorithm>
#include <map>
#include <tuple>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr size_t kIdsAtOnce = 200; // of the same text, so that it is prepared once
    constexpr size_t kLookedUpAtMost = 20'000; ///< so many are looked up faster than an index is walked

    QString columnOf(TicketGrouping grouping)
    {
        switch (grouping) {
        case TicketGrouping::Customer:
            return u"t.customer_id"_s;
        case TicketGrouping::Subscription:
            return u"t.subscription_id"_s;
        case TicketGrouping::Service:
            return u"t.service"_s;
        case TicketGrouping::Severity:
            return u"t.severity"_s;
        case TicketGrouping::Due:
            return u"t.next_due_at"_s;
        }
        Q_UNREACHABLE();
        return {};
    }

    // Those without are not read: who is not among the keys has none. What is due is active, and lies in the index of these.
    QString walkOf(TicketGrouping grouping)
    {
        switch (grouping) {
        case TicketGrouping::Customer:
        case TicketGrouping::Subscription:
            return u"WHERE %1 IS NOT NULL"_s.arg(columnOf(grouping));
        case TicketGrouping::Service:
        case TicketGrouping::Severity:
            return {};
        case TicketGrouping::Due:
            return u"WHERE t.state NOT IN ('resolved', 'closed')\n"
                   "    AND coalesce(t.next_due_at, 9223372036854775807) < 9223372036854775807"_s;
        }
        Q_UNREACHABLE();
        return {};
    }

    template <typename E>
    qint64 rankIn(const QString& key)
    {
        const auto value = fromKey<E>(key);
        return value ? static_cast<qint64>(*value) + 1 : 0;
    }

    /// The day of an instant, of a million instants on a few hundred days.
    class Days {
    public:
        explicit Days(const QTimeZone& zone)
            : m_zone(zone)
        {
        }

        qint64 dayOf(qint64 milliseconds)
        {
            auto next = m_days.upper_bound(milliseconds);
            if (next != m_days.begin()) {
                const auto& [begin, day] = *std::prev(next);
                if (milliseconds < day.end)
                    return day.julian;
            }
            const auto date = QDateTime::fromMSecsSinceEpoch(milliseconds, m_zone).date();
            const auto begin = date.startOfDay(m_zone).toMSecsSinceEpoch();
            m_days[begin] = {date.addDays(1).startOfDay(m_zone).toMSecsSinceEpoch(), date.toJulianDay()};
            return date.toJulianDay();
        }

    private:
        struct Day {
            qint64 end = 0;
            qint64 julian = 0;
        };
        const QTimeZone& m_zone;
        std::map<qint64, Day> m_days; ///< by their beginning
    };

    qint64 keyIn(const Statement& row, TicketGrouping grouping, Days& days)
    {
        switch (grouping) {
        case TicketGrouping::Customer:
        case TicketGrouping::Subscription:
            return row.integer(1);
        case TicketGrouping::Service:
            return rankIn<Service>(row.text(1));
        case TicketGrouping::Severity:
            return rankIn<Severity>(row.text(1));
        case TicketGrouping::Due:
            if (const auto due = row.optionalInstant(1))
                return days.dayOf(due->milliseconds());
            return 0;
        }
        Q_UNREACHABLE();
        return 0;
    }

    QString selectOf(TicketGrouping grouping)
    {
        return u"SELECT t.id, %1\nFROM ticket AS t\n"_s.arg(columnOf(grouping));
    }

    QString among(const QString& column)
    {
        return u"WHERE %1 IN (%2)"_s.arg(column, QStringList(kIdsAtOnce, u"?"_s).join(u','));
    }

    /// Runs a statement that asks for some ids at a time, and hands over each row.
    template <typename Take>
    Result<> readAmong(Database& database, const QString& sql, const std::vector<qint64>& ids, Take take)
    {
        for (size_t from = 0; from < ids.size(); from += kIdsAtOnce) {
            HD_TRY(auto statement, database.composed(sql));
            for (size_t i = from; i < from + kIdsAtOnce; ++i)
                statement.bind(i < ids.size() ? ids[i] : qint64{0});
            HD_CHECK(statement.run());
            while (statement.next())
                take(statement);
            HD_CHECK(statement.finish());
        }
        return {};
    }

    std::vector<qint64> distinct(std::vector<qint64> keys)
    {
        std::ranges::sort(keys);
        keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
        return keys;
    }

    bool hasNames(TicketGrouping grouping)
    {
        return grouping == TicketGrouping::Customer || grouping == TicketGrouping::Subscription;
    }

    // Subscriptions of the same product are told apart by their customers.
    QString namesOf(TicketGrouping grouping)
    {
        if (grouping == TicketGrouping::Customer)
            return u"SELECT c.id, c.name, ''\nFROM customer AS c\n"_s + among(u"c.id"_s);
        return u"SELECT s.id, CASE WHEN s.friendly_name <> '' THEN s.friendly_name ELSE s.offer_name END, c.name\n"
               "FROM subscription AS s\nJOIN customer AS c ON c.id = s.customer_id\n"_s
            + among(u"s.id"_s);
    }

    void sortByName(std::vector<TicketGroup>& groups)
    {
        std::vector<std::pair<QString, TicketGroup>> named;
        for (auto& group : groups) {
            const auto spelling = folded(group.name);
            named.emplace_back(spelling, std::move(group));
        }
        std::ranges::sort(named, [](const auto& one, const auto& other) {
            return std::tie(one.first, one.second.key) < std::tie(other.first, other.second.key);
        });
        groups.clear();
        for (auto& [spelling, group] : named)
            groups.push_back(std::move(group));
    }

} // namespace

Result<GroupKeys> listGroupKeys(Database& database, const std::vector<TicketId>& tickets, TicketGrouping grouping,
                                const QTimeZone& zone)
{
    GroupKeys found;
    Days days(zone);
    const auto take = [&](const Statement& row) {
        found.tickets.push_back(row.id<TicketTag>(0));
        found.keys.push_back(keyIn(row, grouping, days));
    };
    if (tickets.size() < kLookedUpAtMost) {
        std::vector<qint64> ids;
        for (const auto id : tickets)
            ids.push_back(id.value());
        HD_CHECK(readAmong(database, selectOf(grouping) + among(u"t.id"_s), ids, take));
        return found;
    }
    found.tickets.reserve(tickets.size());
    found.keys.reserve(tickets.size());
    HD_TRY(auto statement, database.composed(groupKeysSql(grouping)));
    HD_CHECK(statement.run());
    while (statement.next())
        take(statement);
    HD_CHECK(statement.finish());
    return found;
}

Result<std::vector<TicketGroup>> listGroups(Database& database, TicketGrouping grouping, const GroupKeys& keys)
{
    auto present = distinct(keys.keys);
    std::erase(present, 0);
    std::vector<TicketGroup> groups;
    if (hasNames(grouping)) {
        HD_CHECK(readAmong(database, namesOf(grouping), present, [&groups](const Statement& row) {
            const auto customer = row.text(2);
            const auto name = customer.isEmpty() ? row.text(1) : u"%1 – %2"_s.arg(row.text(1), customer);
            groups.push_back({row.integer(0), name, 0});
        }));
        sortByName(groups);
    } else {
        for (const auto key : present)
            groups.push_back({key, {}, 0});
    }
    groups.push_back({});
    return groups;
}

QString groupKeysSql(TicketGrouping grouping)
{
    return selectOf(grouping) + walkOf(grouping);
}

} // namespace helpdesk
