// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/offering/supportagreement.h"

#include "base/moneyamount.h"
#include "domain/offering/offeringreasons.h"

namespace helpdesk {

namespace {

    Error blocked(QLatin1StringView reason, Subject subject, const QStringList& arguments = {})
    {
        Error error{ErrorCode::Blocked, subject, {}, {}, {}};
        error.reasons << Reason{reason, arguments};
        return error;
    }

    std::optional<Error> priceFault(const Money& price, const SupportTier& tier)
    {
        if (tier.price.model == PriceModel::Free)
            return blocked(offeringreason::agreementPriceOfFreeTier, Subject::Value);
        if (!isCurrencyCode(price.currency))
            return blocked(offeringreason::currencyMalformed, Subject::Value, {price.currency});
        if (price.minorUnits <= 0)
            return blocked(offeringreason::priceMissing, Subject::Value);
        return std::nullopt;
    }

} // namespace

bool SupportAgreement::isInForceOn(QDate day) const
{
    return startsOn <= day && (!endsOn.isValid() || day <= endsOn);
}

bool overlap(const SupportAgreement& one, const SupportAgreement& other)
{
    const auto beginsBeforeEnd = [](const SupportAgreement& first, const SupportAgreement& second) {
        return !second.endsOn.isValid() || first.startsOn <= second.endsOn;
    };
    return beginsBeforeEnd(one, other) && beginsBeforeEnd(other, one);
}

const SupportAgreement* nearestAgreement(std::span<const SupportAgreement> agreements, QDate day)
{
    const SupportAgreement* next = nullptr;
    const SupportAgreement* last = nullptr;
    for (const auto& one : agreements) {
        if (one.isInForceOn(day))
            return &one;
        if (one.startsOn > day) {
            if (!next || one.startsOn < next->startsOn)
                next = &one;
        } else if (!last || one.endsOn > last->endsOn) {
            last = &one;
        }
    }
    return next ? next : last;
}

std::vector<AgreementFault> agreementFaults(const SupportAgreement& agreement, const SupportTier& tier)
{
    std::vector<AgreementFault> faults;
    const auto& ends = agreement.endsOn;
    if (!agreement.startsOn.isValid()) {
        faults.push_back({AgreementField::Start, blocked(offeringreason::agreementStartMissing, Subject::Date)});
    } else if (!tier.isOfferedOn(agreement.startsOn)) {
        faults.push_back({AgreementField::Start,
                          blocked(offeringreason::tierNotOffered, Subject::Date,
                                  {tier.name.en, agreement.startsOn.toString(Qt::ISODate)})});
    }
    if (ends.isValid() && agreement.startsOn.isValid() && ends < agreement.startsOn) {
        faults.push_back(
            {AgreementField::End, fail(ErrorCode::Invalid, Subject::Period, {ends.toString(Qt::ISODate)}).value()});
    }
    if (agreement.price) {
        if (auto fault = priceFault(*agreement.price, tier))
            faults.push_back({AgreementField::Price, *std::move(fault)});
    }
    if (agreement.accepted && agreement.accepted->who.isEmpty()) {
        faults.push_back(
            {AgreementField::Accepted, blocked(offeringreason::agreementAcceptedByMissing, Subject::Contact)});
    }
    return faults;
}

} // namespace helpdesk
