// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/audit/auditfacts.h"
#include "io/guides/guidereader.h"
#include "io/rules/rulereader.h"
#include "services/auditedaction.h"
#include "services/guideservice.h"
#include "services/rolechecks.h"
#include "storage/changefeed.h"
#include "storage/guides/guidestore.h"
#include "storage/guides/knowledgedraftstore.h"

#include <algorithm>

// Which guides there are here, and how they are changed.

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    const Guide* shippedGuide(const QString& id)
    {
        const auto& guides = shippedGuides();
        const auto found = std::find_if(guides.begin(), guides.end(), [&id](const Guide& guide) { return guide.id == id; });
        return found == guides.end() ? nullptr : &*found;
    }

    /// Versions count on from what is stored: the number of a shipped guide may be taken by an own one.
    Result<std::optional<GuideEntry>> entryOf(const Guide* shipped, const GuideHead* head)
    {
        GuideEntry entry;
        entry.shipped = shipped ? shipped->version : 0;
        if (head && head->own && !head->retired) {
            HD_TRY(entry.guide, readGuide(head->content, head->guide));
            entry.guide.version = head->version;
            entry.own = true;
            entry.basedOn = head->basedOn;
            entry.savedBy = head->savedBy;
            entry.savedAt = head->storedAt;
            return std::optional(std::move(entry));
        }
        if (!shipped)
            return std::optional<GuideEntry>();
        entry.guide = *shipped;
        if (head)
            entry.guide.version = !head->own && head->basedOn == shipped->version
                ? head->version
                : std::max(head->version + 1, shipped->version);
        return std::optional(std::move(entry));
    }

    Result<> checkSeen(const GuideEntry& now, int seen)
    {
        if (now.guide.version != seen)
            return fail(ErrorCode::Conflict, Subject::Guide, {now.guide.title.en, now.savedBy});
        return {};
    }

    QString summaryOf(const GuideFault& fault)
    {
        return u"%1 %2: %3 %4"_s
            .arg(fault.where, QString(keyOf(fault.field)), QString(keyOf(fault.kind)), fault.what)
            .simplified();
    }

} // namespace

Result<std::vector<GuideEntry>> GuideService::entries()
{
    HD_TRY(const auto heads, GuideStore(m_database).heads());
    std::vector<GuideEntry> entries;
    const auto add = [&entries](const Guide* shipped, const GuideHead* head) -> Result<> {
        HD_TRY(auto entry, entryOf(shipped, head));
        if (entry)
            entries.push_back(std::move(*entry));
        return {};
    };
    for (const auto& head : heads)
        HD_CHECK(add(shippedGuide(head.guide), &head));
    for (const auto& shipped : shippedGuides()) {
        if (std::none_of(heads.begin(), heads.end(),
                         [&shipped](const GuideHead& head) { return head.guide == shipped.id; }))
            HD_CHECK(add(&shipped, nullptr));
    }
    std::sort(entries.begin(), entries.end(),
              [](const GuideEntry& a, const GuideEntry& b) { return a.guide.id < b.guide.id; });
    return entries;
}

Result<std::vector<Guide>> GuideService::list()
{
    HD_TRY(auto found, entries());
    std::vector<Guide> guides;
    for (auto& entry : found)
        guides.push_back(std::move(entry.guide));
    return guides;
}

Result<std::optional<GuideEntry>> GuideService::entryIfAny(const QString& id)
{
    HD_TRY(const auto head, GuideStore(m_database).head(id));
    return entryOf(shippedGuide(id), head ? &*head : nullptr);
}

Result<GuideEntry> GuideService::entry(const QString& id)
{
    HD_TRY(auto found, entryIfAny(id));
    if (!found)
        return fail(ErrorCode::NotFound, Subject::Guide, {id});
    return std::move(*found);
}

Result<Guide> GuideService::find(const QString& id)
{
    HD_TRY(auto found, entry(id));
    return std::move(found.guide);
}

Result<Guide> GuideService::shipped(const QString& id)
{
    if (const auto* guide = shippedGuide(id))
        return *guide;
    return fail(ErrorCode::NotFound, Subject::Guide, {id});
}

Result<GuideReferences> GuideService::references()
{
    HD_TRY(const auto known, articles());
    GuideReferences references;
    for (const auto& article : known)
        references.articles.insert(article.id);
    references.rules = &shippedRules();
    return references;
}

Result<Guide> GuideService::save(const Actor& actor, Guide guide, SaveOver over)
{
    HD_CHECK(requireSupervisor(actor));
    HD_TRY(auto action, AuditedAction::begin(m_database, m_clock, actor, AuditThing::Guide, AuditAct::Edited));
    HD_TRY(const auto known, references());
    if (const auto faults = guideFaults(guide, known); !faults.empty())
        return fail(ErrorCode::Invalid, Subject::Guide,
                    {summaryOf(faults.front()), QString(), QString(), faults.front().where, keyOf(faults.front().kind)});
    HD_TRY(const auto now, entryIfAny(guide.id));
    if (now && guide.version == 0 && over == SaveOver::OnlySeen)
        return fail(ErrorCode::AlreadyExists, Subject::Guide, {guide.id});
    if (now && over == SaveOver::OnlySeen)
        HD_CHECK(checkSeen(*now, guide.version));
    GuideStore store(m_database);
    HD_TRY(const auto head, store.head(guide.id));
    const auto shipped = now ? now->shipped : 0;
    guide.version = std::max(head ? head->version : 0, shipped) + 1;
    HD_CHECK(store.insert({guide.id, guide.version, true, now && now->own ? now->basedOn : shipped, false, actor.name,
                           m_clock.now(), guideJson(guide)}));
    HD_CHECK(KnowledgeDraftStore(m_database).remove(actor.user, KnowledgeKind::Guide, guide.id));
    HD_CHECK(ChangeFeed(m_database).insert(ChangedThing::Guide, 0));
    action.setAct(now ? AuditAct::Edited : AuditAct::Added);
    action.about(0, guide.id);
    action.changed(now ? auditFacts(now->guide) : QJsonObject(), auditFacts(guide));
    HD_CHECK(action.commit());
    return guide;
}

Result<> GuideService::reset(const Actor& actor, const QString& id, int seen)
{
    HD_CHECK(requireSupervisor(actor));
    HD_TRY(auto action, AuditedAction::begin(m_database, m_clock, actor, AuditThing::Guide, AuditAct::Reset));
    HD_TRY(const auto now, entry(id));
    if (!now.own)
        return fail(ErrorCode::NotFound, Subject::Guide, {id});
    HD_CHECK(checkSeen(now, seen));
    GuideStore store(m_database);
    if (auto guide = shipped(id)) {
        const auto basedOn = guide->version;
        guide->version = now.guide.version + 1;
        action.changed(auditFacts(now.guide), auditFacts(*guide));
        HD_CHECK(store.insert({id, guide->version, false, basedOn, false, actor.name, m_clock.now(), guideJson(*guide)}));
    } else {
        action.setAct(AuditAct::Removed);
        action.changed(auditFacts(now.guide), {});
        HD_CHECK(store.retire(id, now.guide.version));
    }
    HD_CHECK(KnowledgeDraftStore(m_database).remove(actor.user, KnowledgeKind::Guide, id));
    HD_CHECK(ChangeFeed(m_database).insert(ChangedThing::Guide, 0));
    action.about(0, id);
    return action.commit();
}

Result<> GuideService::keepOwn(const Actor& actor, const QString& id)
{
    HD_CHECK(requireSupervisor(actor));
    HD_TRY(auto action, AuditedAction::begin(m_database, m_clock, actor, AuditThing::Guide, AuditAct::Kept));
    HD_TRY(const auto now, entry(id));
    HD_CHECK(GuideStore(m_database).setBasedOn(id, now.guide.version, now.shipped));
    HD_CHECK(ChangeFeed(m_database).insert(ChangedThing::Guide, 0));
    action.about(0, id);
    return action.commit();
}

} // namespace helpdesk
