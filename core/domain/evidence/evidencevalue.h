// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/instant.h"
#include "domain/evidence/evidenceitem.h"

namespace helpdesk {

/// What is wrong with an answer.
enum class EvidenceProblem {
    None,
    NotAGuid,
    NotADomain,
    NotAnOutageId,
    NotCorrelationIds,
    NotAnErrorCode,
    NotAMoment,
    NoZone, ///< a date and time that do not say where
    InTheFuture,
    NotAResourceId,
    NotAnEmail,
    NotUpns,
    NotCustomersEmail, ///< proof from anybody's mail, or from another company
    NotAPhone,
    NoPhone, ///< a name without a number
    NoName, ///< a number without a name
    NotACount,
    NotYesOrNo,
    NotAnOption,
    SeveralLines, ///< where one is asked for
    CustomersPerson, ///< where the partner's contact belongs
    HoldsSecrets, ///< an attached file with cookies, tokens or keys in it
    ForeignSubscription, ///< of another customer
    OtherSubscription, ///< a resource of another subscription than the request is about
};
template <>
struct EnumKeys<EvidenceProblem> {
    static constexpr std::array<KeyOf<EvidenceProblem>, 24> keys{
        {{EvidenceProblem::None, "none"},
         {EvidenceProblem::NotAGuid, "not_a_guid"},
         {EvidenceProblem::NotADomain, "not_a_domain"},
         {EvidenceProblem::NotAnOutageId, "not_an_outage_id"},
         {EvidenceProblem::NotCorrelationIds, "not_correlation_ids"},
         {EvidenceProblem::NotAnErrorCode, "not_an_error_code"},
         {EvidenceProblem::NotAMoment, "not_a_moment"},
         {EvidenceProblem::NoZone, "no_zone"},
         {EvidenceProblem::InTheFuture, "in_the_future"},
         {EvidenceProblem::NotAResourceId, "not_a_resource_id"},
         {EvidenceProblem::NotAnEmail, "not_an_email"},
         {EvidenceProblem::NotUpns, "not_upns"},
         {EvidenceProblem::NotCustomersEmail, "not_customers_email"},
         {EvidenceProblem::NotAPhone, "not_a_phone"},
         {EvidenceProblem::NoPhone, "no_phone"},
         {EvidenceProblem::NoName, "no_name"},
         {EvidenceProblem::NotACount, "not_a_count"},
         {EvidenceProblem::NotYesOrNo, "not_yes_or_no"},
         {EvidenceProblem::NotAnOption, "not_an_option"},
         {EvidenceProblem::SeveralLines, "several_lines"},
         {EvidenceProblem::CustomersPerson, "customers_person"},
         {EvidenceProblem::HoldsSecrets, "holds_secrets"},
         {EvidenceProblem::ForeignSubscription, "foreign_subscription"},
         {EvidenceProblem::OtherSubscription, "other_subscription"}}};
};

/// An answer in the form in which it is kept: trimmed, GUIDs in small letters, moments as ISO 8601 with their offset.
struct EvidenceValue {
    QString text;
    EvidenceProblem problem = EvidenceProblem::None;
    QString detail; ///< what the problem names: the part that is wrong, what may be answered, whose it is

    bool isValid() const { return problem == EvidenceProblem::None; }
    bool operator==(const EvidenceValue&) const = default;
};

/// Reads what somebody typed for the item. An empty text is a valid answer: there is none. What takes more than the text to
/// know, whose person or subscription it is, judgedValue() says.
EvidenceValue evidenceValue(const EvidenceItem& item, const QString& typed, Instant now);

/// A date and time with an offset (2026-11-27T09:30+01:00), a Z, UTC, or an IANA zone (2026-11-27 09:30 Europe/Berlin).
EvidenceValue momentValue(const QString& typed, Instant now);

/// Whether a text holds at least the digits of a phone number.
bool holdsPhone(const QString& text);

} // namespace helpdesk
