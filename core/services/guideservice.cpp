// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/guideservice.h"

#include "io/guides/guidereader.h"
#include "services/ticketaction.h"
#include "services/ticketservice.h"
#include "storage/guides/guidestore.h"

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    QJsonObject json(const Bilingual& text)
    {
        return {{u"en"_s, text.en}, {u"ru"_s, text.ru}};
    }

    QSet<QString> articleIds()
    {
        QSet<QString> ids;
        for (const auto& article : shippedArticles())
            ids.insert(article.id);
        return ids;
    }

    const GuideAnswer& answerOf(const GuideStep& step, const QString& id)
    {
        return *std::find_if(step.answers.begin(), step.answers.end(),
                             [&id](const GuideAnswer& answer) { return answer.id == id; });
    }

    QJsonObject answeredData(const Guide& guide, const GivenAnswer& given)
    {
        const auto& step = *guide.step(given.step);
        return {{u"act"_s, u"answered"_s},
                {u"guide"_s, guide.id},
                {u"version"_s, guide.version},
                {u"step"_s, given.step},
                {u"answer"_s, given.answer},
                {u"question"_s, json(step.question)},
                {u"text"_s, json(answerOf(step, given.answer).text)}};
    }

    QJsonObject endedData(const Guide& guide, const GuideEnd& end)
    {
        return {{u"act"_s, u"ended"_s},
                {u"guide"_s, guide.id},
                {u"version"_s, guide.version},
                {u"end"_s, end.id},
                {u"text"_s, json(end.text)}};
    }

} // namespace

GuideService::GuideService(Database& database, const Clock& clock)
    : m_database(database)
    , m_clock(clock)
{
}

Result<std::vector<Guide>> GuideService::list()
{
    auto guides = shippedGuides();
    HD_TRY(const auto own, GuideStore(m_database).listOwn());
    for (const auto& content : own) {
        HD_TRY(auto guide, readGuide(content, u"guide"_s));
        const auto shipped =
            std::find_if(guides.begin(), guides.end(), [&guide](const Guide& other) { return other.id == guide.id; });
        if (shipped == guides.end())
            guides.push_back(std::move(guide));
        else
            *shipped = std::move(guide);
    }
    std::sort(guides.begin(), guides.end(), [](const Guide& a, const Guide& b) { return a.id < b.id; });
    return guides;
}

Result<Guide> GuideService::find(const QString& id)
{
    HD_TRY(auto guides, list());
    const auto found = std::find_if(guides.begin(), guides.end(), [&id](const Guide& guide) { return guide.id == id; });
    if (found == guides.end())
        return fail(ErrorCode::NotFound, Subject::Guide, {id});
    return std::move(*found);
}

Result<std::vector<Article>> GuideService::articles()
{
    return shippedArticles();
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
    auto words = ticket.title + u' ' + ticket.problemType;
    if (!details.messages.empty())
        words += u' ' + details.messages.front().body;
    for (const auto* guide : proposeGuides(guides, ticket.service, ticket.category, words))
        result.proposals.push_back(std::make_shared<const Guide>(*guide));
    return result;
}

Result<GuidedDiagnosis> GuideService::choose(const Actor& actor, TicketId id, const QString& guideId)
{
    HD_TRY(const auto guide, find(guideId));
    HD_TRY(auto action, TicketAction::begin(m_database, m_clock, actor, u"guide"_s, false));
    HD_TRY(auto ticket, action.find(id));
    HD_CHECK(GuideStore(m_database).insert(guide.id, guide.version, guideJson(guide), false, action.now()));
    ticket.guideDone = false;
    if (ticket.problemType.isEmpty())
        ticket.problemType = guide.problem.en;
    HD_CHECK(action.store(ticket));
    HD_CHECK(action.record(ticket, EventKind::Guide,
                           {{u"act"_s, u"chosen"_s},
                            {u"guide"_s, guide.id},
                            {u"version"_s, guide.version},
                            {u"title"_s, json(guide.title)}}));
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
    HD_CHECK(action.record(ticket, EventKind::Guide, answeredData(guide, given)));
    if (position.end)
        HD_CHECK(action.record(ticket, EventKind::Guide, endedData(guide, *position.end)));
    HD_CHECK(action.commit());
    return guided(std::move(diagnosis));
}

Result<Guide> GuideService::save(const Actor& actor, Guide guide)
{
    if (actor.role == Role::Agent)
        return fail(ErrorCode::PermissionDenied, {keyOf(Role::Supervisor)});
    if (const auto faults = guideFaults(guide, articleIds()); !faults.empty())
        return fail(ErrorCode::Invalid, Subject::Guide,
                    {guide.id, QString(), QString(), faults.front().where, keyOf(faults.front().kind)});
    HD_TRY(auto transaction, Transaction::begin(m_database));
    GuideStore store(m_database);
    HD_TRY(const auto stored, store.newestVersion(guide.id));
    const auto shipped = std::find_if(shippedGuides().begin(), shippedGuides().end(),
                                      [&guide](const Guide& other) { return other.id == guide.id; });
    guide.version = std::max(stored, shipped == shippedGuides().end() ? 0 : shipped->version) + 1;
    HD_CHECK(store.insert(guide.id, guide.version, guideJson(guide), true, m_clock.now()));
    HD_CHECK(transaction.commit());
    return guide;
}

} // namespace helpdesk
