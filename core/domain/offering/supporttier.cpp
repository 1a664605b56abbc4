// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/offering/supporttier.h"

#include "base/moneyamount.h"
#include "domain/offering/offeringreasons.h"

#include <QRegularExpression>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kMinutesOfDay = 24 * 60;
    constexpr qsizetype kFewestDigits = 3; // emergency numbers of a house exchange are as short

    Bilingual tidiedText(Bilingual text)
    {
        text.en = text.en.trimmed();
        text.ru = text.ru.trimmed();
        if (text.en.isEmpty())
            text.en = text.ru;
        if (text.ru.isEmpty())
            text.ru = text.en;
        return text;
    }

    template <typename E>
    void order(std::vector<E>& values)
    {
        std::ranges::sort(values);
        const auto repeated = std::ranges::unique(values);
        values.erase(repeated.begin(), repeated.end());
    }

    Error tierBlocked(QLatin1StringView reason, Subject subject, const QStringList& arguments = {})
    {
        Error error{ErrorCode::Blocked, subject, {}, {}, {}};
        error.reasons << Reason{reason, arguments};
        return error;
    }

    bool isMailAddress(const QString& text)
    {
        static const QRegularExpression form(u"^[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;.]{2,}$"_s);
        return form.match(text).hasMatch();
    }

    bool isPhoneNumber(const QString& text)
    {
        return std::ranges::count_if(text, [](QChar c) { return c.isDigit(); }) >= kFewestDigits;
    }

    bool isPage(const QString& text)
    {
        static const QRegularExpression form(u"^https?://[^\\s/]+\\S*$"_s);
        return form.match(text).hasMatch();
    }

    std::optional<Error> faultOf(const TierContact& contact)
    {
        if (contact.address.isEmpty())
            return tierBlocked(offeringreason::addressMissing, Subject::Contact);
        switch (contact.method) {
        case ContactMethod::Phone:
            if (!isPhoneNumber(contact.address))
                return fail(ErrorCode::Invalid, Subject::Phone, {contact.address}).value();
            break;
        case ContactMethod::Mail:
            if (!isMailAddress(contact.address))
                return fail(ErrorCode::Invalid, Subject::Email, {contact.address}).value();
            break;
        case ContactMethod::Portal:
            if (!isPage(contact.address))
                return tierBlocked(offeringreason::portalMalformed, Subject::Contact, {contact.address});
            break;
        }
        return std::nullopt;
    }

    std::optional<Error> contactsFault(const SupportTier& tier)
    {
        if (tier.contacts.empty())
            return tierBlocked(offeringreason::contactsMissing, Subject::Contact);
        for (const auto& contact : tier.contacts) {
            if (auto fault = faultOf(contact))
                return fault;
        }
        return std::nullopt;
    }

    std::optional<Error> phoneOnlyFault(const SupportTier& tier)
    {
        const bool hasPhone = std::ranges::any_of(
            tier.contacts, [](const TierContact& contact) { return contact.method == ContactMethod::Phone; });
        if (tier.phoneOnly.empty() || hasPhone)
            return std::nullopt;
        return tierBlocked(offeringreason::phoneMissing, Subject::Phone);
    }

    std::optional<Error> priceFault(const TierPrice& price)
    {
        if (price.model == PriceModel::Free)
            return std::nullopt;
        if (!isCurrencyCode(price.amount.currency))
            return tierBlocked(offeringreason::currencyMalformed, Subject::Value, {price.amount.currency});
        if (price.amount.minorUnits <= 0)
            return tierBlocked(offeringreason::priceMissing, Subject::Value);
        if (price.model == PriceModel::PrepaidHours && price.hours <= 0)
            return tierBlocked(offeringreason::hoursMissing, Subject::Value);
        return std::nullopt;
    }

    std::optional<Error> deliveryFault(const SupportTier& tier)
    {
        const auto& delivery = tier.delivery;
        if (delivery.by == Delivery::Own)
            return std::nullopt;
        if (delivery.company.isEmpty())
            return tierBlocked(offeringreason::companyMissing, Subject::Name);
        if (delivery.email.isEmpty() && delivery.phone.isEmpty())
            return tierBlocked(offeringreason::companyUnreachable, Subject::Contact);
        if (!delivery.email.isEmpty() && !isMailAddress(delivery.email))
            return fail(ErrorCode::Invalid, Subject::Email, {delivery.email}).value();
        for (const auto service : delivery.services) {
            if (!tier.covers(service))
                return tierBlocked(offeringreason::partNotSupported, Subject::Service, {keyOf(service)});
        }
        return std::nullopt;
    }

} // namespace

bool SupportTier::isOfferedOn(QDate day) const
{
    return (!validFrom.isValid() || validFrom <= day) && (!validTo.isValid() || day <= validTo);
}

bool SupportTier::covers(Service service) const
{
    return std::ranges::find(services, service) != services.end();
}

bool SupportTier::covers(CaseKind kind) const
{
    return std::ranges::find(kinds, kind) != kinds.end();
}

bool isRoundTheClock(const CalendarRules& hours)
{
    const TimeSlots whole{{0, kMinutesOfDay}};
    const auto isWhole = [&whole](const TimeSlots& slots) { return slots == whole; };
    return std::ranges::all_of(hours.week, isWhole)
        && std::ranges::all_of(hours.exceptions, isWhole, &CalendarException::slots);
}

CalendarRules roundTheClock(const QString& timeZone)
{
    CalendarRules rules;
    rules.timeZone = timeZone;
    rules.week.fill({{0, kMinutesOfDay}});
    return rules;
}

SupportTier tidied(SupportTier tier)
{
    tier.name = tidiedText({tier.name.en.simplified(), tier.name.ru.simplified()});
    tier.description = tidiedText(tier.description);
    tier.price.note = tidiedText(tier.price.note);
    tier.price.amount.currency = tier.price.amount.currency.trimmed().toUpper();
    order(tier.services);
    order(tier.kinds);
    order(tier.phoneOnly);
    order(tier.delivery.services);
    for (auto& contact : tier.contacts)
        contact.address = contact.address.simplified();
    if (tier.price.model != PriceModel::PrepaidHours)
        tier.price.hours = 0;
    if (tier.price.model == PriceModel::Free)
        tier.price.amount = {};
    for (auto* text : {&tier.delivery.company, &tier.delivery.contact, &tier.delivery.email, &tier.delivery.phone})
        *text = text->simplified();
    if (tier.delivery.by == Delivery::Own)
        tier.delivery = {};
    if (auto hours = checkedRules(tier.hours))
        tier.hours = *std::move(hours);
    return tier;
}

std::vector<TierFault> tierFaults(const SupportTier& tier)
{
    std::vector<TierFault> faults;
    const auto add = [&faults](TierField field, std::optional<Error> error) {
        if (error)
            faults.push_back({field, *std::move(error)});
    };
    const auto addFailed = [&faults](TierField field, const auto& result) {
        if (!result)
            faults.push_back({field, result.error()});
    };
    if (tier.name.isEmpty())
        add(TierField::Name, fail(ErrorCode::Missing, Subject::Name).value());
    if (tier.services.empty())
        add(TierField::Services, tierBlocked(offeringreason::servicesMissing, Subject::Service));
    if (tier.kinds.empty())
        add(TierField::Kinds, tierBlocked(offeringreason::kindsMissing, Subject::Category));
    addFailed(TierField::Hours, checkedRules(tier.hours));
    add(TierField::Contacts, contactsFault(tier));
    add(TierField::PhoneOnly, phoneOnlyFault(tier));
    if (tier.policy)
        addFailed(TierField::Targets, checkPolicy(*tier.policy));
    add(TierField::Price, priceFault(tier.price));
    add(TierField::Delivery, deliveryFault(tier));
    if (tier.validFrom.isValid() && tier.validTo.isValid() && tier.validTo < tier.validFrom)
        add(TierField::Validity, fail(ErrorCode::Invalid, Subject::Period, {tier.validTo.toString(Qt::ISODate)}).value());
    return faults;
}

} // namespace helpdesk
