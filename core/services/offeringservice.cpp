// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/offeringservice.h"

#include "base/fold.h"
#include "domain/offering/offeringjson.h"
#include "domain/offering/offeringreasons.h"
#include "services/auditedaction.h"
#include "services/rolechecks.h"
#include "services/sla/duerecompute.h"
#include "services/sla/promises.h"
#include "services/ticketservice.h"
#include "storage/changefeed.h"
#include "storage/offering/agreementstore.h"
#include "storage/offering/tierstore.h"

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    Failure tierBlocked(QLatin1StringView reason, Subject subject, const QStringList& arguments = {})
    {
        Error error{ErrorCode::Blocked, subject, arguments, {}, {}};
        error.reasons << Reason{reason, arguments};
        return Failure(std::move(error));
    }

    bool isNamed(const SupportTier& tier, const QString& name)
    {
        return folded(tier.name.en) == name || folded(tier.name.ru) == name;
    }

    // Whether the clocks of tickets may run otherwise.
    bool promisesDiffer(const SupportTier& one, const SupportTier& other)
    {
        return one.hours != other.hours || one.policy != other.policy || one.isDefault != other.isDefault
            || one.validFrom != other.validFrom || one.validTo != other.validTo;
    }

    void tellDefault(AuditedAction& action, const QString& before)
    {
        if (!before.isEmpty())
            action.tell(u"default_before"_s, before);
    }

    bool nameHas(const SupportTier& tier, const QString& part)
    {
        return folded(tier.name.en).contains(part) || folded(tier.name.ru).contains(part);
    }

} // namespace

OfferingService::OfferingService(Database& database, const Clock& clock)
    : m_database(database)
    , m_clock(clock)
{
}

Result<std::vector<SupportTier>> OfferingService::tiers()
{
    return TierStore(m_database).list();
}

Result<SupportTier> OfferingService::tier(TierId id)
{
    HD_TRY(auto found, TierStore(m_database).find(id));
    if (!found)
        return tierBlocked(offeringreason::tierUnknown, Subject::SupportPlan, {QString::number(id.value())});
    return *std::move(found);
}

Result<SupportTier> OfferingService::resolveTier(const QString& text)
{
    HD_TRY(const auto all, tiers());
    const auto wanted = folded(text);
    std::vector<SupportTier> found;
    std::ranges::copy_if(all, std::back_inserter(found), [&](const SupportTier& one) { return isNamed(one, wanted); });
    if (found.empty() && !wanted.isEmpty())
        std::ranges::copy_if(all, std::back_inserter(found), [&](const SupportTier& one) { return nameHas(one, wanted); });
    if (found.size() == 1)
        return found.front();
    if (found.empty())
        return tierBlocked(offeringreason::tierUnknown, Subject::SupportPlan, {text});
    QStringList names;
    for (const auto& one : found)
        names << one.name.en;
    return tierBlocked(offeringreason::tierAmbiguous, Subject::SupportPlan, {text, names.join(u", "_s)});
}

Result<> OfferingService::checkTier(const Actor& actor, const SupportTier& tier)
{
    HD_CHECK(requireAdministrator(actor));
    if (const auto faults = tierFaults(tier); !faults.empty())
        return Failure(faults.front().error);
    HD_TRY(const auto all, tiers());
    const auto taken = std::ranges::any_of(all, [&tier](const SupportTier& other) {
        return other.id != tier.id && folded(other.name.en) == folded(tier.name.en);
    });
    if (taken)
        return tierBlocked(offeringreason::tierNameTaken, Subject::Name, {tier.name.en});
    return {};
}

// One default at most: the newest wins. The name of the one that was it.
Result<QString> OfferingService::takeDefaultFromOthers(const Actor& actor, const SupportTier& tier)
{
    if (!tier.isDefault)
        return QString();
    TierStore store(m_database);
    HD_TRY(auto present, store.findDefault());
    if (!present || present->id == tier.id)
        return QString();
    const auto before = tierToJson(*present);
    const auto seen = present->revision;
    present->isDefault = false;
    present->updatedAt = m_clock.now();
    present->revision = seen + 1;
    HD_CHECK(store.update(*present, seen));
    HD_CHECK(AgreementStore(m_database)
                 .record(present->id, actor,
                         {m_clock.now(), actor.name, OfferingAct::Edited, differences(before, tierToJson(*present))}));
    return present->name.en;
}

Result<SupportTier> OfferingService::addTier(const Actor& actor, const SupportTier& tier)
{
    HD_TRY(auto action, AuditedAction::begin(m_database, m_clock, actor, AuditThing::Tier, AuditAct::Added));
    auto added = tidied(tier);
    added.id = {};
    added.revision = 1;
    added.createdAt = m_clock.now();
    added.updatedAt = added.createdAt;
    HD_CHECK(checkTier(actor, added));
    HD_TRY(const auto before, takeDefaultFromOthers(actor, added));
    HD_TRY(added.id, TierStore(m_database).insert(added));
    HD_CHECK(AgreementStore(m_database)
                 .record(added.id, actor,
                         {added.createdAt, actor.name, OfferingAct::Added, differences({}, tierToJson(added))}));
    HD_CHECK(announceTiers(added.isDefault));
    action.about(added.id, added.name.en);
    action.changed({}, tierToJson(added));
    tellDefault(action, before);
    HD_CHECK(action.commit());
    return added;
}

Result<SupportTier> OfferingService::editTier(const Actor& actor, const SupportTier& edited)
{
    HD_TRY(auto action, AuditedAction::begin(m_database, m_clock, actor, AuditThing::Tier, AuditAct::Edited));
    HD_TRY(const auto present, tier(edited.id));
    auto kept = tidied(edited);
    kept.createdAt = present.createdAt;
    kept.updatedAt = m_clock.now();
    kept.revision = edited.revision + 1;
    HD_CHECK(checkTier(actor, kept));
    HD_TRY(const auto before, takeDefaultFromOthers(actor, kept));
    HD_CHECK(TierStore(m_database).update(kept, edited.revision));
    HD_CHECK(AgreementStore(m_database)
                 .record(kept.id, actor,
                         {kept.updatedAt, actor.name, OfferingAct::Edited,
                          differences(tierToJson(present), tierToJson(kept))}));
    HD_CHECK(announceTiers(promisesDiffer(present, kept)));
    action.about(kept.id, kept.name.en);
    action.changed(tierToJson(present), tierToJson(kept));
    tellDefault(action, before);
    HD_CHECK(action.commit());
    return kept;
}

Result<> OfferingService::removeTier(const Actor& actor, TierId id)
{
    HD_CHECK(requireAdministrator(actor));
    HD_TRY(auto action, AuditedAction::begin(m_database, m_clock, actor, AuditThing::Tier, AuditAct::Removed));
    HD_TRY(const auto present, tier(id));
    TierStore store(m_database);
    HD_TRY(const auto agreements, store.countAgreements(id));
    if (agreements > 0)
        return tierBlocked(offeringreason::tierInUse, Subject::SupportPlan, {present.name.en});
    HD_CHECK(AgreementStore(m_database)
                 .record(id, actor,
                         {m_clock.now(), actor.name, OfferingAct::Removed, differences(tierToJson(present), {})}));
    HD_CHECK(store.remove(id));
    HD_CHECK(announceTiers(present.isDefault));
    action.about(id, present.name.en);
    action.changed(tierToJson(present), {});
    return action.commit();
}

Result<> OfferingService::announceTiers(bool promisesMoved)
{
    ChangeFeed feed(m_database);
    if (promisesMoved)
        HD_CHECK(DueRecompute(m_database).demand());
    return feed.insert(ChangedThing::Partner, 1);
}

Result<std::vector<OfferingChange>> OfferingService::changesOf(TierId tier)
{
    return AgreementStore(m_database).changesOf(tier);
}

Result<SupportCoverage> OfferingService::coverage(const Actor& actor, TicketId id)
{
    HD_TRY(const auto details, TicketService(m_database, m_clock).details(actor, id));
    const auto& ticket = details.ticket;
    HD_TRY(const auto offering, offeringOf(ticket.customer));
    auto terms = offering.termsAt(ticket.createdAt);
    HD_TRY(auto promises, Promises::inForce(m_database));
    HD_TRY(const auto promise, promises.of(id, ticket.createdAt));
    terms.policy = promise.listed->terms;
    const SupportRequest request{ticket.service, kindsOf(ticket.category), ticket.severity, ticket.channel};
    return supportCoverage(terms, request, ticket.createdAt);
}

} // namespace helpdesk
