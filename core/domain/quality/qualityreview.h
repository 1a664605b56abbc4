// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/enumkeys.h"
#include "base/id.h"
#include "base/instant.h"
#include "domain/partner/user.h"
#include "domain/quality/qualityform.h"
#include "domain/ticket/ticketevent.h"

#include <QHash>

#include <optional>

namespace helpdesk {

using QualityReviewId = Id<struct QualityReviewTag>;

enum class QualityVerdict { Good, NeedsCoaching, Failed };
template <>
struct EnumKeys<QualityVerdict> {
    static constexpr std::array<KeyOf<QualityVerdict>, 3> keys{{{QualityVerdict::Good, "good"},
                                                                {QualityVerdict::NeedsCoaching, "needs_coaching"},
                                                                {QualityVerdict::Failed, "failed"}}};
};

/// A verdict that the agent has to hear the reason of.
constexpr bool needsNote(QualityVerdict verdict)
{
    return verdict != QualityVerdict::Good;
}

/// A question as it was when it was answered.
struct GivenPoint {
    QualityPoint point;
    std::optional<int> given; ///< none: it does not apply

    bool operator==(const GivenPoint&) const = default;
};

/// What was given of what could be, over the questions that apply.
struct PointSum {
    int given = 0;
    int most = 0;

    bool operator==(const PointSum&) const = default;
};
PointSum sumOf(const std::vector<GivenPoint>& points);
/// From 0 to 100, rounded; none where nothing applies.
std::optional<int> scoreOf(const PointSum& sum);

/// What a reviewer thinks of the work on a ticket. There is one of each ticket and reviewer; whoever thinks better of it stores
/// a further version, and the ones before stay as they were: nothing is ever changed or removed.
struct QualityReview {
    QualityReviewId id;
    TicketId ticket;
    qint64 ticketNumber = 0;
    QString ticketTitle; ///< as it is now
    UserId agent; ///< who resolved the ticket last before the review
    QString agentName;
    UserId reviewer;
    QString reviewerName;
    int version = 1;
    bool latest = true; ///< of this reviewer on this ticket
    Instant at;
    QString formKey;
    int formVersion = 1;
    QString guide; ///< which the ticket went through; empty: none
    std::vector<GivenPoint> points;
    QualityVerdict verdict = QualityVerdict::Good;
    QString note;

    std::optional<int> score() const { return scoreOf(sumOf(points)); }
    bool operator==(const QualityReview&) const = default;
};

/// Whose work a review is of.
struct ReviewedWork {
    TicketId ticket;
    qint64 number = 0;
    QString title;
    UserId agent; ///< who resolved it last, else who has it; invalid: nobody
    QString agentName;
    QString guide; ///< the last one it went through; empty: none
    bool ended = false; ///< resolved or closed, and not cancelled

    bool operator==(const ReviewedWork&) const = default;
};

/// Why this person cannot review that work; empty: they can. Not the role, which is asked for before.
std::optional<Reason> whyNotReviewed(const ReviewedWork& work, UserId reviewer);

/// A review as it is written down: points by the keys of the questions.
struct NewQualityReview {
    TicketId ticket;
    QHash<QString, std::optional<int>> points; ///< nothing given: it does not apply
    std::optional<QualityVerdict> verdict;
    QString note;
    std::optional<int> seenVersion; ///< of the reviewer's own review that was on show; 0: there was none; none: whatever there is

    bool operator==(const NewQualityReview&) const = default;
};

/// The points of the form as they were given. Errors: Missing(Points, {the question's key}) for one that is not answered,
/// Invalid(Points, {the value, 0 – most, the key}), NotFound(Points, {key}) for what the form does not ask; Missing(Verdict);
/// Missing(ReviewNote) with a bad verdict.
Result<std::vector<GivenPoint>> checkedPoints(const QualityForm& form, const NewQualityReview& review);

/// What is stored of it, with the points of the form as they are now; its moment and version are the storing one's. Errors: those
/// of checkedPoints().
Result<QualityReview> madeReview(const ReviewedWork& work, const QualityForm& form, const NewQualityReview& written,
                                 const Actor& reviewer);
/// What its event tells, see TicketEvent.
QJsonObject reviewEvent(const QualityReview& review);

/// Reviews in the history are for supervisors and for the one whose work it was.
bool maySeeEvent(const Actor& actor, const TicketEvent& event);

/// What its reviewer needs to look at a ticket.
struct ReviewSheet {
    ReviewedWork work;
    QualityForm form;
    std::optional<QualityReview> own; ///< the reviewer's own one, the latest
    std::optional<Reason> blocked; ///< why it cannot be reviewed by the one who asks
};

} // namespace helpdesk
