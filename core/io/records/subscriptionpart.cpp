// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/records/subscriptionpart.h"

#include "base/guid.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    void readOffer(FieldReader& fields, SubscriptionPart& part)
    {
        // Legacy offers are GUIDs in any case, the others are not GUIDs at all.
        if (const auto offer = fields.text("offerId"_L1))
            part.set<&Subscription::offerId>(canonicalGuid(*offer).value_or(*offer));
        part.setIf<&Subscription::offerName>(fields.text("offerName"_L1));
        part.setIf<&Subscription::friendlyName>(fields.text("friendlyName"_L1));
        part.setIf<&Subscription::publisherName>(fields.text("publisherName"_L1));
        part.setIf<&Subscription::isMicrosoftProduct>(fields.flag("isMicrosoftProduct"_L1));
        part.setIf<&Subscription::hasPurchasableAddons>(fields.flag("hasPurchasableAddons"_L1));
        part.setIf<&Subscription::contractType>(fields.text("contractType"_L1));
        part.setIf<&Subscription::consumptionType>(fields.text("consumptionType"_L1));
        part.setIf<&Subscription::promotionId>(fields.text("promotionId"_L1));
        part.setIf<&Subscription::orderId>(fields.text("orderId"_L1));
        part.setIf<&Subscription::productOrderId>(fields.text("productOrderId"_L1));
        part.setIf<&Subscription::partnerId>(fields.text("partnerId"_L1));
    }

    void readReferences(FieldReader& fields, SubscriptionPart& part)
    {
        part.setIf<&Subscription::parentGuid>(fields.optionalGuid("parentSubscriptionId"_L1));
        part.setIf<&Subscription::entitlementId>(fields.optionalGuid("entitlementId"_L1));
        part.setIf<&Subscription::migratedFromGuid>(fields.optionalGuid("migratedFromSubscriptionId"_L1));
    }

    void readState(FieldReader& fields, SubscriptionPart& part)
    {
        part.setIf<&Subscription::status>(fields.key<SubscriptionStatus>("status"_L1));
        part.setIf<&Subscription::quantity>(fields.count("quantity"_L1));
        part.setIf<&Subscription::unitType>(fields.text("unitType"_L1));
        part.setIf<&Subscription::autoRenew>(fields.flag("autoRenewEnabled"_L1));
        part.setIf<&Subscription::isTrial>(fields.flag("isTrial"_L1));
        part.setIf<&Subscription::attentionNeeded>(fields.flag("attentionNeeded"_L1));
        part.setIf<&Subscription::actionTaken>(fields.flag("actionTaken"_L1));
        part.setIf<&Subscription::actions>(fields.list("actions"_L1));
        part.setIf<&Subscription::suspensionReasons>(fields.list("suspensionReasons"_L1));
    }

    void readTerms(FieldReader& fields, SubscriptionPart& part)
    {
        part.setIf<&Subscription::billingType>(fields.keyOr("billingType"_L1, BillingType::None));
        part.setIf<&Subscription::billingCycle>(fields.keyOr("billingCycle"_L1, BillingCycle::Unknown));
        part.setIf<&Subscription::termDuration>(fields.text("termDuration"_L1));
        part.setIf<&Subscription::renewalTermDuration>(fields.text("renewalTermDuration"_L1));
        part.setIf<&Subscription::createdAt>(fields.instant("creationDate"_L1));
        part.setIf<&Subscription::effectiveStartAt>(fields.instant("effectiveStartDate"_L1));
        part.setIf<&Subscription::commitmentEndAt>(fields.instant("commitmentEndDate"_L1));
        part.setIf<&Subscription::commitmentEndAt>(fields.instant("commitmentEndDateTime"_L1));
        part.setIf<&Subscription::cancellationAllowedUntil>(fields.instant("cancellationAllowedUntilDate"_L1));
        part.setIf<&Subscription::billingCycleEndAt>(fields.instant("billingCycleEndDate"_L1));
        part.setIf<&Subscription::billingCycleEndAt>(fields.instant("billingCycleEndDateTime"_L1));
    }

    void writeExtra(const Subscription& from, Subscription& to)
    {
        for (auto member = from.extra.begin(); member != from.extra.end(); ++member)
            to.extra.insert(member.key(), member.value());
    }

} // namespace

void readSubscriptionFields(FieldReader& fields, SubscriptionPart& part)
{
    readOffer(fields, part);
    readReferences(fields, part);
    readState(fields, part);
    readTerms(fields, part);
}

void readSubscriptionExtra(QJsonObject extra, SubscriptionPart& part)
{
    if (extra.isEmpty())
        return;
    part.values.extra = std::move(extra);
    part.write(writeExtra);
}

} // namespace helpdesk
