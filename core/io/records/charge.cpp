// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/records/charge.h"

#include "base/guid.h"
#include "io/csv/headername.h"
#include "io/values/foreignmoney.h"

#include <cmath>
#include <limits>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    // Prices, exchange rates and meters: known, and nobody's business at a helpdesk.
    constexpr QLatin1StringView kIgnored[] = {
        "partnerId"_L1,
        "partnerName"_L1,
        "unitPrice"_L1,
        "amount"_L1,
        "totalOtherDiscount"_L1,
        "tax"_L1,
        "taxTotal"_L1,
        "totalForCustomer"_L1,
        "subtotal"_L1,
        "total"_L1,
        "orderDate"_L1,
        "priceAdjustmentDescription"_L1,
        "publisherId"_L1,
        "effectiveUnitPrice"_L1,
        "alternateId"_L1,
        "billableQuantity"_L1,
        "pricingCurrency"_L1,
        "pcToBcExchangeRate"_L1,
        "pcToBcExchangeRateDate"_L1,
        "meterDescription"_L1,
        "reservationOrderId"_L1,
        "referenceId"_L1,
        "productQualifiers"_L1,
        "creditReasonCode"_L1,
        "invoiceNumber"_L1,
        "currency"_L1,
        "billingCurrency"_L1,
        "billingPreTaxTotal"_L1,
        "pricingPreTaxTotal"_L1,
        "usageDate"_L1,
        "meterType"_L1,
        "meterCategory"_L1,
        "meterId"_L1,
        "meterSubCategory"_L1,
        "meterName"_L1,
        "meterRegion"_L1,
        "unit"_L1,
        "resourceLocation"_L1,
        "consumedService"_L1,
        "resourceGroup"_L1,
        "resourceUri"_L1,
        "serviceInfo1"_L1,
        "serviceInfo2"_L1,
        "tags"_L1,
        "additionalInfo"_L1,
        "partnerEarnedCreditPercentage"_L1,
        "creditPercentage"_L1,
        "creditType"_L1,
        "benefitOrderId"_L1,
        "benefitId"_L1,
        "benefitType"_L1,
        "mpnId"_L1,
        "offerId"_L1,
        "skuId"_L1,
        "productId"_L1,
        "availabilityId"_L1,
    };

    QString textOf(CsvFields& fields, QLatin1StringView field)
    {
        return fields.text(field).value_or(QString());
    }

    /// The first of several columns that says something.
    QString firstOf(CsvFields& fields, std::initializer_list<QLatin1StringView> columns)
    {
        QString found;
        for (const auto column : columns) {
            const auto text = textOf(fields, column);
            if (found.isEmpty())
                found = text;
        }
        return found;
    }

    /// Seats come as `15`, `15.0` and `15.000000`.
    std::optional<int> seats(CsvFields& fields)
    {
        auto text = textOf(fields, "quantity"_L1);
        if (text.isEmpty())
            return std::nullopt;
        text.replace(u',', u'.');
        bool isNumber = false;
        const double number = text.toDouble(&isNumber);
        if (!isNumber || std::abs(number) > std::numeric_limits<int>::max()) {
            fields.fault(importreason::numberInvalid, "quantity"_L1, text);
            return std::nullopt;
        }
        return static_cast<int>(std::lround(number));
    }

    /// Product, SKU and availability as Partner Center joins them; spreadsheets take the zeros from the SKU.
    QString newCommerceOffer(CsvFields& fields)
    {
        const auto product = textOf(fields, "productId"_L1);
        const auto sku = textOf(fields, "skuId"_L1);
        const auto availability = textOf(fields, "availabilityId"_L1);
        if (product.isEmpty() || sku.isEmpty())
            return {};
        const auto offer = product + u':' + sku.rightJustified(4, u'0');
        return availability.isEmpty() ? offer : offer + u':' + availability;
    }

    QString termOf(const QString& text)
    {
        const auto words = headerName(text);
        if (words.startsWith(u"three"_s) || words.startsWith(u'3'))
            return u"P3Y"_s;
        if (words.startsWith(u"onemonth"_s) || words.startsWith(u"1month"_s))
            return u"P1M"_s;
        return words.startsWith(u"oneyear"_s) || words.startsWith(u"1year"_s) ? u"P1Y"_s : QString();
    }

    BillingCycle cycleOf(const QString& text)
    {
        if (sameKey(text, "yearly"_L1))
            return BillingCycle::Annual;
        if (const auto known = foreignKey<BillingCycle>(text); known && !text.isEmpty())
            return *known;
        // "One-Year commitment for monthly billing"
        const auto words = headerName(text);
        if (words.endsWith(u"monthlybilling"_s))
            return BillingCycle::Monthly;
        const bool annual = words.endsWith(u"yearlybilling"_s) || words.endsWith(u"annualbilling"_s);
        return annual && !words.contains(u"monthly"_s) ? BillingCycle::Annual : BillingCycle::Unknown;
    }

    std::optional<Instant> instantOf(CsvFields& fields, QLatin1StringView field)
    {
        return fields.instant(field).value_or(std::nullopt);
    }

    void readCustomer(CsvFields& fields, Charge& charge)
    {
        charge.tenantId = fields.guid("customerId"_L1);
        charge.customerName = textOf(fields, "customerName"_L1);
        charge.domain = firstOf(fields, {"customerDomainName"_L1, "domainName"_L1}).toLower();
        charge.country = textOf(fields, "customerCountry"_L1).toUpper();
        if (charge.country.size() != 2)
            charge.country.clear();
    }

    /// In legacy files `SubscriptionId` is the billing platform's; Partner Center's stands in a column of its own.
    void readIds(CsvFields& fields, ImportKind kind, Charge& charge)
    {
        const bool legacy = kind == ImportKind::LicenseReconciliation;
        const auto column = legacy ? "syndicationPartnerSubscriptionNumber"_L1 : "subscriptionId"_L1;
        if (legacy)
            charge.billingId = textOf(fields, "subscriptionId"_L1);
        if (fields.filledText(column))
            charge.subscriptionGuid = fields.guid(column);
        else if (legacy && charge.chargeClass != ChargeClass::Credit)
            fields.fault(importreason::valueMissing, column, {});
        const auto durable = textOf(fields, "durableOfferId"_L1);
        charge.offerId = legacy ? canonicalGuid(durable).value_or(durable) : newCommerceOffer(fields);
        charge.orderId = textOf(fields, "orderId"_L1);
        charge.partnerId = textOf(fields, "resellerMpnId"_L1);
        if (charge.partnerId == u"0"_s || charge.partnerId == u"-1"_s)
            charge.partnerId.clear();
    }

    void readNames(CsvFields& fields, Charge& charge)
    {
        charge.offerName = firstOf(fields, {"offerName"_L1, "skuName"_L1, "productName"_L1});
        charge.name = firstOf(fields, {"subscriptionName"_L1, "subscriptionDescription"_L1});
        charge.publisher = textOf(fields, "publisherName"_L1);
        charge.promotionId = textOf(fields, "promotionId"_L1);
        charge.unitType = textOf(fields, "unitType"_L1);
        charge.entitlementName = textOf(fields, "entitlementDescription"_L1);
        charge.entitlementId = fields.optionalGuid("entitlementId"_L1).value_or(QString());
    }

    void readTerms(CsvFields& fields, Charge& charge)
    {
        const auto term = textOf(fields, "termAndBillingCycle"_L1);
        charge.termDuration = termOf(term);
        charge.billingCycle = cycleOf(firstOf(fields, {"billingFrequency"_L1, "billingCycleType"_L1}));
        if (charge.billingCycle == BillingCycle::Unknown)
            charge.billingCycle = cycleOf(term);
        charge.subscriptionStart = instantOf(fields, "subscriptionStartDate"_L1);
        charge.subscriptionEnd = instantOf(fields, "subscriptionEndDate"_L1);
        charge.chargeStart = instantOf(fields, "chargeStartDate"_L1);
        charge.chargeEnd = instantOf(fields, "chargeEndDate"_L1);
    }

    Money moneyOf(CsvFields& fields, std::initializer_list<QLatin1StringView> columns, const QString& currency)
    {
        for (const auto column : columns) {
            const auto text = fields.filledText(column);
            if (!text)
                continue;
            const auto money = foreignMoney(*text, currency);
            if (!money)
                fields.fault(importreason::amountInvalid, column, *text);
            return money.value_or(Money{0, currency});
        }
        return {0, currency};
    }

} // namespace

ChargeClass chargeClassOf(const QString& chargeType)
{
    const auto type = headerName(chargeType);
    if (type.contains(u"credit"_s))
        return ChargeClass::Credit;
    for (const auto word : {u"prorat", u"addquantity", u"removequantity", u"discount", u"refund", u"offset", u"tax"}) {
        if (type.contains(QStringView(word)))
            return ChargeClass::Change;
    }
    return type.contains(u"cancel"_s) ? ChargeClass::Cancellation : ChargeClass::Regular;
}

Charge readCharge(CsvFields& fields, ImportKind kind)
{
    Charge charge;
    charge.type = textOf(fields, "chargeType"_L1);
    charge.chargeClass = chargeClassOf(charge.type);
    if (fields.filledText("creditReasonCode"_L1) && textOf(fields, "subtotal"_L1).startsWith(u'-'))
        charge.chargeClass = ChargeClass::Credit;
    readCustomer(fields, charge);
    readIds(fields, kind, charge);
    readNames(fields, charge);
    readTerms(fields, charge);
    const auto quantity = seats(fields);
    if (kind != ImportKind::DailyUsage) // there it is what a meter counted
        charge.quantity = quantity;
    for (const auto column : kIgnored)
        fields.text(column);
    charge.extra = fields.unknown();
    return charge;
}

CreditLine readCredit(CsvFields& fields, const Charge& charge)
{
    CreditLine line;
    const auto currency = firstOf(fields, {"currency"_L1, "billingCurrency"_L1}).toUpper();
    if (currency.isEmpty())
        fields.fault(importreason::valueMissing, "currency"_L1, {});
    line.invoiceNumber = textOf(fields, "invoiceNumber"_L1);
    line.subscriptionGuid = charge.subscriptionGuid;
    line.chargeType = charge.type;
    line.reasonCode = textOf(fields, "creditReasonCode"_L1);
    line.description = firstOf(
        fields, {"priceAdjustmentDescription"_L1, "subscriptionDescription"_L1, "offerName"_L1, "productName"_L1});
    line.amount = moneyOf(fields, {"subtotal"_L1, "billingPreTaxTotal"_L1, "amount"_L1}, currency);
    line.total = moneyOf(fields, {"total"_L1, "totalForCustomer"_L1}, currency);
    if (line.total.minorUnits == 0)
        line.total = line.amount;
    line.startsAt = charge.chargeStart;
    line.endsAt = charge.chargeEnd;
    return line;
}

} // namespace helpdesk
