// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/offering/offeringjson.h"

#include "base/moneyamount.h"
#include "domain/sla/calendarjson.h"
#include "domain/sla/policyjson.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    template <typename E>
    QJsonArray keysJson(const std::vector<E>& values)
    {
        QJsonArray keys;
        for (const auto value : values)
            keys << QString(keyOf(value));
        return keys;
    }

    QJsonObject textJson(const Bilingual& text)
    {
        return {{u"en"_s, text.en}, {u"ru"_s, text.ru}};
    }

    QJsonValue dayJson(QDate day)
    {
        return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
    }

    QJsonObject priceJson(const TierPrice& price)
    {
        QJsonObject json{{u"model"_s, QString(keyOf(price.model))}};
        if (price.model != PriceModel::Free) {
            json.insert(u"amount"_s, plainMoney(price.amount));
            json.insert(u"currency"_s, price.amount.currency);
        }
        if (price.model == PriceModel::PrepaidHours)
            json.insert(u"hours"_s, price.hours);
        if (!price.note.isEmpty())
            json.insert(u"note"_s, textJson(price.note));
        return json;
    }

    QJsonObject deliveryJson(const TierDelivery& delivery)
    {
        QJsonObject json{{u"by"_s, QString(keyOf(delivery.by))}};
        if (delivery.by == Delivery::Own)
            return json;
        json.insert(u"company"_s, delivery.company);
        json.insert(u"contact"_s, delivery.contact);
        json.insert(u"email"_s, delivery.email);
        json.insert(u"phone"_s, delivery.phone);
        json.insert(u"services"_s, keysJson(delivery.services));
        return json;
    }

    Failure notAValue(const QJsonValue& value, const QString& place)
    {
        return fail(ErrorCode::Invalid, Subject::Value, {value.toVariant().toString(), place});
    }

    template <typename E>
    Result<E> choiceFrom(const QJsonValue& json)
    {
        if (const auto value = fromKey<E>(json.toString()))
            return *value;
        return notAValue(json, keysOf<E>().join(u", "_s));
    }

    template <typename E>
    Result<std::vector<E>> choicesFrom(const QJsonValue& json, const QString& place)
    {
        if (!json.isArray())
            return notAValue(json, place);
        std::vector<E> values;
        const auto keys = json.toArray();
        for (const auto& key : keys) {
            HD_TRY(const auto value, choiceFrom<E>(key));
            values.push_back(value);
        }
        return values;
    }

    // A text alone is English, and Russian until somebody translates it.
    Bilingual textFrom(const QJsonValue& json, const Bilingual& base)
    {
        if (json.isString())
            return {json.toString(), {}};
        const auto texts = json.toObject();
        return {texts.value("en"_L1).toString(base.en), texts.value("ru"_L1).toString(base.ru)};
    }

    Result<QDate> dayFrom(const QJsonValue& json)
    {
        if (json.isNull())
            return QDate();
        return dayFromText(json.toString());
    }

    Result<std::vector<TierContact>> contactsFrom(const QJsonValue& json)
    {
        if (!json.isArray())
            return notAValue(json, u"contacts"_s);
        std::vector<TierContact> contacts;
        const auto entries = json.toArray();
        for (const auto& entry : entries) {
            HD_TRY(const auto method, choiceFrom<ContactMethod>(entry.toObject().value("method"_L1)));
            contacts.push_back({method, entry.toObject().value("address"_L1).toString()});
        }
        return contacts;
    }

    QString amountText(const QJsonValue& json)
    {
        return json.isDouble() ? QString::number(json.toDouble(), 'f', QLocale::FloatingPointShortest) : json.toString();
    }

    Result<TierPrice> priceFrom(const QJsonObject& json, TierPrice price)
    {
        if (json.contains("model"_L1)) {
            HD_TRY(price.model, choiceFrom<PriceModel>(json.value("model"_L1)));
        }
        const auto currency = json.value("currency"_L1).toString(price.amount.currency).trimmed().toUpper();
        if (json.contains("amount"_L1)) {
            const auto amount = moneyFrom(amountText(json.value("amount"_L1)), currency);
            if (!amount)
                return notAValue(json.value("amount"_L1), u"1200.50"_s);
            price.amount = *amount;
        }
        price.amount.currency = currency;
        price.hours = json.value("hours"_L1).toInt(price.hours);
        price.note = textFrom(json.value("note"_L1), price.note);
        return price;
    }

    Result<TierDelivery> deliveryFrom(const QJsonObject& json, TierDelivery delivery)
    {
        if (json.contains("by"_L1)) {
            HD_TRY(delivery.by, choiceFrom<Delivery>(json.value("by"_L1)));
        }
        delivery.company = json.value("company"_L1).toString(delivery.company);
        delivery.contact = json.value("contact"_L1).toString(delivery.contact);
        delivery.email = json.value("email"_L1).toString(delivery.email);
        delivery.phone = json.value("phone"_L1).toString(delivery.phone);
        if (json.contains("services"_L1)) {
            HD_TRY(delivery.services, choicesFrom<Service>(json.value("services"_L1), u"delivery.services"_s));
        }
        return delivery;
    }

    struct TierKey {
        const char* key;
        Result<> (*read)(const QJsonValue& json, SupportTier& tier);
    };

    constexpr TierKey kKeys[] = {
        {"name",
         [](const QJsonValue& json, SupportTier& tier) -> Result<> {
             tier.name = textFrom(json, tier.name);
             return {};
         }},
        {"description",
         [](const QJsonValue& json, SupportTier& tier) -> Result<> {
             tier.description = textFrom(json, tier.description);
             return {};
         }},
        {"services",
         [](const QJsonValue& json, SupportTier& tier) -> Result<> {
             HD_TRY(tier.services, choicesFrom<Service>(json, u"services"_s));
             return {};
         }},
        {"kinds",
         [](const QJsonValue& json, SupportTier& tier) -> Result<> {
             HD_TRY(tier.kinds, choicesFrom<CaseKind>(json, u"kinds"_s));
             return {};
         }},
        {"hours",
         [](const QJsonValue& json, SupportTier& tier) -> Result<> {
             HD_TRY(tier.hours, calendarFromJson(json.toObject()));
             return {};
         }},
        {"contacts",
         [](const QJsonValue& json, SupportTier& tier) -> Result<> {
             HD_TRY(tier.contacts, contactsFrom(json));
             return {};
         }},
        {"phone_only",
         [](const QJsonValue& json, SupportTier& tier) -> Result<> {
             HD_TRY(tier.phoneOnly, choicesFrom<Severity>(json, u"phone_only"_s));
             return {};
         }},
        {"policy",
         [](const QJsonValue& json, SupportTier& tier) -> Result<> {
             tier.policy.reset();
             if (json.isNull())
                 return {};
             HD_TRY(tier.policy, policyFromJson(json.toObject(), Subject::Target));
             if (!json.toObject().contains("pause"_L1))
                 tier.policy->pausing = shippedPolicy().pausing;
             return {};
         }},
        {"price",
         [](const QJsonValue& json, SupportTier& tier) -> Result<> {
             HD_TRY(tier.price, priceFrom(json.toObject(), tier.price));
             return {};
         }},
        {"delivery",
         [](const QJsonValue& json, SupportTier& tier) -> Result<> {
             HD_TRY(tier.delivery, deliveryFrom(json.toObject(), tier.delivery));
             return {};
         }},
        {"valid_from",
         [](const QJsonValue& json, SupportTier& tier) -> Result<> {
             HD_TRY(tier.validFrom, dayFrom(json));
             return {};
         }},
        {"valid_to",
         [](const QJsonValue& json, SupportTier& tier) -> Result<> {
             HD_TRY(tier.validTo, dayFrom(json));
             return {};
         }},
        {"default",
         [](const QJsonValue& json, SupportTier& tier) -> Result<> {
             if (!json.isBool())
                 return notAValue(json, u"true, false"_s);
             tier.isDefault = json.toBool();
             return {};
         }},
    };

    QStringList tierKeys()
    {
        QStringList keys;
        for (const auto& one : kKeys)
            keys << QLatin1StringView(one.key);
        return keys;
    }

    Result<std::optional<Money>> moneyFromJson(const QJsonObject& json, const std::optional<Money>& base)
    {
        const auto currency = json.value("currency"_L1).toString(base ? base->currency : QString()).trimmed().toUpper();
        if (json.contains("price"_L1) && json.value("price"_L1).isNull())
            return std::optional<Money>();
        if (!json.contains("price"_L1)) {
            auto money = base;
            if (money)
                money->currency = currency;
            return money;
        }
        const auto amount = moneyFrom(amountText(json.value("price"_L1)), currency);
        if (!amount)
            return notAValue(json.value("price"_L1), u"1200.50"_s);
        return std::optional(*amount);
    }

    Result<std::optional<TermsRecord>> recordFrom(const QJsonObject& json, QLatin1StringView at, QLatin1StringView who,
                                                  const std::optional<TermsRecord>& base)
    {
        auto record = base;
        if (json.contains(at)) {
            if (json.value(at).isNull())
                return std::optional<TermsRecord>();
            const auto instant = Instant::fromIso(json.value(at).toString());
            if (!instant)
                return fail(ErrorCode::Invalid, Subject::Date, {json.value(at).toString()});
            record = TermsRecord{*instant, base ? base->who : QString()};
        }
        if (record)
            record->who = json.value(who).toString(record->who);
        return record;
    }

    Result<> checkAgreementKeys(const QJsonObject& json)
    {
        const auto known = agreementToJson({}, {}).keys();
        const auto keys = json.keys();
        for (const auto& key : keys) {
            if (!known.contains(key))
                return fail(ErrorCode::Invalid, Subject::Field, {key, known.join(u", "_s)});
        }
        return {};
    }

    QJsonArray reasonsJson(const QList<Reason>& reasons)
    {
        QJsonArray json;
        for (const auto& reason : reasons)
            json << QJsonObject{{u"key"_s, reason.key}, {u"arguments"_s, QJsonArray::fromStringList(reason.arguments)}};
        return json;
    }

} // namespace

QJsonObject tierToJson(const SupportTier& tier)
{
    QJsonArray contacts;
    for (const auto& contact : tier.contacts)
        contacts << QJsonObject{{u"method"_s, QString(keyOf(contact.method))}, {u"address"_s, contact.address}};
    return {{u"name"_s, textJson(tier.name)},
            {u"description"_s, textJson(tier.description)},
            {u"services"_s, keysJson(tier.services)},
            {u"kinds"_s, keysJson(tier.kinds)},
            {u"hours"_s, calendarToJson(tier.hours)},
            {u"contacts"_s, contacts},
            {u"phone_only"_s, keysJson(tier.phoneOnly)},
            {u"policy"_s, tier.policy ? QJsonValue(policyToJson(*tier.policy)) : QJsonValue()},
            {u"price"_s, priceJson(tier.price)},
            {u"delivery"_s, deliveryJson(tier.delivery)},
            {u"valid_from"_s, dayJson(tier.validFrom)},
            {u"valid_to"_s, dayJson(tier.validTo)},
            {u"default"_s, tier.isDefault}};
}

Result<SupportTier> tierFromJson(const QJsonObject& json, SupportTier base)
{
    for (auto entry = json.begin(); entry != json.end(); ++entry) {
        const auto* known =
            std::ranges::find_if(kKeys, [&entry](const TierKey& one) { return entry.key() == QLatin1StringView(one.key); });
        if (known == std::end(kKeys))
            return fail(ErrorCode::Invalid, Subject::Field, {entry.key(), tierKeys().join(u", "_s)});
        HD_CHECK(known->read(*entry, base));
    }
    return base;
}

QJsonObject agreementToJson(const SupportAgreement& agreement, const QString& tierName)
{
    const auto instant = [](const std::optional<TermsRecord>& record) {
        return record ? QJsonValue(record->at.toIso()) : QJsonValue();
    };
    const auto who = [](const std::optional<TermsRecord>& record) { return record ? record->who : QString(); };
    const auto& price = agreement.price;
    return {{u"tier"_s, tierName},
            {u"starts_on"_s, dayJson(agreement.startsOn)},
            {u"ends_on"_s, dayJson(agreement.endsOn)},
            {u"reference"_s, agreement.reference},
            {u"price"_s, price ? QJsonValue(plainMoney(*price)) : QJsonValue()},
            {u"currency"_s, price ? QJsonValue(price->currency) : QJsonValue()},
            {u"hours_note"_s, agreement.hoursNote},
            {u"sent_at"_s, instant(agreement.sent)},
            {u"sent_by"_s, who(agreement.sent)},
            {u"accepted_at"_s, instant(agreement.accepted)},
            {u"accepted_by"_s, who(agreement.accepted)}};
}

Result<SupportAgreement> agreementFromJson(const QJsonObject& json, SupportAgreement base)
{
    HD_CHECK(checkAgreementKeys(json));
    if (json.contains("starts_on"_L1)) {
        HD_TRY(base.startsOn, dayFrom(json.value("starts_on"_L1)));
    }
    if (json.contains("ends_on"_L1)) {
        HD_TRY(base.endsOn, dayFrom(json.value("ends_on"_L1)));
    }
    base.reference = json.value("reference"_L1).toString(base.reference);
    base.hoursNote = json.value("hours_note"_L1).toString(base.hoursNote);
    HD_TRY(base.price, moneyFromJson(json, base.price));
    HD_TRY(base.sent, recordFrom(json, "sent_at"_L1, "sent_by"_L1, base.sent));
    HD_TRY(base.accepted, recordFrom(json, "accepted_at"_L1, "accepted_by"_L1, base.accepted));
    return base;
}

QJsonObject coverageToJson(const SupportCoverage& coverage)
{
    return {{u"status"_s, QString(keyOf(coverage.status))},
            {u"tier"_s, coverage.tier.isValid() ? QJsonValue(coverage.tierName.en) : QJsonValue()},
            {u"by_agreement"_s, coverage.agreement.isValid()},
            {u"chargeable"_s, isChargeable(coverage)},
            {u"price"_s, coverage.price ? QJsonValue(priceJson(*coverage.price)) : QJsonValue()},
            {u"first_reply_due"_s, coverage.firstReplyDue ? QJsonValue(coverage.firstReplyDue->toIso()) : QJsonValue()},
            {u"opens_at"_s, coverage.opensAt ? QJsonValue(coverage.opensAt->toIso()) : QJsonValue()},
            {u"delivery"_s, deliveryJson(coverage.delivery)},
            {u"reasons"_s, reasonsJson(coverage.reasons)}};
}

Result<QDate> dayFromText(const QString& text)
{
    const auto day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid())
        return fail(ErrorCode::Invalid, Subject::Date, {text});
    return day;
}

} // namespace helpdesk
