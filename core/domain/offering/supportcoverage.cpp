// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/offering/supportcoverage.h"

#include "domain/offering/offeringreasons.h"
#include "domain/sla/businesscalendar.h"

#include <QTimeZone>

#include <algorithm>

namespace helpdesk {

namespace {

    QString dayKey(QDate day)
    {
        return day.toString(Qt::ISODate);
    }

    QDate dayIn(const SupportTier& tier, Instant at)
    {
        const QTimeZone zone(tier.hours.timeZone.toUtf8());
        return zone.isValid() ? at.toUtc().toTimeZone(zone).date() : at.toUtc().date();
    }

    bool holds(const SupportTerms& terms, Instant at)
    {
        return terms.agreement && terms.tier && terms.agreement->isInForceOn(dayIn(*terms.tier, at));
    }

    void explainAgreement(const SupportTerms& terms, Instant at, SupportCoverage& coverage)
    {
        if (!terms.agreement || !terms.tier)
            return;
        const auto& agreement = *terms.agreement;
        const bool later = agreement.startsOn > dayIn(*terms.tier, at);
        coverage.reasons << (later ? Reason{offeringreason::agreementNotBegun, {dayKey(agreement.startsOn)}}
                                   : Reason{offeringreason::agreementEnded, {dayKey(agreement.endsOn)}});
    }

    bool coversAny(const SupportTier& tier, const std::vector<CaseKind>& kinds)
    {
        return kinds.empty() || std::ranges::any_of(kinds, [&tier](CaseKind kind) { return tier.covers(kind); });
    }

    // The tier says no to this request: why.
    std::optional<Reason> refusal(const SupportTier& tier, const SupportRequest& request)
    {
        if (request.service && !tier.covers(*request.service))
            return Reason{offeringreason::serviceNotCovered, {keyOf(*request.service)}};
        if (!coversAny(tier, request.kinds))
            return Reason{offeringreason::kindNotCovered, {keyOf(request.kinds.front())}};
        return std::nullopt;
    }

    void addDelivery(const SupportTier& tier, const SupportRequest& request, SupportCoverage& coverage)
    {
        const auto& delivery = tier.delivery;
        const bool inPart = !delivery.services.empty();
        const bool isTheirs = !inPart
            || (request.service && std::ranges::find(delivery.services, *request.service) != delivery.services.end());
        if (delivery.by == Delivery::Own || !isTheirs)
            return;
        coverage.delivery = delivery;
        coverage.reasons << (delivery.by == Delivery::Outsourced
                                 ? Reason{offeringreason::deliveredBy, {delivery.company}}
                                 : Reason{offeringreason::resoldFrom, {delivery.company}});
    }

    void addPrice(const SupportTier& tier, const SupportAgreement* agreement, SupportCoverage& coverage)
    {
        coverage.price = tier.price;
        if (!agreement || !agreement->price)
            return;
        coverage.price->amount = *agreement->price;
        coverage.reasons << Reason{offeringreason::deviatingPrice, {}};
    }

    QStringList numbersOf(const SupportTier& tier)
    {
        QStringList numbers;
        for (const auto& contact : tier.contacts) {
            if (contact.method == ContactMethod::Phone)
                numbers << contact.address;
        }
        return numbers;
    }

    bool isPromised(const SupportTier& tier, const SupportRequest& request, const ServiceTarget& target,
                    SupportCoverage& coverage)
    {
        if (target.time.count() <= 0) {
            coverage.reasons << Reason{offeringreason::replyNotPromised, {keyOf(request.severity)}};
            return false;
        }
        const bool byPhoneOnly = std::ranges::find(tier.phoneOnly, request.severity) != tier.phoneOnly.end();
        if (!byPhoneOnly || request.channel == Channel::Phone)
            return true;
        coverage.reasons << Reason{offeringreason::phoneOnly,
                                   {keyOf(request.severity), numbersOf(tier).join(QStringLiteral(", "))}};
        return false;
    }

    void addTimes(const SupportTier& tier, const ServicePolicy& policy, const SupportRequest& request, Instant at,
                  SupportCoverage& coverage)
    {
        const auto& target = policy.target(request.severity, ServiceClock::FirstResponse);
        const bool promised = isPromised(tier, request, target, coverage);
        const bool byCalendar = target.time.count() > 0 && target.basis == TimeBasis::Calendar;
        const auto calendar = BusinessCalendar::from(tier.hours);
        if (!calendar)
            return; // a stored tier was checked
        const auto opens = calendar->add(at, {});
        const bool open = opens && *opens == at;
        if (!open && byCalendar) {
            coverage.reasons << Reason{offeringreason::workedAroundTheClock, {keyOf(request.severity)}};
        } else if (!open && opens) {
            coverage.status = CoverageStatus::OutsideHours;
            coverage.opensAt = *opens;
            coverage.reasons << Reason{offeringreason::outsideHours, {opens->toIso()}};
        }
        if (!promised)
            return;
        if (byCalendar)
            coverage.firstReplyDue = at + target.time;
        else if (const auto due = calendar->add(at, target.time))
            coverage.firstReplyDue = *due;
    }

    bool isSecurityReport(const SupportRequest& request)
    {
        return request.kinds.size() == 1 && request.kinds.front() == CaseKind::Vulnerability;
    }

} // namespace

std::vector<CaseKind> kindsOf(const std::optional<Category>& category)
{
    if (!category)
        return {};
    switch (*category) {
    case Category::Commercial:
        return {CaseKind::Billing, CaseKind::SubscriptionManagement};
    case Category::Technical:
        return {CaseKind::BreakFix};
    case Category::Security:
        return {CaseKind::Vulnerability};
    }
    Q_UNREACHABLE();
    return {};
}

const SupportTier* CustomerOffering::tier(TierId id) const
{
    const auto found = std::ranges::find(tiers, id, &SupportTier::id);
    return found == tiers.end() ? nullptr : &*found;
}

SupportTerms CustomerOffering::termsAt(Instant at) const
{
    SupportTerms terms;
    terms.policy = policy;
    const auto isInForce = [this, at](const SupportAgreement& one) {
        const auto* of = tier(one.tier);
        return of && one.isInForceOn(dayIn(*of, at));
    };
    const auto inForce = std::ranges::find_if(agreements, isInForce);
    const auto* nearest =
        inForce == agreements.end() ? nearestAgreement(agreements, at.toUtc().date()) : &*inForce;
    if (nearest) {
        terms.agreement = *nearest;
        if (const auto* of = tier(nearest->tier))
            terms.tier = *of;
    }
    const auto byDefault = std::ranges::find_if(tiers, &SupportTier::isDefault);
    if (byDefault != tiers.end())
        terms.defaultTier = *byDefault;
    return terms;
}

const SupportTier* tierInForce(const SupportTerms& terms, Instant at)
{
    if (holds(terms, at))
        return &*terms.tier;
    if (terms.defaultTier && terms.defaultTier->isOfferedOn(dayIn(*terms.defaultTier, at)))
        return &*terms.defaultTier;
    return nullptr;
}

const SupportAgreement* agreementInForce(const SupportTerms& terms, Instant at)
{
    return holds(terms, at) ? &*terms.agreement : nullptr;
}

SupportCoverage supportCoverage(const SupportTerms& terms, const SupportRequest& request, Instant at)
{
    SupportCoverage coverage;
    const auto* tier = tierInForce(terms, at);
    const auto* agreement = agreementInForce(terms, at);
    if (!agreement)
        explainAgreement(terms, at, coverage);
    if (tier) {
        coverage.tier = tier->id;
        coverage.tierName = tier->name;
        coverage.agreement = agreement ? agreement->id : AgreementId();
    }
    // Whoever reports a weakness of a product is heard, whatever was agreed (domain.md 1.2).
    if (isSecurityReport(request)) {
        coverage.status = CoverageStatus::Covered;
        coverage.price = TierPrice();
        coverage.reasons << Reason{offeringreason::securityReport, {}};
        return coverage;
    }
    if (!tier) {
        coverage.reasons << Reason{offeringreason::noAgreement, {}};
        return coverage;
    }
    if (!agreement)
        coverage.reasons << Reason{offeringreason::defaultTier, {}};
    if (const auto no = refusal(*tier, request)) {
        coverage.reasons << *no;
        return coverage;
    }
    coverage.status = CoverageStatus::Covered;
    addTimes(*tier, tier->policy.value_or(terms.policy), request, at, coverage);
    addPrice(*tier, agreement, coverage);
    if (agreement && !agreement->hoursNote.isEmpty())
        coverage.reasons << Reason{offeringreason::hoursNote, {agreement->hoursNote}};
    addDelivery(*tier, request, coverage);
    return coverage;
}

bool isChargeable(const SupportCoverage& coverage)
{
    return coverage.status == CoverageStatus::NotCovered || !coverage.price
        || coverage.price->model != PriceModel::Free;
}

} // namespace helpdesk
