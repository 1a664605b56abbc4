// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/demo/demooffering.h"

#include "domain/offering/offeringjson.h"
#include "services/demo/demofile.h"
#include "storage/offering/agreementstore.h"
#include "storage/offering/tierstore.h"

#include <QJsonArray>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    /// A tier was thought out this long before the first agreement on it.
    constexpr std::chrono::days kTierAge(800);

    Result<> checkTier(const SupportTier& tier)
    {
        if (const auto faults = tierFaults(tier); !faults.empty())
            return Failure(faults.front().error);
        return {};
    }

    Result<QHash<QString, SupportTier>> fillTiers(Database& database, const QJsonArray& tiers, const DemoTime& time,
                                                  const Actor& actor)
    {
        QHash<QString, SupportTier> filled;
        for (const auto& json : tiers) {
            HD_TRY(auto tier, tierFromJson(json.toObject(), {}));
            tier = tidied(tier);
            HD_CHECK(checkTier(tier));
            tier.revision = 1;
            tier.createdAt = time.now() - kTierAge;
            tier.updatedAt = tier.createdAt;
            HD_TRY(tier.id, TierStore(database).insert(tier));
            HD_CHECK(AgreementStore(database).record(
                tier.id, actor, {tier.createdAt, actor.name, OfferingAct::Added, differences({}, tierToJson(tier))}));
            filled.insert(tier.name.en, tier);
        }
        return filled;
    }

    Result<QDate> dayAt(const DemoTime& time, const SupportTier& tier, const QString& text)
    {
        HD_TRY(const auto instant, time.optionalAt(text));
        return instant ? instant->toUtc().toTimeZone(QTimeZone(tier.hours.timeZone.toUtf8())).date() : QDate();
    }

    Result<> fillAgreement(Database& database, const QJsonObject& json, const DemoTime& time, const SupportTier& tier,
                           CustomerId customer, const Actor& actor)
    {
        SupportAgreement agreement;
        agreement.revision = 1;
        agreement.customer = customer;
        agreement.tier = tier.id;
        HD_TRY(agreement.startsOn, dayAt(time, tier, json.value("starts"_L1).toString()));
        HD_TRY(agreement.endsOn, dayAt(time, tier, json.value("ends"_L1).toString()));
        QJsonObject terms;
        for (const auto* key : {"reference", "hours_note", "price", "currency"}) {
            if (json.contains(QLatin1StringView(key)))
                terms.insert(QLatin1StringView(key), json.value(QLatin1StringView(key)));
        }
        HD_TRY(agreement, agreementFromJson(terms, agreement));
        HD_TRY(const auto starts, time.at(json.value("starts"_L1).toString()));
        agreement.createdAt = std::min(starts - std::chrono::days(12), time.now() - std::chrono::days(3));
        agreement.sent = TermsRecord{agreement.createdAt, actor.name};
        if (const auto who = json.value("accepted_by"_L1).toString(); !who.isEmpty())
            agreement.accepted = TermsRecord{agreement.createdAt + std::chrono::hours(52), who};
        agreement.updatedAt = agreement.createdAt;
        AgreementStore store(database);
        HD_TRY(agreement.id, store.insert(agreement));
        return store.record(agreement.id, actor,
                            {agreement.createdAt, actor.name, OfferingAct::Added,
                             differences({}, agreementToJson(agreement, tier.name.en))});
    }

} // namespace

Result<> fillDemoOffering(Database& database, const DemoTime& time, const DemoStaff& staff,
                          const QHash<QString, DemoCustomer>& customers)
{
    HD_TRY(const auto file, readDemoFile(u"offering"_s));
    const auto supervisor = actorOf(staff.users.value(u"miriam.graham"_s));
    HD_TRY(const auto tiers, fillTiers(database, file.object().value("tiers"_L1).toArray(), time, supervisor));
    const auto agreements = file.object().value("agreements"_L1).toArray();
    for (const auto& entry : agreements) {
        const auto json = entry.toObject();
        const auto domain = json.value("domain"_L1).toString();
        const auto tier = json.value("tier"_L1).toString();
        if (!customers.contains(domain) || !tiers.contains(tier))
            return fail(ErrorCode::Internal, {domain, tier});
        HD_CHECK(
            fillAgreement(database, json, time, tiers[tier], customers[domain].customer.id, supervisor));
    }
    return {};
}

} // namespace helpdesk
