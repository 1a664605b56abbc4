// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/guideservice.h"

#include "domain/guides/guideproposal.h"
#include "io/guides/guidereader.h"
#include "services/ticketaction.h"
#include "services/ticketservice.h"
#include "storage/guides/guidestore.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

GuideService::GuideService(Database& database, const Clock& clock)
    : m_database(database)
    , m_clock(clock)
{
}

Result<Guide> GuideService::versionOf(const QString& id, int version)
{
    HD_TRY(const auto content, GuideStore(m_database).find(id, version));
    if (!content)
        return fail(ErrorCode::NotFound, Subject::Guide, {id});
    return readGuide(*content, id);
}

Result<GuidedDiagnosis> GuideService::guided(Diagnosis diagnosis)
{
    GuidedDiagnosis result;
    result.diagnosis = std::move(diagnosis);
    if (result.diagnosis.guide.isEmpty())
        return result;
    HD_TRY(auto guide, versionOf(result.diagnosis.guide, result.diagnosis.version));
    result.guide = std::make_shared<const Guide>(std::move(guide));
    HD_TRY(result.position, positionIn(*result.guide, result.diagnosis.answers));
    HD_TRY(const auto now, entryIfAny(result.guide->id));
    result.newest = now ? now->guide.version : 0;
    return result;
}

Result<GuidedDiagnosis> GuideService::diagnosis(const Actor& actor, TicketId id)
{
    TicketService tickets(m_database, m_clock);
    HD_TRY(const auto details, tickets.details(actor, id));
    HD_TRY(const auto events, tickets.history(actor, id));
    HD_TRY(auto result, guided(diagnosisOf(events)));
    if (result.guide)
        return result;
    HD_TRY(const auto guides, list());
    const auto& ticket = details.ticket;
    const auto title = u"%1; %2"_s.arg(ticket.title, ticket.problemType);
    const auto text = details.messages.empty() ? QString() : details.messages.front().body;
    for (const auto* guide : proposeGuides(guides, ticket.service, ticket.category, title, text))
        result.proposals.push_back(std::make_shared<const Guide>(*guide));
    return result;
}

Result<GuidedDiagnosis> GuideService::choose(const Actor& actor, TicketId id, const QString& guideId)
{
    HD_TRY(auto action, TicketAction::begin(m_database, m_clock, actor, u"guide"_s, false));
    HD_TRY(auto ticket, action.find(id));
    HD_TRY(const auto now, entry(guideId));
    const auto& guide = now.guide;
    if (!now.own) // an own one is stored since it was saved
        HD_CHECK(GuideStore(m_database)
                     .insert({guide.id, guide.version, false, now.shipped, false, {}, action.now(), guideJson(guide)}));
    ticket.guideDone = false;
    if (ticket.problemType.isEmpty())
        ticket.problemType = guide.problem.en;
    HD_CHECK(action.store(ticket));
    HD_CHECK(action.record(ticket, EventKind::Guide, guideChosen(guide)));
    HD_CHECK(action.commit());
    return guided({guide.id, guide.version, {}});
}

Result<GuidedDiagnosis> GuideService::answer(const Actor& actor, TicketId id, const GivenAnswer& given)
{
    HD_TRY(auto action, TicketAction::begin(m_database, m_clock, actor, u"guide"_s, false));
    HD_TRY(auto ticket, action.find(id));
    HD_TRY(const auto events, TicketService(m_database, m_clock).history(actor, id));
    auto diagnosis = diagnosisOf(events);
    if (diagnosis.guide.isEmpty())
        return fail(ErrorCode::Missing, Subject::Guide, {QString::number(ticket.number)});
    HD_TRY(const auto guide, versionOf(diagnosis.guide, diagnosis.version));
    HD_TRY(diagnosis.answers, withAnswer(guide, diagnosis.answers, given));
    HD_TRY(const auto position, positionIn(guide, diagnosis.answers));
    ticket.guideDone = position.end != nullptr;
    HD_CHECK(action.store(ticket));
    HD_CHECK(action.record(ticket, EventKind::Guide, guideAnswered(guide, given)));
    if (position.end)
        HD_CHECK(action.record(ticket, EventKind::Guide, guideEnded(guide, *position.end)));
    HD_CHECK(action.commit());
    return guided(std::move(diagnosis));
}

} // namespace helpdesk
