// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/report/reportrow.h"

#include "domain/claim/claim.h"
#include "domain/report/keptcourse.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kFirstOwnColumn = kReportGroupColumn + 2;

    bool groupsById(ReportBy by)
    {
        return by == ReportBy::Agent || by == ReportBy::Team || by == ReportBy::Customer || by == ReportBy::Subscription;
    }

    std::optional<int> recordedOf(const Statement& row, int column)
    {
        if (row.isNull(column))
            return {};
        const auto text = row.text(column);
        if (text.compare("true"_L1, Qt::CaseInsensitive) == 0)
            return 1;
        if (text.compare("false"_L1, Qt::CaseInsensitive) == 0)
            return 0;
        bool isNumber = false;
        const auto number = text.toInt(&isNumber);
        return isNumber ? std::optional(number) : std::nullopt;
    }

    void readTicket(const Statement& row, ReportFact& fact)
    {
        fact.createdAt = row.instant(1);
        fact.firstResolvedAt = row.optionalInstant(2);
        fact.resolvedAt = row.optionalInstant(3);
        fact.closedAt = row.optionalInstant(4);
        fact.updatedAt = row.instant(5);
        fact.active = row.boolean(6);
        fact.cancelled = row.boolean(7);
        fact.episode = static_cast<int>(row.integer(8));
    }

    void readLeg(const Statement& row, ReportFact& fact)
    {
        fact.route = row.optionalKey<Route>(kFirstOwnColumn);
        fact.requestedAt = row.optionalInstant(kFirstOwnColumn + 1);
        fact.filedAt = row.optionalInstant(kFirstOwnColumn + 2);
        fact.returnedAt = row.optionalInstant(kFirstOwnColumn + 3);
        fact.firstLeg = row.boolean(kFirstOwnColumn + 4);
        fact.firstOfRow = row.boolean(kFirstOwnColumn + 5);
    }

    RecordedWork workOf(const Statement& row)
    {
        RecordedWork work;
        work.at = row.instant(kFirstOwnColumn);
        work.minutes = static_cast<int>(row.integer(kFirstOwnColumn + 1));
        work.chargeable = row.boolean(kFirstOwnColumn + 2);
        const auto added = static_cast<int>(row.integer(kFirstOwnColumn + 3));
        work.deducted = -added;
        work.waived = static_cast<int>(row.integer(kFirstOwnColumn + 4)) + added;
        return work;
    }

    ClaimCourse claimCourseOf(const Statement& row)
    {
        ClaimCourse claim;
        claim.openedAt = row.instant(kFirstOwnColumn);
        claim.filedAt = row.optionalInstant(kFirstOwnColumn + 1);
        claim.decidedAt = row.optionalInstant(kFirstOwnColumn + 2);
        claim.refused = row.key(kFirstOwnColumn + 3, ClaimStatus::Draft) == ClaimStatus::Refused;
        claim.creditedAt = row.optionalInstant(kFirstOwnColumn + 4);
        if (!row.isNull(kFirstOwnColumn + 5))
            claim.credit = Money{row.integer(kFirstOwnColumn + 5), row.text(kFirstOwnColumn + 6)};
        return claim;
    }

    void readOwn(const Statement& row, const ReportDefinition& definition, ReportFact& fact)
    {
        switch (fact.source) {
        case ReportSource::Tickets:
            if (definition.need == ReportNeed::Subject) {
                fact.problem = row.utf8(kFirstOwnColumn).toByteArray();
                fact.subscription = row.integer(kFirstOwnColumn + 1);
            }
            return;
        case ReportSource::Legs:
            readLeg(row, fact);
            return;
        case ReportSource::Work:
            fact.work = workOf(row);
            return;
        case ReportSource::Incidents:
            fact.incident = IncidentUse{row.instant(kFirstOwnColumn), row.key(kFirstOwnColumn + 1, IncidentEntryKind::Adjusted)};
            return;
        case ReportSource::Claims:
            fact.claim = claimCourseOf(row);
            return;
        case ReportSource::Reviews:
            fact.review = ReviewCourse{row.instant(kFirstOwnColumn),
                                       {static_cast<int>(row.integer(kFirstOwnColumn + 1)),
                                        static_cast<int>(row.integer(kFirstOwnColumn + 2))},
                                       row.key(kFirstOwnColumn + 3, QualityVerdict::Good)};
            fact.number = row.integer(kFirstOwnColumn + 4);
            return;
        case ReportSource::Prices:
        case ReportSource::Guides:
            return; // told by events
        }
    }

} // namespace

ReportFact readReportFact(const Statement& row, const ReportDefinition& definition, ReportSource source, ReportBy by)
{
    ReportFact fact;
    fact.source = source;
    fact.ticket = row.id<TicketTag>(0);
    if (hasTicketColumns(source))
        readTicket(row, fact);
    if (groupsById(by))
        fact.groupId = row.integer(kReportGroupColumn);
    else if (!isTime(by))
        fact.groupText = row.utf8(kReportGroupColumn).toByteArray();
    fact.inEveryRow = by == ReportBy::Route && source == ReportSource::Tickets;
    fact.recorded = recordedOf(row, kReportGroupColumn + 1);
    readOwn(row, definition, fact);
    return fact;
}

bool readKeptCourse(const Statement& row, ReportNeed need, qint64 terms, Instant now, ReportFact& fact)
{
    if (row.isNull(kFirstOwnColumn))
        return false;
    switch (need) {
    case ReportNeed::FirstReply:
        fact.course.firstReply = row.optionalInstant(kFirstOwnColumn + 1);
        return true;
    case ReportNeed::Answers:
        fact.course.rounds = answersFrom(row.utf8(kFirstOwnColumn + 1));
        return true;
    case ReportNeed::Stretches:
        if (fact.episode == 1)
            return true; // its own instants say when it was open
        fact.course.open = stretchesFrom(row.utf8(kFirstOwnColumn + 1));
        return !fact.course.open.empty();
    case ReportNeed::Handings:
        fact.course.reassignments = static_cast<int>(row.integer(kFirstOwnColumn + 1));
        fact.course.returns = static_cast<int>(row.integer(kFirstOwnColumn + 2));
        return true;
    case ReportNeed::Promises:
        if (row.integer(kFirstOwnColumn) != terms || row.instant(kFirstOwnColumn + 1) > now)
            return false;
        readPromises(row.utf8(kFirstOwnColumn + 2), now, fact.promises);
        return true;
    case ReportNeed::Nothing:
    case ReportNeed::Subject:
        return false;
    }
    Q_UNREACHABLE();
    return false;
}

Outage outageOfClaim(const Statement& row)
{
    Outage outage;
    outage.startedAt = row.instant(kFirstOwnColumn + 7);
    outage.service = row.key(kFirstOwnColumn + 8, Service::Office365);
    return outage;
}

} // namespace helpdesk
