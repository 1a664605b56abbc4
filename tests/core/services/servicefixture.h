// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/customerservice.h"
#include "services/importservice.h"
#include "services/userservice.h"
#include "storage/changefeed.h"
#include "storage/database.h"
#include "storage/partner/userstore.h"
#include "support/catch.h"
#include "support/fakeclock.h"

#include <QFile>
#include <QTemporaryDir>

namespace helpdesk {

/// A workspace with one administrator and the services that need no ticket.
class ServiceFixture {
public:
    ServiceFixture()
    {
        auto opened = Database::open(folder.filePath(QStringLiteral("workspace.phd")), DatabaseMode::Create);
        REQUIRE_OK(opened);
        database = std::move(*opened);
        User user{{}, QStringLiteral("olga"), QStringLiteral("Olga"), {}, Role::Administrator, {}, true};
        user.id = unwrap(UserStore(*database).insert(user));
        olga = actorOf(user);
        customers = std::make_unique<CustomerService>(*database, clock);
        users = std::make_unique<UserService>(*database, clock);
        imports = std::make_unique<ImportService>(*database, clock);
    }

    template <typename T>
    static T unwrap(Result<T> result)
    {
        REQUIRE_OK(result);
        return std::move(*result);
    }

    Customer addCustomer(const QString& name, const QString& tenantId = {}, const QString& domain = {})
    {
        Customer customer;
        customer.name = name;
        customer.tenantId = tenantId;
        customer.primaryDomain = domain;
        return unwrap(customers->add(olga, customer));
    }
    QString write(const QString& name, const QByteArray& content) const
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }
    qint64 lastChange() const { return unwrap(ChangeFeed(*database).last()); }
    /// The single number a query gives.
    qint64 number(const QString& sql) const
    {
        auto statement = unwrap(database->composed(sql));
        REQUIRE_OK(statement.run());
        REQUIRE(statement.next());
        return statement.integer(0);
    }

    QTemporaryDir folder;
    FakeClock clock;
    std::unique_ptr<Database> database;
    Actor olga;
    std::unique_ptr<CustomerService> customers;
    std::unique_ptr<UserService> users;
    std::unique_ptr<ImportService> imports;
    QuietTask quiet;
};

} // namespace helpdesk
