// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/offering/supporttier.h"

#include <span>

namespace helpdesk {

using AgreementId = Id<struct AgreementTag>;

/// That something was done with the customer, by whom and when.
struct TermsRecord {
    Instant at;
    QString who; ///< our colleague who sent them, the customer's person who accepted them

    bool operator==(const TermsRecord&) const = default;
};

/// What was agreed with one customer. Days are those of the tier's time zone.
struct SupportAgreement {
    AgreementId id;
    qint64 revision = 0;
    CustomerId customer;
    TierId tier;
    QDate startsOn; ///< first day
    QDate endsOn; ///< last day; invalid: no end
    QString reference; ///< the number on the paper
    std::optional<Money> price; ///< other than the tier's, of the same model
    QString hoursNote; ///< how the hours differ from the tier's, in words
    std::optional<TermsRecord> sent;
    std::optional<TermsRecord> accepted;
    Instant createdAt;
    Instant updatedAt;

    bool isInForceOn(QDate day) const;
    bool operator==(const SupportAgreement&) const = default;
};

/// At least one day belongs to both.
bool overlap(const SupportAgreement& one, const SupportAgreement& other);

/// The one in force on that day, else the next to begin, else the last that ended; none of none.
const SupportAgreement* nearestAgreement(std::span<const SupportAgreement> agreements, QDate day);

enum class AgreementField { Tier, Start, End, Reference, Price, HoursNote, Accepted };

struct AgreementFault {
    AgreementField field = AgreementField::Tier;
    Error error;
};

/// What is wrong with an agreement on `tier` for itself; empty: nothing.
std::vector<AgreementFault> agreementFaults(const SupportAgreement& agreement, const SupportTier& tier);

} // namespace helpdesk
