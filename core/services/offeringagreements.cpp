// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of OfferingService that is about agreements.

#include "domain/offering/offeringjson.h"
#include "domain/offering/offeringreasons.h"
#include "services/auditedaction.h"
#include "services/offeringservice.h"
#include "services/rolechecks.h"
#include "services/sla/policylist.h"
#include "services/sla/servicelevels.h"
#include "storage/changefeed.h"
#include "storage/customer/customerstore.h"
#include "storage/offering/agreementstore.h"
#include "storage/offering/tierstore.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    Failure blocked(QLatin1StringView reason, Subject subject, const QStringList& arguments = {})
    {
        Error error{ErrorCode::Blocked, subject, arguments, {}, {}};
        error.reasons << Reason{reason, arguments};
        return Failure(std::move(error));
    }

    SupportAgreement tidied(SupportAgreement agreement)
    {
        agreement.reference = agreement.reference.simplified();
        agreement.hoursNote = agreement.hoursNote.trimmed();
        for (auto* record : {&agreement.sent, &agreement.accepted}) {
            if (*record)
                (*record)->who = (*record)->who.simplified();
        }
        return agreement;
    }

    OfferingAct actOf(const SupportAgreement& before, const SupportAgreement& after)
    {
        auto ended = before;
        ended.endsOn = after.endsOn;
        ended.revision = after.revision;
        ended.updatedAt = after.updatedAt;
        if (!before.accepted && after.accepted)
            return OfferingAct::Accepted;
        if (!before.sent && after.sent)
            return OfferingAct::Sent;
        return after.endsOn.isValid() && ended == after ? OfferingAct::Ended : OfferingAct::Edited;
    }

    AuditAct auditActOf(OfferingAct act)
    {
        switch (act) {
        case OfferingAct::Added:
            return AuditAct::Added;
        case OfferingAct::Edited:
            return AuditAct::Edited;
        case OfferingAct::Ended:
            return AuditAct::Ended;
        case OfferingAct::Sent:
            return AuditAct::Sent;
        case OfferingAct::Accepted:
            return AuditAct::Accepted;
        case OfferingAct::Removed:
            return AuditAct::Removed;
        }
        Q_UNREACHABLE();
        return AuditAct::Edited;
    }

    Result<QString> agreementName(Database& database, const SupportAgreement& agreement, const SupportTier& tier)
    {
        HD_TRY(const auto customer, CustomerStore(database).find(agreement.customer));
        return u"%1, %2"_s.arg(tier.name.en, customer.name);
    }

    Result<QJsonObject> jsonOf(Database& database, const SupportAgreement& agreement)
    {
        HD_TRY(const auto tier, TierStore(database).find(agreement.tier));
        return agreementToJson(agreement, tier ? tier->name.en : QString());
    }

} // namespace

Result<CustomerOffering> OfferingService::offeringOf(CustomerId customer)
{
    CustomerOffering offering;
    HD_TRY(const auto policies, policiesInForce(m_database));
    offering.policy = policies.back().terms;
    HD_TRY(offering.tiers, tiers());
    if (customer.isValid()) {
        HD_TRY(offering.agreements, AgreementStore(m_database).listOf(customer));
    }
    return offering;
}

Result<std::vector<SupportAgreement>> OfferingService::agreements()
{
    return AgreementStore(m_database).list();
}

Result<SupportTier> OfferingService::checkAgreement(const SupportAgreement& agreement)
{
    HD_TRY(const auto customer, CustomerStore(m_database).find(agreement.customer));
    HD_TRY(auto of, tier(agreement.tier));
    if (const auto faults = agreementFaults(agreement, of); !faults.empty())
        return Failure(faults.front().error);
    return of;
}

Result<> OfferingService::checkOverlap(const SupportAgreement& agreement)
{
    HD_TRY(const auto others, AgreementStore(m_database).listOf(agreement.customer));
    for (const auto& other : others) {
        if (other.id == agreement.id || !overlap(other, agreement))
            continue;
        HD_TRY(const auto of, tier(other.tier));
        return blocked(
            offeringreason::agreementOverlaps, Subject::Date,
            {of.name.en, other.startsOn.toString(Qt::ISODate), other.endsOn.toString(Qt::ISODate)});
    }
    return {};
}

// Ends what runs on the first day of the next agreement.
Result<> OfferingService::endBefore(const Actor& actor, const SupportAgreement& next)
{
    HD_TRY(const auto others, AgreementStore(m_database).listOf(next.customer));
    for (auto other : others) {
        if (other.startsOn >= next.startsOn || !other.isInForceOn(next.startsOn))
            continue;
        other.endsOn = next.startsOn.addDays(-1);
        HD_TRY(const auto ended, write(actor, other));
    }
    return {};
}

Result<SupportAgreement> OfferingService::addAgreement(const Actor& actor, const SupportAgreement& agreement,
                                                       bool replaces)
{
    HD_CHECK(requireSupervisor(actor));
    HD_TRY(auto action, AuditedAction::begin(m_database, m_clock, actor, AuditThing::Agreement, AuditAct::Added));
    auto added = tidied(agreement);
    added.id = {};
    added.revision = 1;
    added.createdAt = m_clock.now();
    added.updatedAt = added.createdAt;
    HD_TRY(const auto of, checkAgreement(added));
    if (replaces)
        HD_CHECK(endBefore(actor, added));
    HD_CHECK(checkOverlap(added));
    AgreementStore store(m_database);
    HD_TRY(added.id, store.insert(added));
    HD_CHECK(store.record(
        added.id, actor,
        {added.createdAt, actor.name, OfferingAct::Added, differences({}, agreementToJson(added, of.name.en))}));
    HD_CHECK(announceCustomer(added.customer));
    HD_TRY(const auto name, agreementName(m_database, added, of));
    action.about(added.id, name);
    action.changed({}, agreementToJson(added, of.name.en));
    HD_CHECK(action.commit());
    return added;
}

// Within a transaction.
Result<SupportAgreement> OfferingService::write(const Actor& actor, SupportAgreement agreement)
{
    AgreementStore store(m_database);
    HD_TRY(const auto present, store.find(agreement.id));
    if (!present)
        return blocked(offeringreason::agreementUnknown, Subject::SupportPlan);
    const auto seen = agreement.revision;
    agreement.customer = present->customer;
    agreement.createdAt = present->createdAt;
    agreement.updatedAt = m_clock.now();
    agreement.revision = seen + 1;
    HD_TRY(const auto of, checkAgreement(agreement));
    HD_CHECK(checkOverlap(agreement));
    HD_CHECK(store.update(agreement, seen));
    HD_TRY(const auto before, jsonOf(m_database, *present));
    HD_CHECK(store.record(agreement.id, actor,
                          {agreement.updatedAt, actor.name, actOf(*present, agreement),
                           differences(before, agreementToJson(agreement, of.name.en))}));
    return agreement;
}

Result<SupportAgreement> OfferingService::editAgreement(const Actor& actor, const SupportAgreement& agreement)
{
    HD_CHECK(requireSupervisor(actor));
    HD_TRY(auto action, AuditedAction::begin(m_database, m_clock, actor, AuditThing::Agreement, AuditAct::Edited));
    HD_TRY(const auto present, AgreementStore(m_database).find(agreement.id));
    HD_TRY(auto edited, write(actor, tidied(agreement)));
    HD_CHECK(announceCustomer(edited.customer));
    action.setAct(auditActOf(actOf(*present, edited)));
    HD_TRY(const auto of, tier(edited.tier));
    HD_TRY(const auto name, agreementName(m_database, edited, of));
    HD_TRY(const auto before, jsonOf(m_database, *present));
    action.about(edited.id, name);
    action.changed(before, agreementToJson(edited, of.name.en));
    HD_CHECK(action.commit());
    return edited;
}

Result<SupportAgreement> OfferingService::endAgreement(const Actor& actor, AgreementId id, QDate lastDay)
{
    HD_CHECK(requireSupervisor(actor));
    HD_TRY(auto present, AgreementStore(m_database).find(id));
    if (!present)
        return blocked(offeringreason::agreementUnknown, Subject::SupportPlan);
    present->endsOn = lastDay;
    return editAgreement(actor, *present);
}

Result<> OfferingService::announceCustomer(CustomerId customer)
{
    ChangeFeed feed(m_database);
    HD_TRY(auto levels, ServiceLevels::inForce(m_database));
    HD_TRY(const auto moved, levels.refreshOf(customer));
    for (const auto ticket : moved)
        HD_CHECK(feed.insert(ChangedThing::Ticket, ticket.value()));
    return feed.insert(ChangedThing::Customer, customer.value());
}

Result<std::vector<OfferingChange>> OfferingService::changesOf(AgreementId agreement)
{
    return AgreementStore(m_database).changesOf(agreement);
}

} // namespace helpdesk
