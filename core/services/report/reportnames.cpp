// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/report/reportnames.h"

#include "services/report/reportguides.h"
#include "storage/customer/customerstore.h"
#include "storage/partner/userstore.h"
#include "storage/subscription/subscriptionstore.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    // Whether the criteria could be narrowed to the one value: what is asked for otherwise stays, and must hold as well.
    template <typename T>
    bool narrow(T& values, const typename T::value_type& value)
    {
        if (!values.empty() && values != T{value})
            return false;
        values = T{value};
        return true;
    }

    template <typename E>
    bool narrowToKey(std::vector<E>& values, const QString& key)
    {
        const auto value = fromKey<E>(key);
        return value && narrow(values, *value);
    }

    bool narrowToRow(TicketFilter& filter, const ReportAnswer& answer, const ReportRow& row)
    {
        switch (answer.by) {
        case ReportBy::Day:
        case ReportBy::Week:
        case ReportBy::Month:
            return true;
        case ReportBy::Agent:
            return narrow(filter.assigneeLogins, row.id == 0 ? u"none"_s : row.key);
        case ReportBy::Team:
            return row.id != 0 && narrow(filter.teams, row.name);
        case ReportBy::Customer: {
            // Only a tenant id names one customer and no other.
            return !row.key.isEmpty() && narrow(filter.tenants, row.key);
        }
        case ReportBy::Service:
            return narrowToKey(filter.services, row.key);
        case ReportBy::Severity:
            return narrowToKey(filter.severities, row.key);
        case ReportBy::Subscription:
            return !row.key.isEmpty() && narrow(filter.subscriptions, row.key);
        case ReportBy::Problem:
        case ReportBy::Priority:
        case ReportBy::Route:
        case ReportBy::Guide:
        case ReportBy::Step:
        case ReportBy::Verdict:
            return false;
        }
        Q_UNREACHABLE();
        return false;
    }

    struct Days {
        QDate from;
        QDate to;
    };

    Days daysOf(const ReportAnswer& answer, size_t row)
    {
        if (!isTime(answer.by))
            return {answer.period.from, answer.period.to};
        const auto next = row + 1 < answer.rows.size() ? QDate::fromString(answer.rows[row + 1].key, Qt::ISODate)
                                                       : answer.period.to.addDays(1);
        return {QDate::fromString(answer.rows[row].key, Qt::ISODate), next.addDays(-1)};
    }

    // What was reviewed is found by its numbers; more of them than a text can hold are not.
    QString searchOfNumbers(const ReportAnswer& answer, const ReportRow& row, TicketFilter filter)
    {
        constexpr size_t kMostNumbers = 200;
        if (row.numbers.empty() || row.numbers.size() > kMostNumbers)
            return {};
        filter.numbers = row.numbers; // all of them fit what was asked for
        filter.anyState = filter.anyState || !namesState(filter);
        return searchText(filter, answer.period.zone);
    }

    QString searchOf(const ReportAnswer& answer, size_t row, TicketFilter filter)
    {
        const auto& definition = answer.definition();
        if (hasSource(definition, ReportSource::Reviews))
            return searchOfNumbers(answer, answer.rows[row], std::move(filter));
        const bool countsCreated = definition.byCreation || definition.metrics.front().key == QByteArrayView("created");
        if (!countsCreated || !narrowToRow(filter, answer, answer.rows[row]))
            return {};
        const auto& zone = answer.period.zone;
        const auto days = daysOf(answer, row);
        const auto from = beginningOf(days.from, zone);
        const auto before = beginningOf(days.to.addDays(1), zone);
        filter.createdFrom = std::max(from, filter.createdFrom.value_or(from));
        filter.createdBefore = std::min(before, filter.createdBefore.value_or(before));
        filter.anyState = filter.anyState || !namesState(filter);
        return searchText(filter, zone);
    }

    Result<> nameAgents(Database& database, ReportAnswer& answer)
    {
        HD_TRY(const auto users, UserStore(database).list());
        for (auto& row : answer.rows) {
            const auto user = std::ranges::find(users, row.id, [](const User& one) { return one.id.value(); });
            if (user != users.end()) {
                row.key = user->login;
                row.name = user->name;
            }
        }
        return {};
    }

    Result<> nameTeams(Database& database, ReportAnswer& answer)
    {
        HD_TRY(const auto teams, UserStore(database).listTeams());
        for (auto& row : answer.rows) {
            const auto team = std::ranges::find(teams, row.id, [](const Team& one) { return one.id.value(); });
            if (team != teams.end())
                row.key = row.name = team->name;
        }
        return {};
    }

    Result<> nameCustomers(Database& database, ReportAnswer& answer)
    {
        CustomerStore customers(database);
        for (auto& row : answer.rows) {
            if (row.id == 0)
                continue;
            HD_TRY(const auto customer, customers.find(CustomerId(row.id)));
            row.key = customer.tenantId;
            row.name = customer.name;
        }
        return {};
    }

    QString subscriptionName(const Subscription& subscription)
    {
        return subscription.friendlyName.isEmpty() ? subscription.offerName : subscription.friendlyName;
    }

    Result<> nameSubscriptions(Database& database, ReportAnswer& answer)
    {
        SubscriptionStore subscriptions(database);
        for (auto& row : answer.rows) {
            if (row.id == 0)
                continue;
            HD_TRY(const auto subscription, subscriptions.find(SubscriptionId(row.id)));
            row.key = subscription.guid;
            row.name = subscriptionName(subscription);
        }
        return {};
    }

    // Where what occurs most is a subscription, figures have its id.
    Result<> nameMost(Database& database, ReportAnswer& answer)
    {
        SubscriptionStore subscriptions(database);
        const auto name = [&](std::vector<MetricFigure>& figures) -> Result<> {
            for (size_t i = 0; i < figures.size(); ++i) {
                if (answer.definition().metrics[i].most != ReportBy::Subscription || figures[i].most.isEmpty())
                    continue;
                HD_TRY(const auto found, subscriptions.find(SubscriptionId(figures[i].most.toLongLong())));
                figures[i].most = subscriptionName(found);
            }
            return {};
        };
        for (auto& row : answer.rows) {
            HD_CHECK(name(row.figures.now));
            HD_CHECK(name(row.figures.before));
        }
        HD_CHECK(name(answer.totals.now));
        return name(answer.totals.before);
    }

} // namespace

Result<> nameRows(Database& database, ReportAnswer& answer, const TicketFilter& where)
{
    if (answer.by == ReportBy::Agent)
        HD_CHECK(nameAgents(database, answer));
    else if (answer.by == ReportBy::Team)
        HD_CHECK(nameTeams(database, answer));
    else if (answer.by == ReportBy::Customer)
        HD_CHECK(nameCustomers(database, answer));
    else if (answer.by == ReportBy::Subscription)
        HD_CHECK(nameSubscriptions(database, answer));
    else if (answer.by == ReportBy::Guide && hasSource(answer.definition(), ReportSource::Reviews))
        HD_CHECK(nameGuides(database, answer));
    HD_CHECK(nameMost(database, answer));
    for (size_t i = 0; i < answer.rows.size(); ++i)
        answer.rows[i].search = searchOf(answer, i, where);
    return {};
}

} // namespace helpdesk
