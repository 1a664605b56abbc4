// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/csv/headername.h"

#include "base/fold.h"

#include <QHash>

namespace helpdesk {

namespace {

    struct HeaderAlias {
        const char16_t* header;
        const char16_t* field;
    };

    // English, Russian and German headers of Customers.csv and of the subscription export.
    constexpr HeaderAlias aliases[] = {
        {u"Microsoft ID", u"customerid"},
        {u"Microsoft-Kennung", u"customerid"},
        {u"Идентификатор Майкрософт", u"customerid"},
        {u"Идентификатор Microsoft", u"customerid"},
        {u"ИД Майкрософт", u"customerid"},
        {u"ИД Microsoft", u"customerid"},
        {u"Код Майкрософт", u"customerid"},
        {u"Company name", u"name"},
        {u"Firmenname", u"name"},
        {u"Unternehmensname", u"name"},
        {u"Name des Unternehmens", u"name"},
        {u"Название компании", u"name"},
        {u"Имя компании", u"name"},
        {u"Наименование компании", u"name"},
        {u"Название организации", u"name"},
        {u"Наименование организации", u"name"},
        {u"Primary domain name", u"domain"},
        {u"Primary domain", u"domain"},
        {u"Primärer Domänenname", u"domain"},
        {u"Primäre Domäne", u"domain"},
        {u"Name der primären Domäne", u"domain"},
        {u"Имя основного домена", u"domain"},
        {u"Основное имя домена", u"domain"},
        {u"Основное доменное имя", u"domain"},
        {u"Основной домен", u"domain"},
        {u"Relationship", u"relationshiptopartner"},
        {u"Beziehung", u"relationshiptopartner"},
        {u"Geschäftsbeziehung", u"relationshiptopartner"},
        {u"Отношение", u"relationshiptopartner"},
        {u"Отношения", u"relationshiptopartner"},
        {u"Связь", u"relationshiptopartner"},
        {u"Взаимоотношения", u"relationshiptopartner"},
        {u"Abonnement-ID", u"subscriptionid"},
        {u"Abonnementkennung", u"subscriptionid"},
        {u"Идентификатор подписки", u"subscriptionid"},
        {u"ИД подписки", u"subscriptionid"},
        {u"Код подписки", u"subscriptionid"},
        {u"Abonnement", u"subscription"},
        {u"Подписка", u"subscription"},
        {u"Menge", u"quantity"},
        {u"Anzahl", u"quantity"},
        {u"Количество", u"quantity"},
        {u"Zustand", u"status"},
        {u"Состояние", u"status"},
        {u"Статус", u"status"},
        {u"Handelspartner", u"reseller"},
        {u"Vertriebspartner", u"reseller"},
        {u"Wiederverkäufer", u"reseller"},
        {u"Торговый посредник", u"reseller"},
        {u"Посредник", u"reseller"},
        {u"Реселлер", u"reseller"},
        {u"CustomerTenantId", u"customerid"},
        {u"TenantId", u"customerid"},
    };

    QHash<QString, QString> aliasTable()
    {
        QHash<QString, QString> table;
        for (const auto& alias : aliases)
            table.insert(headerName(alias.header), QString::fromUtf16(alias.field));
        return table;
    }

} // namespace

QString headerName(QStringView header)
{
    QString name;
    for (const auto c : folded(header)) {
        if (c.isLetterOrNumber())
            name += c;
    }
    return name;
}

QString fieldOfHeader(QStringView header)
{
    static const auto table = aliasTable();
    const auto name = headerName(header);
    return table.value(name, name);
}

} // namespace helpdesk
