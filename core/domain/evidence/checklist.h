// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/attachment/attachment.h"
#include "domain/evidence/customerpeople.h"
#include "domain/evidence/evidencevalue.h"
#include "domain/guides/diagnosis.h"
#include "domain/outage.h"
#include "domain/partner/user.h"
#include "domain/ticket/ticketdetails.h"

#include <QMap>

namespace helpdesk {

/// An answer as it is kept with the ticket.
struct EvidenceAnswer {
    QString text;
    Instant at;
    bool operator==(const EvidenceAnswer&) const = default;
};
using EvidenceAnswers = QMap<QString, EvidenceAnswer>; ///< by the item's key

/// What service health said, and when somebody looked.
struct HealthRecord {
    Bilingual text;
    Instant at;
    bool operator==(const HealthRecord&) const = default;
};

/// All that a checklist is filled from.
struct EvidenceContext {
    TicketDetails details;
    CaseFacts facts;
    PartnerProfile profile;
    User contact; ///< of ours: who works on the ticket
    std::vector<TicketEvent> history; ///< oldest first
    std::shared_ptr<const Guide> guide; ///< the one that was answered; empty: none
    Diagnosis diagnosis;
    CustomerPeople people;
    std::vector<Attachment> attachments; ///< of the ticket; none that was taken away or is still a draft
    std::vector<Outage> outages; ///< that the ticket is linked to, newest first
    EvidenceAnswers answers;
    QMap<QString, QString> foreignSubscriptions; ///< ids among the answers that are another customer's, and whose
    Instant now;
};

enum class EvidenceState { Filled, Answered, Proposed, Missing, Empty, Invalid };
template <>
struct EnumKeys<EvidenceState> {
    static constexpr std::array<KeyOf<EvidenceState>, 6> keys{{{EvidenceState::Filled, "filled"},
                                                               {EvidenceState::Answered, "answered"},
                                                               {EvidenceState::Proposed, "proposed"},
                                                               {EvidenceState::Missing, "missing"},
                                                               {EvidenceState::Empty, "empty"},
                                                               {EvidenceState::Invalid, "invalid"}}};
};

struct EvidenceEntry {
    EvidenceItem item;
    Bilingual value; ///< an answer is the same in both; what the ticket fills may differ
    Bilingual kept; ///< the same without what is typed and not stored yet
    Bilingual original; ///< what the ticket would fill, where somebody answered otherwise or has to read it
    EvidenceState state = EvidenceState::Missing;
    EvidenceProblem problem = EvidenceProblem::None;
    QString detail; ///< of the problem

    /// Whether it keeps the request from going out.
    bool isOpen() const;
    bool operator==(const EvidenceEntry&) const = default;
};

/// What one route asks of one ticket, in the order in which it is asked.
struct EvidenceChecklist {
    Route route = Route::M365AdminCenter;
    std::vector<EvidenceEntry> entries;

    const EvidenceEntry* find(const QString& key) const;
    bool isComplete() const;
    int openCount() const;
    bool operator==(const EvidenceChecklist&) const = default;
};

EvidenceChecklist checklistOf(const EvidenceBook& book, Route route, const EvidenceContext& context);

/// The newest look at service health: the guide's answers, or what somebody wrote down.
std::optional<HealthRecord> healthRecordOf(const EvidenceContext& context);

/// Reads what somebody typed for the item, and judges it by what is known of the ticket and its customer.
EvidenceValue judgedValue(const EvidenceItem& item, const QString& typed, const EvidenceContext& context);

/// The id of the subscription in an answer: a GUID, or the one that a resource stands in; empty: none.
QString subscriptionIn(const EvidenceItem& item, const QString& text);

/// What the ticket itself says; empty: nothing.
Bilingual filledValue(EvidenceFill fill, const EvidenceContext& context);

/// The keys of items with a meaning of their own.
namespace evidencekey {
    inline constexpr QLatin1StringView description("description");
    inline constexpr QLatin1StringView healthCheck("health_check");
    inline constexpr QLatin1StringView contact24x7("contact_24x7");
    inline constexpr QLatin1StringView subscriptionId("subscription_id");
    inline constexpr QLatin1StringView subscriptionIdIfKnown("subscription_id_if_known");
} // namespace evidencekey

} // namespace helpdesk
