// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/storednames.h"

namespace helpdesk {

namespace {

    constexpr int kMostStored = 12;

    QStringList goingOn(const QStringList& values, const QString& begun)
    {
        QStringList result;
        for (const auto& value : values) {
            if (!value.isEmpty() && value.startsWith(begun, Qt::CaseInsensitive))
                result << value;
        }
        result.removeDuplicates();
        return result;
    }

    QString nameIn(const CustomerRow& row, QueryField field)
    {
        return field == QueryField::Tenant ? row.tenantId : field == QueryField::Domain ? row.primaryDomain : row.name;
    }

} // namespace

StoredNames::StoredNames(AsyncWorkspace& workspace, QObject* context)
    : m_workspace(workspace)
    , m_asking(context)
{
}

void StoredNames::ask(QueryField field, const QString& begun, std::function<void(const QStringList&)> answer)
{
    const auto add = [begun, answer = std::move(answer)](const QStringList& values) { answer(goingOn(values, begun)); };
    switch (valueSource(field)) {
    case ValueSource::Users:
        m_asking.ask(m_workspace.users(), [add](const std::vector<User>& users) {
            QStringList logins;
            for (const auto& user : users) {
                if (user.active)
                    logins << user.login;
            }
            add(logins);
        });
        break;
    case ValueSource::Teams:
        m_asking.ask(m_workspace.teams(), [add](const std::vector<Team>& teams) {
            QStringList names;
            for (const auto& team : teams)
                names << team.name;
            add(names);
        });
        break;
    case ValueSource::Customers:
        m_asking.ask(m_workspace.customers(begun, kMostStored), [add, field](const std::vector<CustomerRow>& rows) {
            QStringList names;
            for (const auto& row : rows)
                names << nameIn(row, field);
            add(names);
        });
        break;
    case ValueSource::Outages:
        m_asking.ask(m_workspace.runningOutages(), [add](const std::vector<Outage>& outages) {
            QStringList numbers;
            for (const auto& outage : outages)
                numbers << outage.number;
            add(numbers);
        });
        break;
    case ValueSource::None:
    case ValueSource::Subscriptions:
    case ValueSource::Contacts:
        m_asking.drop();
        break;
    }
}

} // namespace helpdesk
