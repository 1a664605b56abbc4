// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/id.h"
#include "base/money.h"
#include "base/result.h"
#include "domain/bilingual.h"
#include "domain/routing/casefacts.h"
#include "domain/sla/calendarrules.h"
#include "domain/sla/servicepolicy.h"

namespace helpdesk {

using TierId = Id<struct TierTag>;

/// A way for the customer to reach us.
enum class ContactMethod { Phone, Mail, Portal };
template <>
struct EnumKeys<ContactMethod> {
    static constexpr std::array<KeyOf<ContactMethod>, 3> keys{
        {{ContactMethod::Phone, "phone"}, {ContactMethod::Mail, "mail"}, {ContactMethod::Portal, "portal"}}};
};

enum class PriceModel { Free, PerIncident, PerHour, PrepaidHours };
template <>
struct EnumKeys<PriceModel> {
    static constexpr std::array<KeyOf<PriceModel>, 4> keys{{{PriceModel::Free, "free"},
                                                            {PriceModel::PerIncident, "per_incident"},
                                                            {PriceModel::PerHour, "per_hour"},
                                                            {PriceModel::PrepaidHours, "prepaid_hours"}}};
};

struct TierContact {
    ContactMethod method = ContactMethod::Phone;
    QString address; ///< a number, a mail address, a page's address

    bool operator==(const TierContact&) const = default;
};

struct TierPrice {
    PriceModel model = PriceModel::Free;
    Money amount; ///< of an incident, an hour, or the package of hours
    int hours = 0; ///< in a package
    Bilingual note; ///< what people should know besides

    bool operator==(const TierPrice&) const = default;
};

/// Who does the work: we, a company hired for it, or a company whose support we resell.
struct TierDelivery {
    Delivery by = Delivery::Own;
    QString company;
    QString contact; ///< a person or desk there
    QString email;
    QString phone;
    std::vector<Service> services; ///< the part that is not done by ourselves; empty: all of it

    bool operator==(const TierDelivery&) const = default;
};

/// What the partner offers: what is supported, when, how to reach us, what it costs.
struct SupportTier {
    TierId id;
    qint64 revision = 0;
    Bilingual name;
    Bilingual description;
    std::vector<Service> services;
    std::vector<CaseKind> kinds;
    CalendarRules hours;
    std::vector<TierContact> contacts;
    std::vector<Severity> phoneOnly; ///< promised only when reported by phone
    std::optional<ServicePolicy> policy; ///< none: the workspace's
    TierPrice price;
    TierDelivery delivery;
    QDate validFrom; ///< first day on which it is offered; invalid: always was
    QDate validTo; ///< last day; invalid: no end. An agreement runs to its own end.
    bool isDefault = false; ///< for customers without an agreement
    Instant createdAt;
    Instant updatedAt;

    bool isOfferedOn(QDate day) const;
    bool covers(Service service) const;
    bool covers(CaseKind kind) const;
    bool operator==(const SupportTier&) const = default;
};

/// What a tier can support. A vulnerability report is taken from everybody.
inline constexpr std::array kSupportKinds{CaseKind::Billing, CaseKind::SubscriptionManagement, CaseKind::BreakFix,
                                          CaseKind::HowTo, CaseKind::Advisory};

/// Open every minute of every day.
bool isRoundTheClock(const CalendarRules& hours);
CalendarRules roundTheClock(const QString& timeZone);

/// The parts of a tier as a form shows them.
enum class TierField { Name, Services, Kinds, Hours, Contacts, PhoneOnly, Targets, Price, Delivery, Validity };

struct TierFault {
    TierField field = TierField::Name;
    Error error;
};

/// The tier as it is kept: texts trimmed, a language that is missing filled from the other, lists in order, hours sorted.
SupportTier tidied(SupportTier tier);
/// What is wrong with a tidied tier, in the order of the form; empty: nothing.
std::vector<TierFault> tierFaults(const SupportTier& tier);

} // namespace helpdesk
