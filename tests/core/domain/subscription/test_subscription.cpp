// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/subscription/subscription.h"
#include "support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

Subscription offered(const QString& offerId, const QString& offerName)
{
    Subscription subscription;
    subscription.offerId = offerId;
    subscription.offerName = offerName;
    return subscription;
}

Service serviceOfName(const QString& offerName)
{
    return serviceOf(offered({}, offerName));
}

} // namespace

TEST_CASE("the shape of the offer id tells the commerce model", "[subscription]")
{
    const auto model = [](const QString& offerId) { return commerceModelOf(offered(offerId, {})); };
    CHECK(model(u"CFQ7TTC0LH18:0001:CFQ7TTC0K971"_s) == CommerceModel::NewCommerce);
    CHECK(model(u"cfq7ttc0lh18:0001:cfq7ttc0k971"_s) == CommerceModel::NewCommerce);
    CHECK(model(u" CFQ7TTC0LH18:0001 "_s) == CommerceModel::NewCommerce);
    CHECK(model(u"195416C1-3447-423A-B37B-EE59A99A19C4"_s) == CommerceModel::Legacy);
    CHECK(model(u"MS-AZR-0145P"_s) == CommerceModel::Legacy);
    CHECK(model({}) == CommerceModel::Legacy);
}

TEST_CASE("the product type tells the commerce model, too", "[subscription]")
{
    Subscription subscription;
    subscription.productTypeId = u"OnlineServicesNCE"_s;
    CHECK(commerceModelOf(subscription) == CommerceModel::NewCommerce);
    subscription.productTypeId = u"Software"_s;
    CHECK(commerceModelOf(subscription) == CommerceModel::Legacy);
}

TEST_CASE("offers belong to a service family", "[subscription]")
{
    CHECK(serviceOf(offered(u"MS-AZR-0145P"_s, u"Microsoft Azure"_s)) == Service::Azure);
    CHECK(serviceOf(offered(u"DZH318Z0BPS6:0001:DZH318Z0BMJX"_s, {})) == Service::Azure);
    CHECK(serviceOfName(u"Azure Active Directory Premium P1"_s) == Service::Azure);
    CHECK(serviceOfName(u"Dynamics 365 Business Central Essentials"_s) == Service::Dynamics365);
    CHECK(serviceOfName(u"Power Apps per user plan"_s) == Service::Dynamics365);
    CHECK(serviceOfName(u"Microsoft 365 Business Basic"_s) == Service::Office365);
    CHECK(serviceOfName(u"OFFICE 365 E3"_s) == Service::Office365);
    CHECK(serviceOfName(u"Exchange Online (Plan 1)"_s) == Service::Office365);
    CHECK(serviceOfName(u"Power BI Pro"_s) == Service::Office365);
    CHECK(serviceOfName(u"Enterprise Mobility + Security E3"_s) == Service::Office365);
    CHECK(serviceOfName(u"SQL Server Enterprise - 2 Core License Pack - 3 year"_s) == Service::Other);
    CHECK(serviceOfName({}) == Service::Other);
}

TEST_CASE("a product of somebody else belongs to no family of Microsoft's", "[subscription]")
{
    auto subscription = offered({}, u"Backup for Office 365"_s);
    subscription.isMicrosoftProduct = false;
    CHECK(serviceOf(subscription) == Service::Other);
}

TEST_CASE("the friendly name speaks when there is no offer name", "[subscription]")
{
    Subscription subscription;
    subscription.friendlyName = u"Office of the Azure street"_s;
    CHECK(serviceOf(subscription) == Service::Azure);
    subscription.offerName = u"Dynamics 365 Sales"_s;
    CHECK(serviceOf(subscription) == Service::Dynamics365);
    CHECK(subscription.displayName() == u"Office of the Azure street"_s);
    subscription.friendlyName.clear();
    CHECK(subscription.displayName() == u"Dynamics 365 Sales"_s);
}

TEST_CASE("nearly every offer of the price list belongs to a family", "[subscription]")
{
    QFile file(QStringLiteral(HELPDESK_SHARED_DATA "/partner_center_offers.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        WARN("skipped: the recorded offers are not here");
        return;
    }
    auto bytes = file.readAll();
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    const auto offers = QJsonDocument::fromJson(bytes).object()[u"items"].toArray();
    REQUIRE(offers.size() == 274);
    QHash<Service, int> counts;
    for (const auto& offer : offers) {
        const auto service = serviceOf(offered(offer[u"id"].toString(), offer[u"name"].toString()));
        ++counts[service];
        if (service == Service::Other)
            UNSCOPED_INFO(offer[u"name"].toString().toStdString());
    }
    CHECK(counts[Service::Other] <= 5);
    CHECK(counts[Service::Dynamics365] > 80);
    CHECK(counts[Service::Office365] > 80);
}
