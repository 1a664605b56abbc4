// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/records/readreconciliation.h"

#include "io/records/charge.h"

#include <QHash>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    const auto kChargedFrom = u"ChargedFrom"_s; ///< in Subscription::extra: the newest charge that counted seats
    const auto kChargedSeats = u"ChargedSeats"_s; ///< in Subscription::extra: what it counted

    void fill(QString& to, const QString& from)
    {
        if (to.isEmpty())
            to = from;
    }

    void fill(std::optional<Instant>& to, const std::optional<Instant>& from)
    {
        if (!to)
            to = from;
    }

    struct BilledCustomer {
        RecordOrigin origin;
        Charge facts;
    };

    /// All that the charges of one subscription say together.
    struct BilledSubscription {
        RecordOrigin origin;
        Charge facts;
        Charge counted; ///< the newest regular charge
        bool isCounted = false;
        std::optional<Instant> cancelledFrom;
        std::vector<AzureEntitlement> entitlements;
    };

    bool isLater(const Charge& one, const Charge& other)
    {
        const auto from = [](const Charge& charge) { return charge.chargeStart.value_or(Instant()); };
        const auto until = [](const Charge& charge) { return charge.chargeEnd.value_or(Instant()); };
        return from(one) != from(other) ? from(one) > from(other) : until(one) >= until(other);
    }

    void merge(Charge& into, const Charge& from)
    {
        for (const auto member :
             {&Charge::customerName, &Charge::domain, &Charge::country, &Charge::billingId, &Charge::offerId,
              &Charge::offerName, &Charge::name, &Charge::orderId, &Charge::publisher, &Charge::partnerId,
              &Charge::promotionId, &Charge::unitType, &Charge::termDuration})
            fill(into.*member, from.*member);
        fill(into.subscriptionStart, from.subscriptionStart);
        // A renewal within the file moves the end.
        if (from.subscriptionEnd && (!into.subscriptionEnd || *into.subscriptionEnd < *from.subscriptionEnd))
            into.subscriptionEnd = from.subscriptionEnd;
        if (into.billingCycle == BillingCycle::Unknown)
            into.billingCycle = from.billingCycle;
        for (auto member = from.extra.begin(); member != from.extra.end(); ++member)
            into.extra.insert(member.key(), member.value());
    }

    /// Whether the invoice knows the seats better: it is newer than the charge that told them last, or than whatever
    /// other source did.
    bool knowsSeatsBetter(const Subscription& known, const Charge& charge)
    {
        if (known.quantity == 0)
            return true;
        const auto from = charge.chargeStart.value_or(Instant());
        const auto before = Instant::fromIso(known.extra.value(kChargedFrom).toString());
        if (before && known.extra.value(kChargedSeats).toInt() == known.quantity)
            return from > *before;
        return from > known.updatedAt;
    }

    void applyCount(const BilledSubscription& billed, Subscription& to)
    {
        if (!billed.isCounted || !billed.counted.quantity || *billed.counted.quantity <= 0)
            return;
        if (knowsSeatsBetter(to, billed.counted))
            to.quantity = *billed.counted.quantity;
        const auto before = Instant::fromIso(to.extra.value(kChargedFrom).toString());
        if (!billed.counted.chargeStart || (before && *before > *billed.counted.chargeStart))
            return;
        to.extra.insert(kChargedFrom, billed.counted.chargeStart->toIso());
        to.extra.insert(kChargedSeats, *billed.counted.quantity);
    }

    void applyTerms(const Charge& facts, Subscription& to)
    {
        fill(to.effectiveStartAt, facts.subscriptionStart);
        // The page of the subscription tells its end to the second, an invoice to the day.
        const auto& ends = facts.subscriptionEnd;
        if (ends && (!to.commitmentEndAt || *to.commitmentEndAt + std::chrono::days(1) < *ends))
            to.commitmentEndAt = ends;
        fill(to.termDuration, facts.termDuration);
        if (to.billingCycle == BillingCycle::Unknown)
            to.billingCycle = facts.billingCycle;
    }

    void applySubscription(const BilledSubscription& billed, ImportKind kind, Subscription& to)
    {
        const auto& facts = billed.facts;
        const bool isNew = to.guid.isEmpty();
        applyCount(billed, to);
        applyTerms(facts, to);
        if (isNew && !facts.publisher.isEmpty())
            to.isMicrosoftProduct = facts.publisher.startsWith("Microsoft"_L1, Qt::CaseInsensitive);
        fill(to.offerId, facts.offerId);
        fill(to.offerName, facts.offerName);
        fill(to.friendlyName, facts.name);
        fill(to.publisherName, facts.publisher);
        fill(to.orderId, facts.orderId);
        fill(to.partnerId, facts.partnerId);
        fill(to.promotionId, facts.promotionId);
        fill(to.unitType, facts.unitType);
        if (to.billingType == BillingType::None)
            to.billingType = kind == ImportKind::DailyUsage ? BillingType::Usage : BillingType::License;
        const bool cancelled =
            billed.cancelledFrom && (!billed.isCounted || billed.counted.chargeStart <= billed.cancelledFrom);
        if (to.status == SubscriptionStatus::None && !cancelled)
            to.status = SubscriptionStatus::Active; // it is paid for
        if (!facts.billingId.isEmpty())
            to.extra.insert(u"BillingSubscriptionId"_s, facts.billingId);
        for (auto member = facts.extra.begin(); member != facts.extra.end(); ++member)
            to.extra.insert(member.key(), member.value());
        for (const auto& entitlement : billed.entitlements) {
            auto& known = to.azureEntitlements;
            if (std::ranges::find(known, entitlement.id, &AzureEntitlement::id) == known.end())
                known.push_back(entitlement);
        }
    }

    /// The domain is a name and no key: it can change, and may be blank.
    void applyCustomer(const Charge& facts, Customer& to)
    {
        if (to.name.isEmpty() || to.name == to.tenantId || to.name == to.primaryDomain) {
            if (!facts.customerName.isEmpty())
                to.name = facts.customerName;
        }
        fill(to.primaryDomain, facts.domain);
        fill(to.country, facts.country);
        fill(to.associatedPartnerId, facts.partnerId);
    }

    class Ledger {
    public:
        explicit Ledger(Gathering& gathering)
            : m_gathering(gathering)
        {
        }

        void take(const Charge& charge, const CsvFields& fields)
        {
            auto& customer = entry(m_customers, m_customerOf, charge.tenantId, charge, fields);
            merge(customer.facts, charge);
            if (charge.subscriptionGuid.isEmpty())
                return;
            auto& billed =
                entry(m_subscriptions, m_subscriptionOf, charge.tenantId + charge.subscriptionGuid, charge, fields);
            merge(billed.facts, charge);
            count(billed, charge);
            addEntitlement(billed, charge);
        }

        void take(CreditLine line, const QString& tenantId, const RecordOrigin& origin)
        {
            const QStringList parts{tenantId,
                                    line.invoiceNumber,
                                    line.subscriptionGuid,
                                    line.chargeType,
                                    line.reasonCode,
                                    QString::number(line.amount.minorUnits),
                                    line.startsAt ? line.startsAt->toIso() : QString()};
            line.copy = ++m_copies[parts.join(u'|')];
            m_gathering.file.credits.push_back({origin, tenantId, std::move(line)});
        }

        void finish()
        {
            auto& file = m_gathering.file;
            for (auto& customer : m_customers) {
                const auto tenantId = customer.facts.tenantId;
                file.customers.push_back(
                    {std::move(customer.origin), tenantId,
                     [facts = std::move(customer.facts)](Customer& to) { applyCustomer(facts, to); }});
            }
            for (auto& billed : m_subscriptions) {
                SubscriptionRecord record{billed.origin, billed.facts.subscriptionGuid, billed.facts.tenantId, {}};
                record.apply = [billed = std::move(billed), kind = file.kind](Subscription& to) {
                    applySubscription(billed, kind, to);
                };
                file.subscriptions.push_back(std::move(record));
            }
            m_gathering.finish(file.customers.size() + file.subscriptions.size() + file.credits.size());
        }

    private:
        template <typename Entry>
        Entry& entry(std::vector<Entry>& entries, QHash<QString, size_t>& known, const QString& key,
                     const Charge& charge, const CsvFields& fields)
        {
            if (const auto found = known.constFind(key); found != known.cend())
                return entries[*found];
            known.insert(key, entries.size());
            auto& added = entries.emplace_back();
            added.origin = fields.origin();
            added.facts = charge;
            return added;
        }

        static void count(BilledSubscription& billed, const Charge& charge)
        {
            if (charge.chargeClass == ChargeClass::Cancellation) {
                if (!billed.cancelledFrom || (charge.chargeStart && *charge.chargeStart > *billed.cancelledFrom))
                    billed.cancelledFrom = charge.chargeStart.value_or(Instant());
                return;
            }
            if (charge.chargeClass != ChargeClass::Regular)
                return;
            if (billed.isCounted && !isLater(charge, billed.counted))
                return;
            billed.counted = charge;
            billed.isCounted = true;
        }

        static void addEntitlement(BilledSubscription& billed, const Charge& charge)
        {
            auto& known = billed.entitlements;
            if (charge.entitlementId.isEmpty()
                || std::ranges::find(known, charge.entitlementId, &AzureEntitlement::id) != known.end())
                return;
            known.push_back({charge.entitlementId, charge.entitlementName, u"active"_s});
        }

        Gathering& m_gathering;
        std::vector<BilledCustomer> m_customers;
        std::vector<BilledSubscription> m_subscriptions;
        QHash<QString, size_t> m_customerOf;
        QHash<QString, size_t> m_subscriptionOf;
        QHash<QString, int> m_copies;
    };

} // namespace

Result<> readReconciliation(CsvTable& table, Gathering& gathering)
{
    CsvFields fields(table, gathering);
    fields.observeDates(
        {"subscriptionStartDate"_L1, "subscriptionEndDate"_L1, "chargeStartDate"_L1, "chargeEndDate"_L1});
    gathering.dates.assumeMonthFirstInUtc();
    Ledger ledger(gathering);
    while (fields.next()) {
        const auto charge = readCharge(fields, gathering.file.kind);
        const bool isCredit = charge.chargeClass == ChargeClass::Credit;
        auto credit = isCredit ? readCredit(fields, charge) : CreditLine();
        if (fields.problem()) {
            gathering.reject(fields.origin(), *fields.problem(), charge.subscriptionGuid);
            continue;
        }
        ledger.take(charge, fields);
        if (isCredit)
            ledger.take(std::move(credit), charge.tenantId, fields.origin());
    }
    if (fields.cancelled())
        return fail(ErrorCode::Cancelled);
    ledger.finish();
    return {};
}

} // namespace helpdesk
