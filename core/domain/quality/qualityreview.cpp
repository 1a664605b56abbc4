// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/quality/qualityreview.h"

#include "domain/quality/reviewreasons.h"

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

PointSum sumOf(const std::vector<GivenPoint>& points)
{
    PointSum sum;
    for (const auto& point : points) {
        if (!point.given)
            continue;
        sum.given += *point.given;
        sum.most += point.point.most;
    }
    return sum;
}

std::optional<int> scoreOf(const PointSum& sum)
{
    if (sum.most == 0)
        return {};
    return (200 * sum.given + sum.most) / (2 * sum.most);
}

std::optional<Reason> whyNotReviewed(const ReviewedWork& work, UserId reviewer)
{
    if (!work.ended)
        return Reason{reviewreason::notEnded, {QString::number(work.number)}};
    if (!work.agent.isValid())
        return Reason{reviewreason::nobodys, {QString::number(work.number)}};
    if (work.agent == reviewer)
        return Reason{reviewreason::ownWork, {QString::number(work.number)}};
    return {};
}

Result<std::vector<GivenPoint>> checkedPoints(const QualityForm& form, const NewQualityReview& review)
{
    for (auto given = review.points.cbegin(); given != review.points.cend(); ++given) {
        if (std::ranges::find(form.points, given.key(), &QualityPoint::key) == form.points.end())
            return fail(ErrorCode::NotFound, Subject::Points, {given.key()});
    }
    std::vector<GivenPoint> points;
    for (const auto& point : form.points) {
        const auto given = review.points.constFind(point.key);
        if (given == review.points.cend())
            return fail(ErrorCode::Missing, Subject::Points, {point.key});
        if (*given && (**given < 0 || **given > point.most))
            return fail(ErrorCode::Invalid, Subject::Points,
                        {QString::number(**given), u"0 – %1"_s.arg(point.most), point.key});
        points.push_back({point, *given});
    }
    if (!review.verdict)
        return fail(ErrorCode::Missing, Subject::Verdict);
    if (needsNote(*review.verdict) && review.note.trimmed().isEmpty())
        return fail(ErrorCode::Missing, Subject::ReviewNote);
    return points;
}

Result<QualityReview> madeReview(const ReviewedWork& work, const QualityForm& form, const NewQualityReview& written,
                                 const Actor& reviewer)
{
    QualityReview made;
    HD_TRY(made.points, checkedPoints(form, written));
    made.ticket = work.ticket;
    made.ticketNumber = work.number;
    made.ticketTitle = work.title;
    made.agent = work.agent;
    made.agentName = work.agentName;
    made.reviewer = reviewer.user;
    made.reviewerName = reviewer.name;
    made.formKey = form.key;
    made.formVersion = form.version;
    made.guide = work.guide;
    made.verdict = *written.verdict;
    made.note = written.note.trimmed();
    return made;
}

QJsonObject reviewEvent(const QualityReview& review)
{
    QJsonObject data{{u"id"_s, review.id.value()},
                     {u"version"_s, review.version},
                     {u"agent"_s, review.agent.value()},
                     {u"agent_name"_s, review.agentName},
                     {u"verdict"_s, QString(keyOf(review.verdict))},
                     {u"note"_s, review.note}};
    if (const auto score = review.score())
        data.insert(u"score"_s, *score);
    return data;
}

bool maySeeEvent(const Actor& actor, const TicketEvent& event)
{
    return event.kind != EventKind::Review || actor.role != Role::Agent
        || UserId(event.data.value("agent"_L1).toInteger()) == actor.user;
}

} // namespace helpdesk
