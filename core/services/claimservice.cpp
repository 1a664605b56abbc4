// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/claimservice.h"

#include "domain/claim/claimreasons.h"
#include "services/claimaction.h"
#include "services/claimjudge.h"
#include "services/customerchecks.h"
#include "storage/outage/outagestore.h"
#include "storage/partner/profilestore.h"
#include "storage/ticket/ticketstore.h"

#include <QJsonArray>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    Failure blocked(std::vector<Reason> reasons)
    {
        auto failed = fail(ErrorCode::Blocked, Subject::Claim);
        failed.value().reasons = {reasons.begin(), reasons.end()};
        return failed;
    }

    Failure wrongStatus(ClaimStatus status)
    {
        return blocked({{claimreason::wrongStatus, {keyOf(status)}}});
    }

    Result<> checkNumber(const QString& number, Route route)
    {
        static constexpr qsizetype digits = 15;
        if (number.isEmpty())
            return fail(ErrorCode::Missing, Subject::CaseNumber);
        const bool plain = std::all_of(number.begin(), number.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        if (routeGivesServiceRequestNumber(route) && (number.size() != digits || !plain))
            return fail(ErrorCode::Invalid, Subject::CaseNumber, {number, u"615112491169010"_s});
        return {};
    }

    struct NamedPart {
        const char* name;
        bool differs;
    };

    QJsonArray namesOf(std::initializer_list<NamedPart> parts)
    {
        QJsonArray names;
        for (const auto& part : parts) {
            if (part.differs)
                names << QString::fromLatin1(part.name);
        }
        return names;
    }

    /// What an edit may write before the claim is filed.
    QJsonArray changedEvidence(const Claim& from, const Claim& to)
    {
        return namesOf({{"ticket", from.ticket != to.ticket},
                        {"evidence_sender", from.evidenceSender != to.evidenceSender},
                        {"evidence_at", from.evidenceAt != to.evidenceAt},
                        {"evidence_text", from.evidenceText != to.evidenceText},
                        {"bought_through_csp", from.boughtThroughCsp != to.boughtThroughCsp},
                        {"downtime_from", from.downFrom != to.downFrom},
                        {"downtime_to", from.downTo != to.downTo},
                        {"users", from.users != to.users},
                        {"locations", from.locations != to.locations},
                        {"tried", from.tried != to.tried}});
    }

    void takeEvidence(const Claim& from, Claim& to)
    {
        to.ticket = from.ticket;
        to.evidenceSender = from.evidenceSender.trimmed();
        to.evidenceAt = from.evidenceAt;
        to.evidenceText = from.evidenceText.trimmed();
        to.boughtThroughCsp = from.boughtThroughCsp;
        to.downFrom = from.downFrom;
        to.downTo = from.downTo;
        to.users = from.users;
        to.locations = from.locations.trimmed();
        to.tried = from.tried.trimmed();
        to.note = from.note.trimmed();
    }

    /// Ours to file, theirs to answer, done.
    int turnOf(ClaimStatus status)
    {
        if (!isOpen(status))
            return 2;
        return status == ClaimStatus::Filed || status == ClaimStatus::Accepted ? 1 : 0;
    }

    std::vector<ContactLogLine> logOf(const std::vector<Message>& messages)
    {
        std::vector<ContactLogLine> log;
        for (const auto& message : messages) {
            if (message.kind != MessageKind::InternalNote)
                log.push_back({message.at, keyOf(message.kind), message.byCustomer, message.authorName});
        }
        return log;
    }

} // namespace

ClaimService::ClaimService(Database& database, const Clock& clock)
    : m_database(database)
    , m_clock(clock)
{
}

Result<std::vector<ClaimRow>> ClaimService::rows(const ClaimFilter& filter, ClaimId id)
{
    HD_TRY(const auto judge, ClaimJudge::inForce(m_database, m_clock.now()));
    ClaimStore store(m_database);
    HD_TRY(const auto found,
           store.list(filter.outage.value_or(OutageId()), filter.customer.value_or(CustomerId()), id));
    HD_TRY(const auto domains, store.listDomains());
    std::vector<ClaimRow> rows;
    for (const auto& read : found) {
        auto row = judge.rowOf(read, domains.value(read.claim.customer));
        const auto& wanted = filter.statuses;
        if (wanted.empty() || std::find(wanted.begin(), wanted.end(), row.claim.status) != wanted.end())
            rows.push_back(std::move(row));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const ClaimRow& a, const ClaimRow& b) {
        return std::pair(turnOf(a.claim.status), a.due) < std::pair(turnOf(b.claim.status), b.due);
    });
    return rows;
}

Result<std::vector<ClaimRow>> ClaimService::list(const ClaimFilter& filter)
{
    HD_TRY(const auto snapshot, Transaction::beginReading(m_database));
    return rows(filter);
}

Result<ClaimRow> ClaimService::row(ClaimId id)
{
    HD_TRY(auto found, rows({}, id));
    if (found.empty())
        return fail(ErrorCode::NotFound, Subject::Claim, {QString::number(id.value())});
    return std::move(found.front());
}

Result<ClaimDetails> ClaimService::details(ClaimId id)
{
    HD_TRY(const auto snapshot, Transaction::beginReading(m_database));
    HD_TRY(const auto judge, ClaimJudge::inForce(m_database, m_clock.now()));
    HD_TRY(const auto found, row(id));
    return detailsOf(found, judge);
}

Result<ClaimDetails> ClaimService::detailsOf(const ClaimRow& row, const ClaimJudge& judge)
{
    ClaimDetails details;
    details.row = row;
    HD_TRY(details.events, ClaimStore(m_database).listEvents(row.claim.id));
    if (row.claim.ticket.isValid()) {
        HD_TRY(const auto messages, TicketStore(m_database).listMessages(row.claim.ticket));
        details.log = logOf(messages);
    }
    const auto [route, rule] = judge.wayOf(row.outage);
    HD_TRY(details.credits, creditsFor(row, judge));
    details.route = route;
    if (rule)
        details.routeReason = rule->reason;
    return details;
}

Result<Claim> ClaimService::edit(const Actor& actor, const Claim& claim)
{
    if (!claim.evidenceSender.trimmed().isEmpty())
        HD_CHECK(checkEmail(claim.evidenceSender.trimmed()));
    if (claim.users && *claim.users < 0)
        return fail(ErrorCode::Invalid, Subject::Count, {QString::number(*claim.users), u"0"_s});
    HD_TRY(auto action, ClaimAction::begin(m_database, m_clock, actor));
    HD_TRY(const auto present, row(claim.id));
    if (claim.ticket.isValid())
        HD_CHECK(TicketStore(m_database).find(claim.ticket));
    HD_TRY(auto edited, action.claims().find(claim.id));
    const auto before = edited;
    takeEvidence(claim, edited);
    auto fields = changedEvidence(before, edited);
    const auto status = present.claim.status;
    const bool open = status == ClaimStatus::Draft || mayFile(status);
    if (!open && !fields.isEmpty())
        return wrongStatus(status);
    if (before.note != edited.note)
        fields << u"note"_s;
    if (fields.isEmpty())
        return present.claim;
    edited.revision = claim.revision;
    HD_CHECK(action.store(edited, ClaimAct::Edited, {{u"fields"_s, fields}}));
    HD_TRY(const auto stored, row(claim.id));
    HD_CHECK(action.commit());
    return stored.claim;
}

Result<std::vector<Reason>> ClaimService::missing(const Claim& claim)
{
    HD_TRY(const auto snapshot, Transaction::beginReading(m_database));
    HD_TRY(const auto judge, ClaimJudge::inForce(m_database, m_clock.now()));
    ClaimStore store(m_database);
    HD_TRY(const auto found, store.list({}, {}, claim.id));
    if (found.empty())
        return fail(ErrorCode::NotFound, Subject::Claim, {QString::number(claim.id.value())});
    auto read = found.front();
    takeEvidence(claim, read.claim);
    read.ticketNumber = 0;
    read.ticketHasLog = false;
    if (claim.ticket.isValid()) {
        TicketStore tickets(m_database);
        HD_TRY(const auto ticket, tickets.find(claim.ticket));
        HD_TRY(const auto messages, tickets.listMessages(claim.ticket));
        read.ticketNumber = ticket.number;
        read.ticketHasLog = !logOf(messages).empty();
    }
    HD_TRY(const auto domains, store.listDomains());
    return judge.rowOf(read, domains.value(read.claim.customer)).missing;
}

Result<> ClaimService::remove(const Actor& actor, ClaimId id)
{
    HD_TRY(auto action, ClaimAction::begin(m_database, m_clock, actor));
    HD_TRY(const auto claim, action.claims().find(id));
    if (claim.status != ClaimStatus::Draft && claim.status != ClaimStatus::Ready)
        return wrongStatus(claim.status);
    HD_CHECK(action.remove(claim));
    return action.commit();
}

Result<std::vector<Claim>> ClaimService::file(const Actor& actor, const std::vector<ClaimId>& ids,
                                              const QString& number)
{
    if (ids.empty())
        return fail(ErrorCode::Missing, Subject::Claim);
    HD_TRY(auto action, ClaimAction::begin(m_database, m_clock, actor));
    HD_TRY(const auto judge, ClaimJudge::inForce(m_database, action.now()));
    std::vector<Claim> filed;
    for (const auto id : ids) {
        HD_TRY(const auto present, row(id));
        if (present.claim.status == ClaimStatus::Draft)
            return blocked(present.missing);
        if (!mayFile(present.claim.status))
            return wrongStatus(present.claim.status);
        if (!present.missing.empty())
            return blocked(present.missing);
        const auto route = *judge.wayOf(present.outage).route; // else something were missing
        HD_CHECK(checkNumber(number.trimmed(), route));
        auto claim = present.claim;
        claim.status = ClaimStatus::Filed;
        claim.caseNumber = number.trimmed();
        claim.filedThrough = route;
        claim.filedAt = action.now();
        claim.decidedAt.reset();
        claim.decision.clear();
        HD_CHECK(action.store(claim, ClaimAct::Filed,
                              {{u"number"_s, claim.caseNumber}, {u"route"_s, QString(keyOf(route))}}));
        filed.push_back(std::move(claim));
    }
    HD_CHECK(action.commit());
    return filed;
}

Result<Claim> ClaimService::decide(const Actor& actor, ClaimId id, bool accepted, const QString& words)
{
    if (!accepted && words.trimmed().isEmpty())
        return fail(ErrorCode::Missing, Subject::Reason);
    HD_TRY(auto action, ClaimAction::begin(m_database, m_clock, actor));
    HD_TRY(auto claim, action.claims().find(id));
    if (!mayDecide(claim.status) || (accepted && claim.status == ClaimStatus::Accepted))
        return wrongStatus(claim.status);
    claim.status = accepted ? ClaimStatus::Accepted : ClaimStatus::Refused;
    claim.decidedAt = action.now();
    claim.decision = words.trimmed();
    HD_CHECK(action.store(claim, accepted ? ClaimAct::Accepted : ClaimAct::Refused, {{u"decision"_s, claim.decision}}));
    HD_CHECK(action.commit());
    return claim;
}

Result<Claim> ClaimService::takeBack(const Actor& actor, ClaimId id)
{
    HD_TRY(auto action, ClaimAction::begin(m_database, m_clock, actor));
    HD_TRY(auto claim, action.claims().find(id));
    const auto before = claim.status;
    switch (before) {
    case ClaimStatus::Draft:
    case ClaimStatus::Ready:
        return wrongStatus(before);
    case ClaimStatus::Filed:
        claim.status = ClaimStatus::Draft; // or ready: what is missing says which
        claim.caseNumber.clear();
        claim.filedThrough.reset();
        claim.filedAt.reset();
        break;
    case ClaimStatus::Accepted:
    case ClaimStatus::Refused:
        claim.status = ClaimStatus::Filed;
        claim.decidedAt.reset();
        claim.decision.clear();
        break;
    case ClaimStatus::Credited:
        claim.status = claim.decidedAt ? ClaimStatus::Accepted : ClaimStatus::Filed;
        claim.creditedAt.reset();
        claim.credit.reset();
        claim.creditLine.clear();
        claim.creditLineId = 0;
        break;
    }
    HD_CHECK(action.store(claim, ClaimAct::TakenBack, {{u"status"_s, QString(keyOf(before))}}));
    HD_TRY(const auto stored, row(id));
    HD_CHECK(action.commit());
    return stored.claim;
}

Result<ClaimRequest> ClaimService::request(OutageId outage, const std::vector<ClaimId>& claims)
{
    HD_TRY(const auto snapshot, Transaction::beginReading(m_database));
    HD_TRY(const auto judge, ClaimJudge::inForce(m_database, m_clock.now()));
    ClaimRequest request;
    HD_TRY(request.outage, OutageStore(m_database).find(outage));
    HD_TRY(request.partner, ProfileStore(m_database).find());
    request.route = judge.wayOf(request.outage).route.value_or(Route::PartnerCenter);
    HD_TRY(const auto rows, this->rows({outage, {}, {}}));
    for (const auto& row : rows) {
        const bool wanted = claims.empty() ? row.claim.status == ClaimStatus::Ready
                                           : std::find(claims.begin(), claims.end(), row.claim.id) != claims.end();
        if (!wanted)
            continue;
        HD_TRY(auto details, detailsOf(row, judge));
        request.claims.push_back(std::move(details));
    }
    if (request.claims.empty())
        return blocked({{claimreason::noneReady, {}}});
    request.plan = judge.planFor(static_cast<int>(request.claims.size()));
    return request;
}

Result<FilingPlan> ClaimService::plan(int customers)
{
    HD_TRY(const auto judge, ClaimJudge::inForce(m_database, m_clock.now()));
    return judge.planFor(customers);
}

} // namespace helpdesk
