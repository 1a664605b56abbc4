// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/subscription/subscription.h"

#include "base/fold.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace helpdesk {

namespace {

    /// Product id of the Azure plan; its offer ids begin with it.
    constexpr QLatin1StringView azurePlanProduct("DZH318Z0BPS6");

    constexpr std::array dynamicsWords{
        "dynamics"_L1,        "business central"_L1,    "power apps"_L1,          "powerapps"_L1,
        "power automate"_L1,  "power pages"_L1,         "power virtual agent"_L1, "power platform"_L1,
        "dataverse"_L1,       "common data service"_L1, "ai builder"_L1,          "microsoft flow"_L1,
        "flow additional"_L1, "social engagement"_L1,   "relationship sales"_L1,
    };

    constexpr std::array officeWords{
        "office"_L1,
        "microsoft 365"_L1,
        "m365"_L1,
        "o365"_L1,
        "exchange"_L1,
        "sharepoint"_L1,
        "teams"_L1,
        "onedrive"_L1,
        "skype"_L1,
        "yammer"_L1,
        "viva"_L1,
        "visio"_L1,
        "project"_L1,
        "planner"_L1,
        "stream"_L1,
        "intune"_L1,
        "enterprise mobility"_L1,
        "defender"_L1,
        "entra"_L1,
        "cloud app security"_L1,
        "power bi"_L1,
        "analytics"_L1,
        "windows 10"_L1,
        "windows 11"_L1,
        "windows 365"_L1,
        "audio conferencing"_L1,
        "calling plan"_L1,
        "phone system"_L1,
        "common area phone"_L1,
        "meeting room"_L1,
        "communications"_L1,
        "ediscovery"_L1,
        "compliance manager"_L1,
        "privacy management"_L1,
        "rights management"_L1,
        "universal print"_L1,
    };

    template <size_t N>
    bool namesOne(const QString& text, const std::array<QLatin1StringView, N>& words)
    {
        return std::any_of(words.begin(), words.end(), [&text](QLatin1StringView word) { return text.contains(word); });
    }

} // namespace

CommerceModel commerceModelOf(const Subscription& subscription)
{
    static const QRegularExpression newCommerceOffer(u"^[A-Z0-9]{12}:[A-Z0-9]{4}(:[A-Z0-9]{12})?$"_s,
                                                     QRegularExpression::CaseInsensitiveOption);
    if (newCommerceOffer.match(subscription.offerId.trimmed()).hasMatch())
        return CommerceModel::NewCommerce;
    if (subscription.productTypeId.endsWith("NCE"_L1, Qt::CaseInsensitive))
        return CommerceModel::NewCommerce;
    return CommerceModel::Legacy;
}

Service serviceOf(const Subscription& subscription)
{
    if (!subscription.isMicrosoftProduct)
        return Service::Other;
    if (subscription.offerId.startsWith("MS-AZR-"_L1, Qt::CaseInsensitive)
        || subscription.offerId.startsWith(azurePlanProduct, Qt::CaseInsensitive))
        return Service::Azure;
    // The friendly name is the customer's own; it speaks only when there is no offer name.
    const auto name = folded(subscription.offerName.isEmpty() ? subscription.friendlyName : subscription.offerName);
    if (namesOne(name, dynamicsWords))
        return Service::Dynamics365;
    if (name.contains("azure"_L1))
        return Service::Azure;
    if (namesOne(name, officeWords))
        return Service::Office365;
    return Service::Other;
}

} // namespace helpdesk
