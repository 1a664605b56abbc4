// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/id.h"
#include "base/money.h"
#include "domain/outage.h"
#include "domain/workflow/escalation.h"

#include <QDate>
#include <QJsonObject>

#include <optional>

namespace helpdesk {

using ClaimId = Id<struct ClaimTag>;

/// Draft and ready are told apart by what is missing, whenever a claim is read; the others are acts of people.
enum class ClaimStatus { Draft, Ready, Filed, Accepted, Refused, Credited };
template <>
struct EnumKeys<ClaimStatus> {
    static constexpr std::array<KeyOf<ClaimStatus>, 6> keys{{{ClaimStatus::Draft, "draft"},
                                                             {ClaimStatus::Ready, "ready"},
                                                             {ClaimStatus::Filed, "filed"},
                                                             {ClaimStatus::Accepted, "accepted"},
                                                             {ClaimStatus::Refused, "refused"},
                                                             {ClaimStatus::Credited, "credited"}}};
};

enum class ClaimAct { Made, Edited, Filed, Accepted, Refused, Credited, TakenBack };
template <>
struct EnumKeys<ClaimAct> {
    static constexpr std::array<KeyOf<ClaimAct>, 7> keys{{{ClaimAct::Made, "made"},
                                                          {ClaimAct::Edited, "edited"},
                                                          {ClaimAct::Filed, "filed"},
                                                          {ClaimAct::Accepted, "accepted"},
                                                          {ClaimAct::Refused, "refused"},
                                                          {ClaimAct::Credited, "credited"},
                                                          {ClaimAct::TakenBack, "taken_back"}}};
};

/// A claim of service credit: one customer, one outage. Instants are UTC.
struct Claim {
    ClaimId id;
    qint64 revision = 0; ///< grows by one with every change; a write names the revision it saw
    OutageId outage;
    CustomerId customer;
    TicketId ticket; ///< through which the customer told us; its conversation is the contact log
    ClaimStatus status = ClaimStatus::Draft;
    QString evidenceSender; ///< mail address of the person who says that the tenant was hit and asks for credit
    std::optional<Instant> evidenceAt; ///< of that mail
    QString evidenceText; ///< its words
    std::optional<bool> boughtThroughCsp; ///< empty: not known yet
    std::optional<Instant> downFrom; ///< as the customer had it
    std::optional<Instant> downTo;
    std::optional<int> users; ///< hit
    QString locations; ///< where they are
    QString tried; ///< what was done to help
    QString note; ///< for colleagues
    QString caseNumber; ///< of the request it was filed with
    std::optional<Route> filedThrough;
    std::optional<Instant> filedAt;
    std::optional<Instant> decidedAt; ///< accepted or refused
    QString decision; ///< the words of the answer
    std::optional<Instant> creditedAt;
    std::optional<Money> credit;
    qint64 creditLineId = 0; ///< of the imported line; 0: written by hand
    QString creditLine; ///< of the invoice or reconciliation file, for example its number and product
    Instant createdAt;
    Instant updatedAt;

    bool operator==(const Claim&) const = default;
};

/// Append-only: what happened to a claim. `data` by act: filed {"number", "route"}, accepted and refused {"decision"},
/// credited {"amount", "currency", "line"}, taken_back {"status": what it was}, edited {"fields": names}.
struct ClaimEvent {
    Instant at;
    ClaimAct act = ClaimAct::Made;
    QString actorName;
    QJsonObject data;

    bool operator==(const ClaimEvent&) const = default;
};

} // namespace helpdesk
